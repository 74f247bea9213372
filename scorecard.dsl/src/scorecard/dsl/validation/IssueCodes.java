package scorecard.dsl.validation;

/** Every code an issue of the language can have. Codes are stable: people search for them and suppress by them. */
public final class IssueCodes {

    /** The text does not follow the grammar. */
    public static final String SYNTAX = "syntax";
    /** A feature of the language that is designed but not there yet. */
    public static final String NOT_AVAILABLE = "not-available-yet";
    /** An expression nested or chained beyond what anyone can read. */
    public static final String TOO_DEEP = "too-deep";

    public static final String UNKNOWN_COLUMN = "unknown-column";
    public static final String UNKNOWN_KPI = "unknown-kpi";
    public static final String UNKNOWN_SOURCE = "unknown-source";
    public static final String UNKNOWN_CALENDAR = "unknown-calendar";
    public static final String UNKNOWN_GOAL = "unknown-goal";
    public static final String UNKNOWN_IMPORT = "unknown-import";
    public static final String COLUMN_OUTSIDE_AGGREGATE = "column-outside-aggregate";

    public static final String DUPLICATE_NAME = "duplicate-name";
    public static final String DUPLICATE_CLAUSE = "duplicate-clause";
    public static final String MISSING_CLAUSE = "missing-clause";
    public static final String CYCLE = "cycle";

    public static final String INCOMPATIBLE_TYPES = "incompatible-types";
    public static final String CONDITION_EXPECTED = "condition-expected";
    public static final String NUMBER_EXPECTED = "number-expected";
    public static final String DIVISION_IN_ROW = "division-in-row";
    public static final String TOO_MANY_DECIMALS = "too-many-decimals";
    public static final String INEXACT_DURATION = "inexact-duration";
    public static final String UNCLEAR_OR_ELSE = "unclear-or-else";
    public static final String IMPOSSIBLE_VALUE = "impossible-value";
    public static final String INVALID_LITERAL = "invalid-literal";
    public static final String AGGREGATE_IN_ROW = "aggregate-in-row";
    public static final String ROW_OPERATION_IN_FORMULA = "row-operation-in-formula";
    public static final String NO_POPULATION = "no-population";
    public static final String MISSING_MAKES_MISSING = "missing-makes-missing";

    public static final String INCOMPATIBLE_UNITS = "incompatible-units";
    public static final String WRONG_UNIT = "wrong-unit";
    public static final String PERCENT_AND_NUMBER = "percent-and-number";

    private IssueCodes() {}
}
