package scorecard.engine.read;

import java.util.List;
import scorecard.engine.plan.CellFormat;

/** One of the words for yes or for no, in upper or lower case; {@code yes/true/1} and {@code no/false/0} where none are declared. */
record YesNoCell(CellFormat.YesNo format) implements CellContract {
    @Override
    public Cell read(RawCell raw) {
        String word = raw.shown().strip();
        if (isOneOf(word, format.yes())) {
            return new Cell.YesNo(true);
        }
        if (isOneOf(word, format.no())) {
            return new Cell.YesNo(false);
        }
        return new Cell.Unfit("neither yes (" + String.join(", ", format.yes()) + ") nor no ("
                + String.join(", ", format.no()) + ")");
    }

    private static boolean isOneOf(String word, List<String> words) {
        for (String one : words) {
            if (word.equalsIgnoreCase(one)) {
                return true;
            }
        }
        return false;
    }
}
