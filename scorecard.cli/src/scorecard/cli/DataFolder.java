package scorecard.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import scorecard.engine.duckdb.ProposeParquetSource;
import scorecard.engine.read.ProposeSource;
import scorecard.engine.read.ProposedSource;

/** The data files right in a folder: text files that have the same columns are one source, all others one each. */
final class DataFolder {

    static final String ENDINGS = "`.csv`, `.tsv`, `.txt` (also with `.gz`), `.zip`, `.xlsx` or `.parquet`";

    private static final List<String> TEXTS = List.of(".csv", ".tsv", ".txt", ".csv.gz", ".tsv.gz", ".txt.gz");
    private static final List<String> TABLES = List.of(".zip", ".xlsx", ".parquet");

    private final Path folder;
    private final Session session;

    DataFolder(Path folder, Session session) {
        this.folder = folder;
        this.session = session;
    }

    private static boolean isParquet(Path file) {
        return lower(file).endsWith(".parquet");
    }

    /** What can be proposed for the files; empty where there are none. */
    Optional<List<ProposedSource>> proposals() {
        Map<String, List<Path>> texts = new TreeMap<>();
        List<Path> tables = new ArrayList<>();
        for (Path file : files()) {
            Optional<String> ending =
                    TEXTS.stream().filter(file.toString()::endsWith).findFirst();
            if (ending.isPresent()) {
                texts.computeIfAbsent(ending.get(), each -> new ArrayList<>()).add(file);
            } else if (Stream.concat(TEXTS.stream(), TABLES.stream()).anyMatch(lower(file)::endsWith)) {
                tables.add(file); // a pattern tells large letters from small ones
            }
        }
        List<ProposedSource> proposals = new ArrayList<>();
        texts.forEach((ending, files) -> proposals.addAll(ofTexts(ending, files)));
        tables.forEach(file -> proposals.addAll(alone(file, session)));
        return proposals.isEmpty() ? Optional.empty() : Optional.of(proposals);
    }

    private List<ProposedSource> ofTexts(String ending, List<Path> files) {
        if (files.size() > 1) {
            String pattern = session.io().shown(folder) + "/*" + ending;
            session.progress("looking at " + pattern);
            List<String> names = files.stream().map(session.io()::shown).toList();
            ProposedSource together = ProposeSource.of(pattern, files, names);
            if (together instanceof ProposedSource.Proposed) {
                return List.of(together);
            }
        }
        return files.stream().flatMap(file -> alone(file, session).stream()).toList();
    }

    /** What can be proposed for one file; several sources for an archive. */
    static List<ProposedSource> alone(Path file, Session session) {
        String shown = session.io().shown(file);
        session.progress("looking at " + shown);
        return isParquet(file) ? List.of(ProposeParquetSource.of(file, shown)) : ProposeSource.of(file, shown);
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !lower(file).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String lower(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
