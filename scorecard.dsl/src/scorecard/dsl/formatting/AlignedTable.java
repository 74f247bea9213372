package scorecard.dsl.formatting;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.ITextReplacerContext;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;
import scorecard.dsl.model.GivenTable;
import scorecard.dsl.scorecard.Given;

/** The tables of tests: bars stand below bars. */
final class AlignedTable {

    private AlignedTable() {}

    static boolean isLine(ISemanticRegion region) {
        return region.getSemanticElement() instanceof Given && region.getText().startsWith("|");
    }

    /** Writes one line of a table, with every cell as wide as the widest of its column. */
    static final class Line implements ITextReplacer {

        private final ISemanticRegion region;

        Line(ISemanticRegion region) {
            this.region = region;
        }

        @Override
        public ITextSegment getRegion() {
            return region;
        }

        @Override
        public ITextReplacerContext createReplacements(ITextReplacerContext context) {
            Given given = (Given) region.getSemanticElement();
            GivenTable.Line line = GivenTable.line(0, 0, region.getText());
            String text = line.closed()
                    ? aligned(line, widths(GivenTable.of(given)))
                    : region.getText().stripTrailing();
            context.addReplacement(region.replaceWith(text));
            return context;
        }

        private static List<Integer> widths(GivenTable table) {
            List<Integer> widths = new ArrayList<>();
            for (GivenTable.Line line : table.lines()) {
                for (int column = 0; line.closed() && column < line.cells().size(); column++) {
                    int width = width(line.cells().get(column));
                    if (column == widths.size()) {
                        widths.add(width);
                    } else {
                        widths.set(column, Math.max(width, widths.get(column)));
                    }
                }
            }
            return widths;
        }

        private static String aligned(GivenTable.Line line, List<Integer> widths) {
            StringBuilder text = new StringBuilder("|");
            for (int column = 0; column < line.cells().size(); column++) {
                GivenTable.Cell cell = line.cells().get(column);
                text.append(' ')
                        .append(cell.written())
                        .append(" ".repeat(widths.get(column) - width(cell)))
                        .append(" |");
            }
            return text.toString();
        }

        private static int width(GivenTable.Cell cell) {
            return cell.written().codePointCount(0, cell.written().length());
        }
    }
}
