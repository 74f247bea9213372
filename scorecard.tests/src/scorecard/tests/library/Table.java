package scorecard.tests.library;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The rows of one table of the catalogue's schema, each cell as text; {@code null} is a missing cell. */
final class Table {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... columns) {
        this.columns = List.of(columns);
    }

    /** Adds a row: numbers, text, dates, timestamps (to the second), truths (1 or 0) and {@code null}. */
    void row(Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for the columns " + columns);
        }
        rows.add(Arrays.stream(cells)
                .map(Table::text)
                .collect(Collectors.toCollection(() -> new ArrayList<>(cells.length))));
    }

    List<String> columns() {
        return columns;
    }

    List<List<String>> rows() {
        return rows;
    }

    /** Comma-separated, with a header line; no cell holds a comma, a quote or a line end. */
    String csv() {
        StringBuilder text = new StringBuilder(String.join(",", columns)).append('\n');
        for (List<String> row : rows) {
            text.append(row.stream().map(cell -> cell == null ? "" : cell).collect(Collectors.joining(",")))
                    .append('\n');
        }
        return text.toString();
    }

    private static String text(Object cell) {
        return switch (cell) {
            case null -> null;
            case Boolean truth -> truth ? "1" : "0";
            case LocalDateTime moment -> moment.format(SECONDS);
            default -> cell.toString();
        };
    }
}
