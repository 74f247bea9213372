package scorecard.engine.read;

import scorecard.engine.issue.NearestName;
import scorecard.engine.plan.CellFormat;

/** Text as it is, possibly one of a list. A spreadsheet's number is the text of its digits. */
record TextCell(CellFormat.Text format) implements CellContract {
    @Override
    public Cell read(RawCell raw) {
        String text = raw.shown();
        if (text.indexOf('\0') >= 0) {
            return new Cell.Unfit("holds a NUL character");
        }
        if (!format.allowed().isEmpty() && !format.allowed().contains(text)) {
            return new Cell.Unfit("not one of " + String.join(", ", format.allowed())
                    + NearestName.of(text, format.allowed())
                            .map(name -> " (nearest: " + name + ")")
                            .orElse(""));
        }
        return new Cell.Text(text);
    }
}
