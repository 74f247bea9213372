package scorecard.engine.read;

/** What the cells of a column must be; sees neither absent nor missing nor faulty cells. */
interface CellContract {
    /** The value, or why it does not fit. */
    Cell read(RawCell raw);
}
