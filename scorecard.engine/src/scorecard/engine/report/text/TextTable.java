package scorecard.engine.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import scorecard.engine.report.ShownRow;
import scorecard.engine.report.Words;
import scorecard.engine.result.Status;

/** Aligns lines in columns; a title too long for its column has a line of its own. */
final class TextTable {

    private static final List<String> HEAD =
            List.of("", "weight", "value", "target", "status", "score", "change", "previous", "n", "");
    private static final int TITLE = 0;
    private static final int STATUS = 4;
    private static final int NOTE = 9;
    private static final int WIDEST_TITLE = 46;
    private static final String GAP = "  ";

    private final boolean colour;

    TextTable(boolean colour) {
        this.colour = colour;
    }

    String of(List<ShownRow> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEAD);
        int top = rows.stream().mapToInt(row -> row.level().ordinal()).min().orElse(0);
        rows.forEach(row -> lines.add(cells(row, top)));
        int[] widths = IntStream.range(0, HEAD.size())
                .map(column -> lines.stream()
                        .mapToInt(line -> width(line.get(column)))
                        .map(width -> column == TITLE ? Math.min(width, WIDEST_TITLE) : width)
                        .max()
                        .orElse(0))
                .toArray();
        StringBuilder text = new StringBuilder();
        text.append(line(HEAD, widths, Status.NONE));
        for (int row = 0; row < rows.size(); row++) {
            text.append(line(lines.get(row + 1), widths, rows.get(row).status()));
        }
        return text.toString();
    }

    private static List<String> cells(ShownRow row, int top) {
        String indent = GAP.repeat(row.level().ordinal() - top);
        String role = row.role().isEmpty() ? "" : row.role() + " ";
        return List.of(
                indent + role + PlainText.of(row.title()),
                row.weight(),
                row.value(),
                row.target(),
                Words.shape(row.status()) + " " + (row.status() == Status.NONE ? "–" : Words.of(row.status())),
                row.score(),
                row.change(),
                row.previous(),
                row.n(),
                row.note());
    }

    private String line(List<String> cells, int[] widths, Status status) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (column == TITLE && width(cell) > widths[column]) {
                line.append(cell).append('\n');
                cell = "";
            }
            String padding = " ".repeat(widths[column] - width(cell));
            boolean left = column == TITLE || column == STATUS || column == NOTE;
            line.append(left ? painted(column, cell, status) + padding : padding + cell);
            line.append(GAP);
        }
        return line.toString().stripTrailing() + "\n";
    }

    private String painted(int column, String cell, Status status) {
        if (!colour || column != STATUS) {
            return cell;
        }
        return switch (status) {
            case GREEN -> "\u001B[32m" + cell + "\u001B[0m";
            case AMBER -> "\u001B[33m" + cell + "\u001B[0m";
            case RED -> "\u001B[31m" + cell + "\u001B[0m";
            case NONE -> cell;
        };
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
