package scorecard.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.dsl.workspace.Workspace;

/** Loads the files and folders of scorecards that the user named. */
final class NamedScorecards {

    private static final String NOTHING_FOUND = "no-scorecard-file";

    private NamedScorecards() {}

    /**
     * The absolute paths.
     *
     * @throws Misuse for one that does not exist or is another kind of file
     */
    static List<Path> paths(List<String> typed, Io io) {
        List<Path> paths =
                typed.stream().map(path -> Definitions.existing(path, io)).toList();
        paths.stream()
                .filter(path -> Files.isRegularFile(path) && !path.toString().endsWith(".scorecard"))
                .findFirst()
                .ifPresent(other -> {
                    throw new Misuse("`" + io.shown(other) + "` is not a `.scorecard` file");
                });
        return paths;
    }

    /**
     * Loads them.
     *
     * @throws Misuse where there is none
     */
    static LoadedScorecards load(List<Path> paths, Session session) {
        session.progress("reading definitions …");
        LoadedScorecards loaded = Workspace.standalone().load(paths);
        boolean found = !loaded.files().isEmpty()
                || loaded.issues().stream().anyMatch(issue -> !issue.code().equals(NOTHING_FOUND));
        if (!found) {
            throw new Misuse(
                    "there is no `.scorecard` file below `" + session.io().shown(paths.getFirst()) + "`");
        }
        return loaded;
    }

    static FileNames names(LoadedScorecards loaded, List<Path> paths, Io io) {
        return new FileNames(io, base(paths.getFirst()), loaded.files());
    }

    /** The folder the user named, or that of the file. */
    static Path base(Path path) {
        return Files.isDirectory(path) ? path : path.getParent();
    }
}
