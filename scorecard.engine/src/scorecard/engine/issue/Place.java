package scorecard.engine.issue;

/** Where an issue is. File names are as the user gave them or relative to the folder the user named. */
public sealed interface Place {

    /**
     * A stretch of a definition's text.
     *
     * @param line 1-based
     * @param column 1-based, in UTF-16 code units
     * @param length number of UTF-16 code units marked, at least 0
     */
    record InText(String file, int line, int column, int length) implements Place {}

    /**
     * A cell of a data file.
     *
     * @param row 1-based record number; the header is row 1
     * @param column header of the column
     */
    record InData(String file, long row, String column) implements Place {}

    /** A file as a whole. */
    record InFile(String file) implements Place {}

    /** Nowhere in particular, for example an option of the command line. */
    record Nowhere() implements Place {}
}
