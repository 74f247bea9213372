package scorecard.engine.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
                ? unpacked(source, List.of(file))
                : refused(
                        "data-file-missing",
                        "there is no file `" + file.name() + "`, named as data of `" + source.name() + "`",
                        file.name());
    }

    private Found declared(Source source) {
        return switch (source.reader()) {
            case Reader.Csv csv -> declared(source, csv.path());
            case Reader.Json json -> declared(source, json.path());
            case Reader.Excel excel -> declared(source, excel.path());
            case Reader.Parquet parquet -> declared(source, parquet.path());
            case Reader.DuckDb file -> declared(source, file.path());
            case Reader.Database database ->
                new Found(List.of(new DataFile(Path.of(""), database.database())), List.of());
            case Reader.Given given -> new Found(List.of(new DataFile(Path.of(""), given.file())), List.of());
            case Reader.Sql sql -> throw new IllegalArgumentException("a query has no file");
            case Reader.From from -> throw new IllegalArgumentException("a derived source has no file");
        };
    }

    private Found declared(Source source, String written) {
        try {
            Path base = request.baseFolder().toAbsolutePath().normalize();
            Path folder = base.resolve(source.folder()).normalize();
            String plain = written.replace('\\', '/');
            int star = plain.indexOf('*');
            int slash = plain.lastIndexOf('/', star < 0 ? plain.length() : star);
            Path parent = folder.resolve(slash < 0 ? "" : slash == 0 ? "/" : plain.substring(0, slash))
                    .normalize();
            return !parent.startsWith(base)
                    ? outside(written)
                    : inFolder(source, base, parent, plain.substring(slash + 1), written);
        } catch (InvalidPathException problem) {
            return refused("data-file-missing", "`" + written + "` is no name of a file", written);
        } catch (IOException problem) {
            return refused("data-file-unreadable", "`" + written + "` cannot be looked for", written);
        }
    }

    /** @param rest of the path behind the folder, from its first {@code *} on */
    private static Found inFolder(Source source, Path base, Path parent, String rest, String written)
            throws IOException {
        if (!Files.isDirectory(parent)) {
            return missing(source, written, "");
        }
        MatchingFiles.Looked looked = new MatchingFiles(PathPattern.of(rest)).in(parent);
        if (looked.tooMany()) {
            return refused(
                    "data-files-too-many",
                    "more than " + ReadingLimits.FILES + " files match `" + written + "`; expected fewer",
                    written);
        }
        if (looked.files().isEmpty()) {
            return missing(source, written, hint(parent, rest, looked));
        }
        Path realBase = base.toRealPath();
        List<DataFile> files = new ArrayList<>();
        for (Path match : looked.files()) {
            if (!match.toRealPath().startsWith(realBase)) {
                return outside(written);
            }
            files.add(new DataFile(match, slashed(base.relativize(match))));
        }
        files.sort(Comparator.comparing(DataFile::name));
        return unpacked(source, files);
    }

    private static String hint(Path parent, String rest, MatchingFiles.Looked looked) {
        boolean folder = rest.indexOf('*') < 0 && Files.isDirectory(parent.resolve(rest));
        return folder
                ? "; it is a folder: `" + rest + "/*.csv` reads its files, `" + rest
                        + "/**/*.csv` those of all folders in it, too"
                : NearestHint.of(rest, looked.present());
    }

    /** The files as they are, or what they are archives of. */
    private static Found unpacked(Source source, List<DataFile> files) {
        return switch (source.reader()) {
            case Reader.Csv csv -> unpacked(files, csv.member());
            case Reader.Json json -> unpacked(files, json.member());
            case Reader.Excel excel -> new Found(files, List.of());
            case Reader.Parquet parquet -> new Found(files, List.of());
            case Reader.DuckDb file -> new Found(files, List.of());
            case Reader.Database database -> new Found(files, List.of());
            case Reader.Given given -> new Found(files, List.of());
            case Reader.Sql sql -> new Found(files, List.of());
            case Reader.From from -> new Found(files, List.of());
        };
    }

    private static Found unpacked(List<DataFile> files, Optional<String> member) {
        List<DataFile> unpacked = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        for (DataFile file : files) {
            String name = file.path().getFileName().toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".zip")) {
                Found members = new ArchiveMembers(file, member).files();
                unpacked.addAll(members.files());
                issues.addAll(members.issues());
            } else {
                unpacked.add(name.endsWith(".gz") ? new DataFile(file.path(), file.name(), new Packing.Gzip()) : file);
            }
        }
        return new Found(issues.isEmpty() ? unpacked : List.of(), issues);
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
