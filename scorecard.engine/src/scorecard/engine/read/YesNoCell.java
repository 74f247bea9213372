package scorecard.engine.read;

import java.util.List;
import scorecard.engine.plan.CellFormat;

/** One of the words for yes or for no, in upper or lower case; {@code yes/true/1} and {@code no/false/0} where none are declared. */
final class YesNoCell implements CellContract {
    private final List<String> yes;
    private final List<String> no;

    YesNoCell(CellFormat.YesNo format) {
        boolean declared = !format.yes().isEmpty() || !format.no().isEmpty();
        this.yes = declared ? format.yes() : List.of("yes", "true", "1");
        this.no = declared ? format.no() : List.of("no", "false", "0");
    }

    @Override
    public Cell read(RawCell raw) {
        String word = raw.shown().strip();
        if (yes.stream().anyMatch(word::equalsIgnoreCase)) {
            return new Cell.YesNo(true);
        }
        if (no.stream().anyMatch(word::equalsIgnoreCase)) {
            return new Cell.YesNo(false);
        }
        return new Cell.Unfit("neither yes (" + String.join(", ", yes) + ") nor no (" + String.join(", ", no) + ")");
    }
}
