package scorecard.dsl.validation;

/** Every code an issue of the language can have. Codes are stable: people search for them and suppress by them. */
public final class IssueCodes {

    /** The text does not follow the grammar. */
    public static final String SYNTAX = "syntax";
    /** A feature of the language that is designed but not there yet. */
    public static final String NOT_AVAILABLE = "not-available-yet";
    /** An expression nested or chained beyond what anyone can read. */
    public static final String TOO_DEEP = "too-deep";

    /** A value, written {@code ?}, that somebody still has to decide. */
    public static final String OPEN_VALUE = "open-value";
    /** A text, written {@code "…"}, that somebody still has to write. */
    public static final String OPEN_TEXT = "open-text";

    // decisions about findings
    public static final String SUPPRESSION_UNKNOWN = "suppression-unknown";
    public static final String SUPPRESSION_REFUSED = "suppression-refused";
    public static final String SUPPRESSION_WITHOUT_REASON = "suppression-without-reason";
    public static final String SUPPRESSION_UNUSED = "suppression-unused";
    public static final String SEVERITY_UNREADABLE = "severity-unreadable";
    public static final String SEVERITY_REFUSED = "severity-refused";

    // names
    public static final String UNKNOWN_COLUMN = "unknown-column";
    public static final String UNKNOWN_KPI = "unknown-kpi";
    public static final String UNKNOWN_SOURCE = "unknown-source";
    public static final String UNKNOWN_CALENDAR = "unknown-calendar";
    public static final String UNKNOWN_UNIT = "unknown-unit";
    public static final String UNKNOWN_GOAL = "unknown-goal";
    public static final String UNKNOWN_STEP = "unknown-step";
    public static final String UNKNOWN_SCORECARD = "unknown-scorecard";
    public static final String UNKNOWN_INITIATIVE = "unknown-initiative";
    public static final String UNKNOWN_IMPORT = "unknown-import";
    public static final String COLUMN_OUTSIDE_AGGREGATE = "column-outside-aggregate";
    public static final String DUPLICATE_NAME = "duplicate-name";

    public static final String UNKNOWN_PARAMETER = "unknown-parameter";

    // units
    public static final String UNIT_NAME_TAKEN = "unit-name-taken";
    public static final String UNIT_AMOUNT = "unit-amount";
    public static final String INEXACT_CONVERSION = "inexact-conversion";

    // templates and parameters
    public static final String WRONG_ARGUMENTS = "wrong-arguments";
    public static final String PARAMETER_HIDES_COLUMN = "parameter-hides-column";
    public static final String UNUSED_PARAMETER = "unused-parameter";
    public static final String TEMPLATE_SOURCE = "template-source";

    // blocks
    public static final String DUPLICATE_CLAUSE = "duplicate-clause";
    public static final String MISSING_CLAUSE = "missing-clause";
    public static final String UNFIT_SCORING_FORMULA = "unfit-scoring-formula";
    public static final String CONTRADICTORY_CLAUSES = "contradictory-clauses";

    // calendars and sources
    public static final String UNKNOWN_TIMEZONE = "unknown-timezone";
    public static final String NO_CALENDAR = "no-calendar";
    public static final String SEVERAL_CALENDARS = "several-calendars";
    public static final String PART_NOT_CUT = "part-not-cut";
    public static final String KPI_IN_ROWS = "kpi-in-rows";
    public static final String NO_KEY_OF_ROWS = "no-key-of-rows";
    public static final String ROWS_IN_SEVERAL_CALENDARS = "rows-in-several-calendars";
    public static final String OPENING_HOURS = "opening-hours";
    public static final String NO_OPENING_HOURS = "no-opening-hours";
    public static final String BUSINESS_CALENDAR = "business-calendar";
    public static final String PATH_OUTSIDE = "path-outside";
    public static final String INVALID_PATH = "invalid-path";
    public static final String SUPPLIED_DATA = "supplied-data";
    public static final String KEY_COLUMN = "key-column";
    public static final String VALIDITY_COLUMN = "validity-column";
    public static final String TIME_COLUMN = "time-column";
    public static final String INVALID_SPAN = "invalid-span";
    public static final String INVALID_SHARE = "invalid-share";

    // references between sources
    public static final String POINTS_NOWHERE = "points-nowhere";
    public static final String POINTS_TO_NO_KEY = "points-to-no-key";
    public static final String POINTS_TO_ANOTHER_TYPE = "points-to-another-type";
    public static final String NO_DAY_FOR_VALIDITY = "no-day-for-validity";

    // derived columns and sources
    public static final String DERIVED_COLUMN_READ = "derived-column-read";
    public static final String DERIVED_SOURCE_READS = "derived-source-reads";
    public static final String DERIVED_TOO_LATE = "derived-too-late";

    // columns
    public static final String DUPLICATE_HEADER = "duplicate-header";
    public static final String INVALID_RANGE = "invalid-range";
    public static final String INVALID_DECIMALS = "invalid-decimals";
    public static final String INVALID_FORMAT = "invalid-format";
    public static final String MISPLACED_FORMAT = "misplaced-format";
    public static final String INVALID_DATABASE = "invalid-database";
    public static final String INVALID_MEMBER = "invalid-member";
    public static final String INVALID_QUERY = "invalid-query";
    public static final String INVALID_ENCODING = "invalid-encoding";
    public static final String CONTRADICTORY_WORDS = "contradictory-words";
    public static final String UNKNOWN_CURRENCY = "unknown-currency";

    // expressions of rows
    public static final String INCOMPATIBLE_TYPES = "incompatible-types";
    public static final String CONDITION_EXPECTED = "condition-expected";
    public static final String NUMBER_EXPECTED = "number-expected";
    public static final String QUERY_SOURCES = "query-sources";
    public static final String LATEST_ORDER = "latest-order";
    public static final String TEXT_EXPECTED = "text-expected";
    public static final String MOMENT_EXPECTED = "moment-expected";
    public static final String MEAN_OF_ROW_RATIOS = "mean-of-row-ratios";
    public static final String TOO_MANY_DECIMALS = "too-many-decimals";
    public static final String INEXACT_DURATION = "inexact-duration";
    public static final String UNCLEAR_OR_ELSE = "unclear-or-else";
    public static final String IMPOSSIBLE_VALUE = "impossible-value";
    public static final String INVALID_LITERAL = "invalid-literal";
    public static final String AGGREGATE_IN_ROW = "aggregate-in-row";
    public static final String MISSING_MAKES_MISSING = "missing-makes-missing";
    public static final String NEVER_MISSING = "never-missing";

    // formulas
    public static final String ROW_OPERATION_IN_FORMULA = "row-operation-in-formula";
    public static final String NO_POPULATION = "no-population";
    public static final String UNUSED_POPULATION = "unused-population";
    public static final String CYCLE = "cycle";
    public static final String INVALID_RANK = "invalid-rank";
    public static final String INCOMPATIBLE_UNITS = "incompatible-units";
    public static final String WRONG_UNIT = "wrong-unit";
    public static final String PERCENT_AND_NUMBER = "percent-and-number";

    public static final String KPI_EXPECTED = "kpi-expected";
    public static final String PERIODS_OF_PERIODS = "periods-of-periods";
    public static final String UNFIT_SPAN = "unfit-span";
    // which rows a population has
    public static final String NO_INTERVAL = "no-interval";
    public static final String NOT_AN_INTERVAL = "not-an-interval";
    public static final String AVERAGE_OPEN = "average-open";
    public static final String NO_RELATION = "no-relation";
    public static final String RELATED_KEY = "related-key";
    public static final String RELATED_FUNCTION = "related-function";
    public static final String NO_TIME = "no-time";
    public static final String NO_PERIOD = "no-period";

    // levels and segments
    public static final String UNKNOWN_CASCADE = "unknown-cascade";
    public static final String UNKNOWN_LEVEL = "unknown-level";
    public static final String LEVELS_OF_CASCADE = "levels-of-cascade";
    public static final String LEVEL_PATH_TWICE = "level-path-twice";
    public static final String LEVEL_PATH_GAP = "level-path-gap";
    public static final String LEVEL_NOT_REACHED = "level-not-reached";
    public static final String LEVEL_NOT_IN_CASCADE = "level-not-in-cascade";
    public static final String SEGMENT_NOT_REACHED = "segment-not-reached";
    public static final String UNKNOWN_PART = "unknown-part";
    public static final String PART_WITHOUT_RESULT = "part-without-result";
    public static final String MISSING_AS_TEXT = "missing-as-text";
    public static final String SEGMENT_TWICE = "segment-twice";
    public static final String PATH_WITHOUT_REFERENCE = "path-without-reference";
    public static final String NOT_A_NAME = "not-a-name";
    // proofs
    public static final String NEVER_TRUE = "never-true";
    public static final String ALWAYS_TRUE = "always-true";
    public static final String UNIT_RANGE = "unit-range";
    public static final String NET_PROMOTER_SCALE = "net-promoter-scale";
    public static final String NET_PROMOTER_BINS = "net-promoter-bins";
    public static final String SCALE_MISMATCH = "scale-mismatch";
    public static final String RATIOS_ADDED = "ratios-added";
    public static final String DISTINCT_COUNTS_ADDED = "distinct-counts-added";

    // targets and bands
    public static final String INVALID_PERIOD = "invalid-period";
    public static final String VERSIONS_OVERLAP = "versions-overlap";
    public static final String PLAN_LINE = "plan-line";
    public static final String TARGET_AGAINST_DIRECTION = "target-against-direction";
    public static final String NO_DISTANCE = "no-distance";
    public static final String TARGET_WITHOUT_BASELINE = "target-without-baseline";
    public static final String TARGET_WITHOUT_DIRECTION = "target-without-direction";
    public static final String OUT_OF_RANGE = "out-of-range";
    public static final String BANDS_GAP = "bands-gap";
    public static final String BANDS_OVERLAP = "bands-overlap";
    public static final String BANDS_EMPTY = "bands-empty";
    public static final String BANDS_ORDER = "bands-order";
    public static final String BANDS_WITHOUT_DIRECTION = "bands-without-direction";
    public static final String UNFIT_CRITERIA = "unfit-criteria";
    public static final String SCORE_BANDS = "score-bands";

    // scorecards
    public static final String INVALID_DELAY = "invalid-delay";
    public static final String NO_PERSPECTIVE = "no-perspective";
    public static final String NO_GOAL = "no-goal";
    public static final String NO_KPI = "no-kpi";
    public static final String KPI_TWICE = "kpi-twice";
    public static final String WEIGHTS_DO_NOT_ADD_UP = "weights-do-not-add-up";
    public static final String MIXED_WEIGHTS = "mixed-weights";
    public static final String NO_WEIGHT = "no-weight";
    public static final String LINK_TO_ITSELF = "link-to-itself";
    public static final String LINK_TWICE = "link-twice";
    public static final String NOT_SCORABLE = "not-scorable";
    public static final String UNUSED_KPI = "unused-kpi";

    // rubrics
    public static final String UNKNOWN_RUBRIC = "unknown-rubric";
    public static final String REVIEW_OF_OTHER_ROWS = "review-of-other-rows";
    public static final String REVIEW_NOT_YET_GRADED = "review-not-yet-graded";
    public static final String NO_CRITERION = "no-criterion";
    public static final String CRITERION_OUTSIDE_SECTION = "criterion-outside-section";
    public static final String CRITERION_POINTS = "criterion-points";
    public static final String CRITERION_SCALE = "criterion-scale";
    public static final String POINTS_KEY = "points-key";
    public static final String REVIEW_WEIGHTS = "review-weights";
    public static final String REVIEW_PROFILE = "review-profile";
    public static final String REVIEW_VERSIONS = "review-versions";
    public static final String REVIEW_SAMPLE = "review-sample";
    public static final String REVIEW_NEVER_FAILS = "review-never-fails";
    public static final String ALIGNED_WITH_NO_REVIEW = "aligned-with-no-review";

    // tests
    public static final String TABLE_LINE = "table-line";
    public static final String WRONG_CELL = "wrong-cell";
    public static final String GIVEN_DERIVED = "given-derived";
    public static final String GIVEN_WITHOUT_KEY = "given-without-key";
    public static final String GIVEN_WITHOUT_TIME = "given-without-time";
    public static final String TEST_WITHOUT_EXPECTATION = "test-without-expectation";
    public static final String PERIOD_EXPECTED = "period-expected";
    public static final String NOT_JUDGED = "not-judged";
    public static final String AMBIGUOUS_SUBJECT = "ambiguous-subject";

    private IssueCodes() {}
}
