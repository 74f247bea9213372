package scorecard.engine.dialect;

import java.util.List;
import org.apache.calcite.sql.SqlBasicFunction;
import org.apache.calcite.sql.SqlBinaryOperator;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.OperandTypes;
import org.apache.calcite.sql.type.ReturnTypes;
import org.apache.calcite.sql.type.SqlReturnTypeInference;

/** What the engine asks of a row that standard SQL has no word for; every dialect says it in its own. */
public final class Functions {
    /** The local moment, in a zone, of an instant in milliseconds: (instant, zone). */
    public static final SqlFunction LOCAL_MOMENT = function("LOCAL_MOMENT", ReturnTypes.TIMESTAMP_NULLABLE);

    /** The instant in milliseconds at which a day begins in a zone: (day, zone). */
    public static final SqlFunction INSTANT_OF_DAY = function("INSTANT_OF_DAY", ReturnTypes.BIGINT_NULLABLE);

    /** Milliseconds from 1970-01-01 to a day, 24 hours each: (day). */
    public static final SqlFunction MILLISECONDS_OF_DAY = function("MILLISECONDS_OF_DAY", ReturnTypes.BIGINT_NULLABLE);

    /** How often a whole number is contained in another, cut off; the numbers have 64 bits: (dividend, divisor). */
    public static final SqlFunction TIMES_CONTAINED = function("TIMES_CONTAINED", ReturnTypes.BIGINT_NULLABLE);

    /** A whole number in 32 bits, which must hold it; nothing is computed of it: (number). Only of databases that run passes in steps. */
    public static final SqlFunction IN_32_BITS = function("IN_32_BITS", ReturnTypes.BIGINT_NULLABLE);

    /**
     * The lowest binary digits of a whole number that is not negative: (number, a number with exactly these digits). Only of databases
     * that run passes in steps.
     */
    public static final SqlFunction LOWEST_DIGITS = function("LOWEST_DIGITS", ReturnTypes.BIGINT_NULLABLE);

    /** A whole number without so many of its lowest binary digits: (number, how many). Only of databases that run passes in steps. */
    public static final SqlFunction WITHOUT_LOWEST_DIGITS =
            function("WITHOUT_LOWEST_DIGITS", ReturnTypes.BIGINT_NULLABLE);

    /**
     * Whether a text is one of some: (array of texts, text). Files may keep each different text once; a function is computed once for
     * each of these, a comparison once for each row. Only of databases that run passes in steps.
     */
    public static final SqlFunction IS_ONE_OF = function("IS_ONE_OF", ReturnTypes.BOOLEAN_NULLABLE);

    /** A number without digits after its point as the widest whole number: (number). */
    public static final SqlFunction WIDEST_WHOLE = function("WIDEST_WHOLE", ReturnTypes.ARG0_NULLABLE);

    /** How often one widest whole number is contained in another, cut off: (dividend, divisor). */
    public static final SqlOperator WIDE_TIMES_CONTAINED =
            new SqlBinaryOperator("//", SqlKind.OTHER, 60, true, ReturnTypes.ARG0_FORCE_NULLABLE, null, null);

    /** A text without white space at its ends; missing where nothing is left: (text). */
    public static final SqlFunction TRIMMED = function("TRIMMED", ReturnTypes.ARG0_FORCE_NULLABLE);

    /** A text in small letters: (text). */
    public static final SqlFunction SMALL_LETTERS = function("SMALL_LETTERS", ReturnTypes.ARG0_NULLABLE);

    /** A text in capital letters: (text). */
    public static final SqlFunction CAPITAL_LETTERS = function("CAPITAL_LETTERS", ReturnTypes.ARG0_NULLABLE);

    /** How many characters a text has: (text). */
    public static final SqlFunction CHARACTERS = function("CHARACTERS", ReturnTypes.BIGINT_NULLABLE);

    /** Whether a text has another anywhere in it: (text, part). */
    public static final SqlFunction HAS_PART = function("HAS_PART", ReturnTypes.BOOLEAN_NULLABLE);

    /** Whether a text begins with another: (text, part). */
    public static final SqlFunction BEGINS_WITH = function("BEGINS_WITH", ReturnTypes.BOOLEAN_NULLABLE);

    /** Whether a text ends with another: (text, part). */
    public static final SqlFunction FINISHES_WITH = function("FINISHES_WITH", ReturnTypes.BOOLEAN_NULLABLE);

    /** The year of a moment: (moment). */
    public static final SqlFunction YEAR_OF = function("YEAR_OF", ReturnTypes.BIGINT_NULLABLE);

    /** The month of a moment, 1 to 12: (moment). */
    public static final SqlFunction MONTH_OF = function("MONTH_OF", ReturnTypes.BIGINT_NULLABLE);

    /** The day of a moment's month: (moment). */
    public static final SqlFunction DAY_OF = function("DAY_OF", ReturnTypes.BIGINT_NULLABLE);

    /** The hour of a moment, 0 to 23: (moment). */
    public static final SqlFunction HOUR_OF = function("HOUR_OF", ReturnTypes.BIGINT_NULLABLE);

    /** The English name of a moment's weekday in small letters: (moment). */
    public static final SqlFunction WEEKDAY_OF = function("WEEKDAY_OF", ReturnTypes.VARCHAR);

    /** The least of several values of which none is missing. */
    public static final SqlFunction LEAST_OF = function("LEAST_OF", ReturnTypes.LEAST_RESTRICTIVE);

    /** The greatest of several values of which none is missing. */
    public static final SqlFunction GREATEST_OF = function("GREATEST_OF", ReturnTypes.LEAST_RESTRICTIVE);

    /** A value that orders rows, text by its bytes: (value). */
    public static final SqlFunction IN_BYTE_ORDER = function("IN_BYTE_ORDER", ReturnTypes.ARG0);

    /** When something ends, which is after every other day or moment where it is missing: (day or moment). Only of databases that have such. */
    public static final SqlFunction END_OR_NEVER = function("END_OR_NEVER", ReturnTypes.ARG0);

    /** Stops the statement: (message, a value of the row, because no database may think that it knows this beforehand). */
    public static final SqlFunction STOPPED = function("STOPPED", ReturnTypes.BIGINT_NULLABLE);

    /** All of them and what is standard, but not the same everywhere. */
    public static final List<SqlOperator> ALL = List.of(
            LOCAL_MOMENT,
            INSTANT_OF_DAY,
            MILLISECONDS_OF_DAY,
            TIMES_CONTAINED,
            WIDEST_WHOLE,
            WIDE_TIMES_CONTAINED,
            TRIMMED,
            SMALL_LETTERS,
            CAPITAL_LETTERS,
            CHARACTERS,
            HAS_PART,
            BEGINS_WITH,
            FINISHES_WITH,
            YEAR_OF,
            MONTH_OF,
            DAY_OF,
            HOUR_OF,
            WEEKDAY_OF,
            LEAST_OF,
            GREATEST_OF,
            IN_BYTE_ORDER,
            STOPPED,
            SqlStdOperatorTable.ROW,
            SqlStdOperatorTable.ARG_MIN,
            SqlStdOperatorTable.ARG_MAX);

    private Functions() {}

    private static SqlFunction function(String name, SqlReturnTypeInference type) {
        return SqlBasicFunction.create(name, type, OperandTypes.VARIADIC);
    }
}
