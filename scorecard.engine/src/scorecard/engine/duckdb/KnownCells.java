package scorecard.engine.duckdb;

/**
 * What is known of all cells of a column, for somebody looked at them before.
 *
 * @param isSound whether they are as they may be: texts of letters that a text may have, none empty or longer than a cell may be,
 *     and moments of whole milliseconds
 * @param isEverywhere whether each row has one
 * @param isPlain whether texts are of the column's closed list, numbers not negative, moments far from the ends of the calendar
 */
record KnownCells(boolean isSound, boolean isEverywhere, boolean isPlain) {
    static final KnownCells NOTHING = new KnownCells(false, false, false);
}
