package scorecard.engine.duckdb;

/** Rows that SQL reads as columns, of one file or several. */
sealed interface ColumnarFile permits ParquetFile, TextInColumns, TypedText {

    /** What stands behind {@code FROM}. */
    String rows();

    /**
     * Which of a source's files a row is in, 0-based, in SQL.
     *
     * @param index of this file, where it is only one
     */
    String place(int index);

    /** The number of a row in its file, as people count, in SQL. */
    String row();
}
