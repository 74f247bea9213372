package scorecard.engine.read;

/** How much a data file may hold before it is refused; data comes from anywhere. */
public final class ReadingLimits {
    /** Characters of a cell; a spreadsheet's cell holds 32,767. */
    public static final int CELL_LENGTH = 65_536;

    /** Characters of a record of a text file. */
    static final int RECORD_LENGTH = 16 * 1024 * 1024;

    /** Columns of a file; a spreadsheet has 16,384. */
    static final int COLUMNS = 16_384;

    /** Bytes of a workbook when unpacked. */
    static final long UNPACKED_WORKBOOK = 2L * 1024 * 1024 * 1024;

    /** Bytes of one of its parts that is no sheet, when unpacked. */
    static final long UNPACKED_PART = 256L * 1024 * 1024;

    /** Parts of a workbook. */
    static final int WORKBOOK_PARTS = 10_000;

    private ReadingLimits() {}
}
