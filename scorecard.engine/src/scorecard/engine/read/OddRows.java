package scorecard.engine.read;

/**
 * Rows of delimited text, one after the other, that others than the engine would not take apart as it does: one with too few or too
 * many cells, or lines without any.
 *
 * @param before how many rows stand before them in the file, without the header; odd ones, too
 * @param rows how many they are
 * @param from where the first of them begins in the file
 * @param behind where the row behind them begins
 * @param empty whether they are lines without cells, which no reader takes for rows
 */
public record OddRows(long before, long rows, long from, long behind, boolean empty) {
    OddRows after(long others) {
        return new OddRows(before + others, rows, from, behind, empty);
    }
}
