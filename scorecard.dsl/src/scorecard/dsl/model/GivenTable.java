package scorecard.dsl.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import scorecard.dsl.scorecard.Given;
import scorecard.dsl.scorecard.ScorecardPackage;

/**
 * The table of rows that a test gives for a source.
 *
 * @param lines the first names columns, the others are rows
 */
public record GivenTable(List<Line> lines) {

    public GivenTable {
        lines = List.copyOf(lines);
    }

    /**
     * A line between bars.
     *
     * @param number 1-based, in its file
     * @param offset of its first bar in the text
     * @param closed whether it ends with a bar
     */
    public record Line(int number, int offset, int length, List<Cell> cells, boolean closed) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What stands between two bars.
     *
     * @param text without the space around it, {@code \|} read as a bar
     * @param written the same as it stands there
     * @param offset of its first character in the text
     */
    public record Cell(String text, String written, int offset) {}

    /** The table of a clause. */
    public static GivenTable of(Given given) {
        List<Line> lines = new ArrayList<>();
        for (INode node : NodeModelUtils.findNodesForFeature(given, ScorecardPackage.eINSTANCE.getGiven_Lines())) {
            lines.add(line(node.getStartLine(), node.getOffset(), node.getText()));
        }
        return new GivenTable(lines);
    }

    /** A line taken apart. */
    public static Line line(int number, int offset, String text) {
        List<Cell> cells = new ArrayList<>();
        int start = 1;
        for (int at = 1; at < text.length(); at++) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            } else if (text.charAt(at) == '|') {
                cells.add(cell(text, start, at, offset));
                start = at + 1;
            }
        }
        String rest = text.substring(Math.min(start, text.length()));
        boolean closed = rest.isBlank();
        if (!closed) {
            cells.add(cell(text, start, text.length(), offset));
        }
        return new Line(number, offset, text.stripTrailing().length(), cells, closed);
    }

    /** The names of the columns. */
    public List<Cell> heads() {
        return lines.isEmpty() ? List.of() : lines.getFirst().cells();
    }

    /** The rows. */
    public List<Line> rows() {
        return lines.isEmpty() ? List.of() : lines.subList(1, lines.size());
    }

    /** The cell of a row below a head; empty where the row does not have it or the table no such head. */
    public Optional<Cell> cell(Line row, String head) {
        List<String> names = heads().stream().map(Cell::text).toList();
        int index = names.indexOf(head);
        return index < 0 || index >= row.cells().size()
                ? Optional.empty()
                : Optional.of(row.cells().get(index));
    }

    private static Cell cell(String text, int start, int end, int offset) {
        int from = start;
        while (from < end && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        String written = text.substring(from, end).stripTrailing();
        return new Cell(written.replaceAll("\\\\([|\\\\])", "$1"), written, offset + from);
    }
}
