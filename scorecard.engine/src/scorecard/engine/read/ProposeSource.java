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
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.read.ProposedSource.ProposedColumn;

/** Looks at every row of a data file and proposes a source that rejects none of them. */
public final class ProposeSource {

    private static final String NOT_UNICODE = "data-file-encoding";
    private static final String WESTERN = "windows-1252";
    private static final int MOST_COLUMNS_OF_PAIRS = 12;
    private static final Set<String> RESERVED =
            Set.of("and", "or", "not", "if", "then", "else", "in", "where", "true", "false", "missing");

    private ProposeSource() {}

    /**
     * The proposal for a text file or workbook.
     *
     * @param name what messages call the file
     */
    public static ProposedSource of(Path path, String name) {
        DataFile file = new DataFile(path, name);
        ProposedSource inUnicode = of(file, Optional.empty());
        boolean otherEncoding = inUnicode instanceof ProposedSource.Unreadable unreadable
                && unreadable.issues().stream().anyMatch(issue -> issue.code().equals(NOT_UNICODE));
        return otherEncoding ? of(file, Optional.of(WESTERN)) : inUnicode;
    }

    private static ProposedSource of(DataFile file, Optional<String> encoding) {
        List<LookAtColumn> columns = new ArrayList<>();
        List<String> headers = new ArrayList<>();
        long[] rows = new long[2];
        Optional<Issue> problem = each(
                file,
                encoding,
                header -> {
                    headers.addAll(header);
                    header.forEach(text -> columns.add(new LookAtColumn(text)));
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
                .orElseGet(() -> proposal(file, encoding, headers, columns, rows[0], rows[1]));
    }

    private static ProposedSource proposal(
            DataFile file,
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
                    "`" + file.name() + "` has no column with a header; expected a header line and rows below it",
                    new Place.InFile(file.name()))));
        }
        List<String> key = key(file, encoding, columns, kept, proposed, notes);
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
                encoding, rows, proposed, key, times.stream().findFirst(), notes);
    }

    private static List<String> key(
            DataFile file,
            Optional<String> encoding,
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
        each(file, encoding, header -> {}, cells -> {
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

    /** Takes the cells of every row that has as many as the header. */
    private static Optional<Issue> each(
            DataFile file, Optional<String> encoding, Consumer<List<String>> header, Consumer<List<RawCell>> row) {
        boolean workbook = file.path().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        TableFile.Opened opened = workbook
                ? WorkbookFile.open(file, List.of(), "")
                : CsvFile.open(file, List.of(), encoding.map(Charset::forName));
        if (opened instanceof TableFile.Opened.Unreadable(Issue issue)) {
            return Optional.of(issue);
        }
        try (TableFile table = ((TableFile.Opened.Readable) opened).table()) {
            header.accept(table.header());
            while (true) {
                switch (table.next()) {
                    case TableFile.Next.End end -> {
                        return Optional.empty();
                    }
                    case TableFile.Next.Broken(Issue issue) -> {
                        return Optional.of(issue);
                    }
                    case TableFile.Next.Row next -> {
                        row.accept(next.cells());
                    }
                }
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
