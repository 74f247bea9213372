package scorecard.tests.property;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rows of a source in memory.
 *
 * @param name of the source
 * @param header of its file
 * @param lines of its file in any order
 * @param rows the same in order of time and row key
 */
record Table(String name, String header, List<String> lines, List<Row> rows) {

    Table {
        rows = rows.stream()
                .sorted(Comparator.comparing(Row::time).thenComparing(Row::key))
                .toList();
    }

    String csv() {
        return header + "\n" + lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** The rows of a period. */
    List<Row> in(LocalDate from, LocalDate to) {
        return rows.stream()
                .filter(row -> !row.time().toLocalDate().isBefore(from)
                        && row.time().toLocalDate().isBefore(to))
                .toList();
    }

    /** Whether anything is known of a period: the source has rows before its end and after its begin, or within it. */
    boolean covers(LocalDate from, LocalDate to) {
        return !rows.isEmpty()
                && rows.getFirst().time().toLocalDate().isBefore(to)
                && !rows.getLast().time().toLocalDate().isBefore(from);
    }
}
