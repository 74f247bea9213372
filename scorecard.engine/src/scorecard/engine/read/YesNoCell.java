package scorecard.engine.read;

import scorecard.engine.plan.CellFormat;

/** One of the words for yes or for no, in upper or lower case; {@code yes/true/1} and {@code no/false/0} where none are declared. */
record YesNoCell(CellFormat.YesNo format) implements CellContract {
    @Override
    public Cell read(RawCell raw) {
        String word = raw.shown().strip();
        if (format.yes().stream().anyMatch(word::equalsIgnoreCase)) {
            return new Cell.YesNo(true);
        }
        if (format.no().stream().anyMatch(word::equalsIgnoreCase)) {
            return new Cell.YesNo(false);
        }
        return new Cell.Unfit("neither yes (" + String.join(", ", format.yes()) + ") nor no ("
                + String.join(", ", format.no()) + ")");
    }
}
