package scorecard.engine.read;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.QualifiedName;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Source;

/**
 * Finds the files of a source. They lie within the base folder, also after links are followed; only a file that the
 * request itself names for the source may lie elsewhere.
 */
public final class SourceFiles {
    private final DataRequest request;

    public SourceFiles(DataRequest request) {
        this.request = request;
    }

    /**
     * What was found.
     *
     * @param files at least one, sorted by name, unless there are issues
     */
    public record Found(List<DataFile> files, List<Issue> issues) {}

    /** The files of a source. */
    public Found of(Source source) {
        Optional<Path> named = named(source);
        return named.map(path -> replacement(source, path)).orElseGet(() -> declared(source));
    }

    private Optional<Path> named(Source source) {
        String simple = QualifiedName.simple(source.name());
        return Optional.ofNullable(request.data().get(source.name()))
                .or(() -> Optional.ofNullable(request.data().get(simple)));
    }

    private static Found replacement(Source source, Path path) {
        DataFile file = new DataFile(path, slashed(path));
        return Files.isRegularFile(path)
                ? new Found(List.of(file), List.of())
                : refused(
                        "data-file-missing",
                        "there is no file `" + file.name() + "`, named as data of `" + source.name() + "`",
                        file.name());
    }

    private Found declared(Source source) {
        return switch (source.reader()) {
            case Reader.Csv(String path, Optional<String> encoding) -> declared(source, path);
            case Reader.Json(String path) -> declared(source, path);
            case Reader.Excel(String path, String sheet) -> declared(source, path);
            case Reader.Parquet(String path) -> declared(source, path);
            case Reader.Given(String file, List<String> columns, List<Reader.GivenRow> rows) ->
                new Found(List.of(new DataFile(Path.of(""), file)), List.of());
            case Reader.Sql sql -> throw new IllegalArgumentException("a query has no file");
            case Reader.From from -> throw new IllegalArgumentException("a derived source has no file");
        };
    }

    private Found declared(Source source, String written) {
        try {
            Path base = request.baseFolder().toAbsolutePath().normalize();
            Path folder = base.resolve(source.folder()).normalize();
            int slash = written.lastIndexOf('/');
            Path parent = folder.resolve(slash < 0 ? "" : slash == 0 ? "/" : written.substring(0, slash))
                    .normalize();
            String last = written.substring(slash + 1);
            return !parent.startsWith(base) ? outside(written) : inFolder(source, base, parent, last, written);
        } catch (InvalidPathException problem) {
            return refused("data-file-missing", "`" + written + "` is no name of a file", written);
        } catch (IOException problem) {
            return refused("data-file-unreadable", "`" + written + "` cannot be looked for", written);
        }
    }

    private static Found inFolder(Source source, Path base, Path parent, String last, String written)
            throws IOException {
        if (!Files.isDirectory(parent)) {
            return missing(source, written, "");
        }
        List<Path> matching = new ArrayList<>();
        List<String> present = new ArrayList<>();
        Pattern pattern = pattern(last);
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(parent)) {
            for (Path entry : entries) {
                if (Files.isRegularFile(entry)) {
                    present.add(entry.getFileName().toString());
                    if (pattern.matcher(entry.getFileName().toString()).matches() && !isHidden(entry, last)) {
                        matching.add(entry);
                    }
                }
            }
        }
        if (matching.isEmpty()) {
            present.sort(Comparator.naturalOrder());
            return missing(source, written, NearestHint.of(last, present));
        }
        Path realBase = base.toRealPath();
        List<DataFile> files = new ArrayList<>();
        for (Path match : matching) {
            if (!match.toRealPath().startsWith(realBase)) {
                return outside(written);
            }
            files.add(new DataFile(match, slashed(base.relativize(match))));
        }
        files.sort(Comparator.comparing(DataFile::name));
        return new Found(files, List.of());
    }

    /** A leading {@code *} takes neither hidden files nor those that spreadsheets make while a workbook is open. */
    private static boolean isHidden(Path file, String last) {
        String name = file.getFileName().toString();
        return last.startsWith("*") && (name.startsWith(".") || name.startsWith("~$"));
    }

    private static Pattern pattern(String last) {
        return Pattern.compile(
                Arrays.stream(last.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
                Pattern.DOTALL);
    }

    private static Found missing(Source source, String written, String hint) {
        return refused(
                "data-file-missing",
                "there is no file `" + written + "`, which `" + source.name() + "` reads" + hint,
                written);
    }

    private static Found outside(String written) {
        return refused(
                "data-file-outside",
                "`" + written + "` lies outside the folder of the definitions; move it there, or name it with `--data`",
                written);
    }

    private static Found refused(String code, String message, String file) {
        return new Found(List.of(), List.of(Issue.error(code, message, new Place.InFile(file))));
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
