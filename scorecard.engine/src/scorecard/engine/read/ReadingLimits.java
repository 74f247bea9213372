package scorecard.engine.read;

import java.math.BigDecimal;
import scorecard.engine.plan.CellFormat;

/** How much a data file may hold before it is refused; data comes from anywhere. */
public final class ReadingLimits {
    /** Characters of a cell; a spreadsheet's cell holds 32,767. */
    public static final int CELL_LENGTH = 65_536;

    /** Decimals are nearer to zero; their digits before the point leave room for exact sums and squares. */
    public static final BigDecimal NUMBER = BigDecimal.TEN.pow(18);

    /** Milliseconds that a duration stays below; more than 30,000 years. */
    public static final BigDecimal DURATION = BigDecimal.TEN.pow(15);

    /** Characters of a record of a text file. */
    static final int RECORD_LENGTH = 16 * 1024 * 1024;

    /** Columns of a file; a spreadsheet has 16,384. */
    static final int COLUMNS = 16_384;

    /** Rows of a sheet in which its header is looked for. */
    static final int ROWS_ABOVE_HEADER = 100;

    /** Bytes of a workbook when unpacked. */
    static final long UNPACKED_WORKBOOK = 2L * 1024 * 1024 * 1024;

    /** Bytes of one of its parts that is no sheet, when unpacked. */
    static final long UNPACKED_PART = 256L * 1024 * 1024;

    /** Parts of a workbook. */
    static final int WORKBOOK_PARTS = 10_000;

    /** Bytes of a packed file of text when unpacked. */
    static final long UNPACKED_FILE = 256L * 1024 * 1024 * 1024;

    /** Bytes up to which a packed file of text is unpacked however small it is. */
    static final long UNPACKED_WITHOUT_DOUBT = 64L * 1024 * 1024;

    /** How many times its size a packed file of text may unpack to beyond that. */
    static final long UNPACKED_TIMES = 200;

    /** Files of an archive. */
    static final int MEMBERS = 100_000;

    /** Files of a source. */
    static final int FILES = 100_000;

    /** Folders within folders that are looked into. */
    static final int FOLDER_DEPTH = 64;

    private ReadingLimits() {}

    /** How many of a unit surely stay below it. */
    public static BigDecimal durations(CellFormat.TimeUnit unit) {
        return DURATION.divideToIntegralValue(BigDecimal.valueOf(unit.milliseconds()))
                .subtract(BigDecimal.ONE);
    }

    /** Decimals of a duration in a unit that surely are no finer than a millisecond. */
    public static int decimalsOfDurations(CellFormat.TimeUnit unit) {
        return unit == CellFormat.TimeUnit.MILLISECONDS ? 0 : 3;
    }
}
