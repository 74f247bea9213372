package scorecard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scorecard.cli.message.SourceTexts;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;

/** Issues name files relative to the folder the user named; people and tools need them relative to where they are. */
final class FileNames {

    private final Io io;
    private final Path base;
    private final Map<String, Path> definitions = new HashMap<>();

    /**
     * The names of the files below a folder.
     *
     * @param definitions the files whose lines may be shown
     */
    FileNames(Io io, Path base, List<Path> definitions) {
        this.io = io;
        this.base = base;
        for (Path file : definitions) {
            this.definitions.put(file.toString().replace('\\', '/'), file);
            this.definitions.put(io.shown(file), file);
            if (file.startsWith(base)) {
                this.definitions.putIfAbsent(base.relativize(file).toString().replace('\\', '/'), file);
            }
        }
    }

    /** The same issues with file names that lead there from the working directory. */
    List<Issue> shown(List<Issue> issues) {
        return issues.stream().map(this::shown).toList();
    }

    /** The lines of the definitions, by the names that {@link #shown} gives. */
    SourceTexts texts() {
        return file -> {
            try {
                return definitions.containsKey(file)
                        ? Optional.of(Files.readString(definitions.get(file)))
                        : Optional.empty();
            } catch (IOException goneMeanwhile) {
                return Optional.empty();
            }
        };
    }

    private Issue shown(Issue issue) {
        Place place = switch (issue.place()) {
            case Place.InText text -> new Place.InText(shown(text.file()), text.line(), text.column(), text.length());
            case Place.InData data -> new Place.InData(shown(data.file()), data.row(), data.column());
            case Place.InFile file -> new Place.InFile(shown(file.file()));
            case Place.Nowhere nowhere -> nowhere;
        };
        return new Issue(issue.severity(), issue.code(), issue.message(), place);
    }

    /** The name of a file that leads there from the working directory. */
    String shown(String file) {
        Path known = definitions.get(file);
        if (known != null) {
            return io.shown(known);
        }
        try {
            Path below = base.resolve(file);
            boolean named =
                    !Files.exists(below) && Files.exists(io.workingDirectory().resolve(file));
            return named ? file : io.shown(below);
        } catch (InvalidPathException notAFileName) {
            return file;
        }
    }
}
