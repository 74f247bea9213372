package scorecard.engine.read;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.read.ProposedSource.ProposedColumn;
import scorecard.engine.read.ProposedSource.Reading;

/** Looks at every row of a data file and proposes a source that rejects none of them. */
public final class ProposeSource {

    private static final String NOT_UNICODE = "data-file-encoding";
    private static final String WESTERN = "windows-1252";
    private static final int MOST_COLUMNS_OF_PAIRS = 12;
    private static final Set<String> RESERVED =
            Set.of("and", "or", "not", "if", "then", "else", "in", "where", "true", "false", "missing");

    /** Never shown: the files are then looked at one by one. */
    private static final Issue OTHER_HEADERS =
            Issue.error("data-header-missing", "the files have different columns", new Place.Nowhere());

    private ProposeSource() {}

    /**
     * Proposals for a text file or workbook, which may be packed: one for each table in it.
     *
     * @param name what messages call the file
     */
    public static List<ProposedSource> of(Path path, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".zip")) {
            return ofArchive(new DataFile(path, name), name);
        }
        Packing packing = lower.endsWith(".gz") ? new Packing.Gzip() : new Packing.Plain();
        String format = lower.endsWith(".xlsx") ? "excel" : "csv";
        return List.of(of(new Reading(format, name, Optional.empty()), List.of(new DataFile(path, name, packing))));
    }

    private static List<ProposedSource> ofArchive(DataFile archive, String name) {
        SourceFiles.Found found = new ArchiveMembers(archive, Optional.empty()).data();
        return found.issues().isEmpty()
                ? found.files().stream()
                        .map(file -> of(new Reading("csv", name, member(file, found)), List.of(file)))
                        .toList()
                : List.of(new ProposedSource.Unreadable(found.issues()));
    }

    /** An archive's only file need not be named. */
    private static Optional<String> member(DataFile file, SourceFiles.Found found) {
        return file.packing() instanceof Packing.Zip(String member)
                        && found.files().size() > 1
                ? Optional.of(member)
                : Optional.empty();
    }

    /**
     * A proposal for several text files that are one table, as those of a folder are where they have the same columns.
     *
     * @param pattern that names them all
     * @param names what messages call them, in the same order
     */
    public static ProposedSource of(String pattern, List<Path> paths, List<String> names) {
        List<DataFile> files = IntStream.range(0, paths.size())
                .mapToObj(index -> new DataFile(
                        paths.get(index),
                        names.get(index),
                        names.get(index).toLowerCase(Locale.ROOT).endsWith(".gz")
                                ? new Packing.Gzip()
                                : new Packing.Plain()))
                .toList();
        return of(new Reading("csv", pattern, Optional.empty()), files);
    }

    private static ProposedSource of(Reading reading, List<DataFile> files) {
        ProposedSource inUnicode = of(reading, files, Optional.empty());
        boolean otherEncoding = inUnicode instanceof ProposedSource.Unreadable unreadable
                && unreadable.issues().stream().anyMatch(issue -> issue.code().equals(NOT_UNICODE));
        return otherEncoding ? of(reading, files, Optional.of(WESTERN)) : inUnicode;
    }

    private static ProposedSource of(Reading reading, List<DataFile> files, Optional<String> encoding) {
        return of(
                reading,
                encoding,
                files.stream().map(file -> opening(reading, file, encoding)).toList());
    }

    private static Supplier<TableFile.Opened> opening(Reading reading, DataFile file, Optional<String> encoding) {
        return () -> reading.format().equals("excel")
                ? WorkbookFile.open(file, List.of(), "")
                : CsvFile.open(file, List.of(), encoding.map(Charset::forName));
    }

    /**
     * The proposal for tables that are read otherwise.
     *
     * @param tables opens them, each twice; all have the same headers
     */
    public static ProposedSource of(
            Reading reading, Optional<String> encoding, List<Supplier<TableFile.Opened>> tables) {
        List<LookAtColumn> columns = new ArrayList<>();
        List<String> headers = new ArrayList<>();
        long[] rows = new long[2];
        Optional<Issue> problem = each(
                tables,
                header -> {
                    if (headers.isEmpty()) {
                        headers.addAll(header);
                        header.forEach(text -> columns.add(new LookAtColumn(text)));
                    }
                    return headers.equals(header);
                },
                cells -> {
                    rows[0]++;
                    if (cells.size() != columns.size()) {
                        rows[1]++;
                        return;
                    }
                    for (int index = 0; index < columns.size(); index++) {
                        columns.get(index).look(cells.get(index));
                    }
                });
        return problem.<ProposedSource>map(issue -> new ProposedSource.Unreadable(List.of(issue)))
                .orElseGet(() -> proposal(reading, tables, encoding, headers, columns, rows[0], rows[1]));
    }

    private static ProposedSource proposal(
            Reading reading,
            List<Supplier<TableFile.Opened>> tables,
            Optional<String> encoding,
            List<String> headers,
            List<LookAtColumn> columns,
            long rows,
            long ragged) {
        List<String> notes = new ArrayList<>();
        if (ragged > 0) {
            notes.add(ragged + (ragged == 1 ? " row has" : " rows have")
                    + " more or fewer cells than the header and will be rejected.");
        }
        encoding.ifPresent(name -> notes.add("The file is not Unicode; it was read as " + name + "."));
        List<ProposedColumn> proposed = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int index = 0; index < headers.size(); index++) {
            String header = headers.get(index);
            int before = (int)
                    headers.subList(0, index).stream().filter(header::equals).count();
            if (header.isEmpty() || before > 1) {
                notes.add("Column " + (index + 1)
                        + (header.isEmpty() ? " has no header" : " is the third with the header `" + header + "`")
                        + " and is left out.");
                continue;
            }
            proposed.add(columns.get(index).proposed(name(header, names), before == 1));
            kept.add(index);
        }
        if (proposed.isEmpty()) {
            return new ProposedSource.Unreadable(List.of(Issue.error(
                    "data-file-empty",
                    "`" + reading.path() + "` has no column with a header; expected a header line and rows below it",
                    new Place.InFile(reading.path()))));
        }
        List<String> key = key(tables, columns, kept, proposed, notes);
        List<String> times = proposed.stream()
                .filter(column -> column.type().equals("date") || column.type().equals("timestamp"))
                .filter(column -> column.clauses().stream().noneMatch(clause -> clause.equals("optional")))
                .map(ProposedColumn::name)
                .toList();
        if (times.size() > 1) {
            notes.add("A row could also count by " + String.join(", ", times.subList(1, times.size())) + ".");
        } else if (times.isEmpty()) {
            notes.add("No column says when a row counts: the source is a snapshot, with values overall only.");
        }
        return new ProposedSource.Proposed(
                reading, encoding, rows, ragged, proposed, key, times.stream().findFirst(), notes);
    }

    private static List<String> key(
            List<Supplier<TableFile.Opened>> tables,
            List<LookAtColumn> columns,
            List<Integer> kept,
            List<ProposedColumn> proposed,
            List<String> notes) {
        List<String> single = new ArrayList<>();
        for (int index = 0; index < kept.size(); index++) {
            boolean tellsApart = columns.get(kept.get(index)).isKey()
                    && !proposed.get(index).type().matches("(number|money).*");
            if (tellsApart) {
                single.add(proposed.get(index).name());
            }
        }
        if (!single.isEmpty()) {
            if (single.size() > 1) {
                notes.add("Rows could also be told apart by " + String.join(", ", single.subList(1, single.size()))
                        + ".");
            }
            return single.subList(0, 1);
        }
        List<Integer> always = new ArrayList<>();
        for (int index = 0; index < kept.size(); index++) {
            if (columns.get(kept.get(index)).isAlwaysThere()) {
                always.add(index);
            }
        }
        List<List<Integer>> combinations = new ArrayList<>();
        for (int first = 0; first < Math.min(always.size(), MOST_COLUMNS_OF_PAIRS); first++) {
            for (int second = first + 1; second < Math.min(always.size(), MOST_COLUMNS_OF_PAIRS); second++) {
                combinations.add(List.of(always.get(first), always.get(second)));
            }
        }
        combinations.add(always);
        List<Set<List<String>>> seen = new ArrayList<>();
        combinations.forEach(combination -> seen.add(new HashSet<>()));
        boolean[] repeated = new boolean[combinations.size()];
        each(tables, header -> true, cells -> {
            for (int at = 0; at < repeated.length; at++) {
                if (!repeated[at] && cells.size() == columns.size()) {
                    List<String> values = combinations.get(at).stream()
                            .map(index -> cells.get(kept.get(index)).shown())
                            .toList();
                    repeated[at] = !seen.get(at).add(values);
                    if (repeated[at]) {
                        seen.get(at).clear();
                    }
                }
            }
        });
        for (int at = 0; at < repeated.length; at++) {
            if (!repeated[at] && !combinations.get(at).isEmpty()) {
                return combinations.get(at).stream()
                        .map(index -> proposed.get(index).name())
                        .toList();
            }
        }
        notes.add("No columns tell the rows apart: rows that are the same in all columns would be rejected.");
        return List.of();
    }

    /** Takes the cells of every row, as long as the headers are taken. */
    private static Optional<Issue> each(
            List<Supplier<TableFile.Opened>> tables, Predicate<List<String>> header, Consumer<List<RawCell>> row) {
        for (Supplier<TableFile.Opened> opening : tables) {
            TableFile.Opened opened = opening.get();
            if (opened instanceof TableFile.Opened.Unreadable(Issue issue)) {
                return Optional.of(issue);
            }
            try (TableFile table = ((TableFile.Opened.Readable) opened).table()) {
                Optional<Issue> problem = header.test(table.header()) ? each(table, row) : Optional.of(OTHER_HEADERS);
                if (problem.isPresent()) {
                    return problem;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Issue> each(TableFile table, Consumer<List<RawCell>> row) {
        while (true) {
            switch (table.next()) {
                case TableFile.Next.End end -> {
                    return Optional.empty();
                }
                case TableFile.Next.Broken(Issue issue) -> {
                    return Optional.of(issue);
                }
                case TableFile.Next.Row next -> row.accept(next.cells());
            }
        }
    }

    /** The header's words joined by underscores; a number behind it where that is taken. */
    private static String name(String header, Set<String> taken) {
        String words = header.replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{IsLatin}0-9]+", "_")
                .replaceAll("^_+|_+$", "");
        String plain = words.isEmpty() ? "column" : words;
        String start = Character.isDigit(plain.charAt(0)) || RESERVED.contains(plain) ? "column_" + plain : plain;
        String name = start;
        for (int number = 2; !taken.add(name); number++) {
            name = start + "_" + number;
        }
        return name;
    }
}
