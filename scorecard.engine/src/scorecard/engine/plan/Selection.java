package scorecard.engine.plan;

/** Which rows of a source a period has, where not simply those whose default time lies in it. */
public sealed interface Selection {

    /**
     * Rows whose time in a column lies in the period; a row without it belongs to none.
     *
     * @param column a date or timestamp
     */
    record By(String column) implements Selection {}

    /** Every row in every period, whatever its time. */
    record AtAnyTime() implements Selection {}

    /** Rows that last from one moment to another and are looked at while they are open: {@code from <= t < until}. */
    sealed interface Open extends Selection {
        /** The column that says since when a row is open. */
        String from();

        /** The column that says when it ended; a row without it is still open. */
        String until();
    }

    /** Rows open at the first instant of the period, or at the first instant after it. */
    record OpenAt(Edge edge, String from, String until) implements Open {}

    /** Each row once for every day of the period at whose end it is open. */
    record OpenEachDay(String from, String until) implements Open {}

    /** The beginning or the end of a period. */
    enum Edge {
        /** The first instant of the period. */
        START,
        /** The first instant after the period. */
        END
    }
}
