package scorecard.engine.result;

/** Why a value or a score is absent, or how a KPI without value came by one. */
public enum Reason {
    /** The source does not cover the period. */
    NOT_COVERED("the data does not cover the period"),
    /** The source has no time column and is evaluated overall only. */
    SNAPSHOT("a source without time has no periods"),
    NO_ROWS("no rows to compute it from"),
    DIVISION_BY_ZERO("division by zero"),
    TOO_FEW_VALUES("too few values"),
    NO_BASELINE("no baseline"),
    NO_TARGET("no target"),
    /** Target and baseline are the same. */
    NO_DISTANCE("no distance between baseline and target"),
    NO_DIRECTION("no direction"),
    /** Only in a plan that no validator has seen: such a target would score the wrong way round. */
    TARGET_AGAINST_DIRECTION("the target lies on the worse side of the baseline"),
    INCOMPLETE_PERIOD("the period is not complete"),
    /** Overall spans several periods, so it has a value but no target and no score. */
    NO_SCORE_OVERALL("scores are given per period"),
    NO_SCORED_CHILDREN("nothing below it has a score"),
    /** The scorecard says that missing children make their parent missing. */
    MISSING_CHILD("something below it has no score"),
    /** There is a value because the KPI says {@code no value counts as zero}. */
    COUNTED_AS_ZERO("no value counts as zero"),
    /** There is a value because the KPI says {@code no value carries last}. */
    CARRIED_LAST("no value carries the last one");

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    /**
     * Whether the definition is what keeps a KPI from having a score, and not the data of the period. Such a KPI always
     * leaves its weight to its siblings.
     */
    public boolean isByDefinition() {
        return switch (this) {
            case NO_BASELINE, NO_TARGET, NO_DISTANCE, NO_DIRECTION, TARGET_AGAINST_DIRECTION, SNAPSHOT -> true;
            case NOT_COVERED,
                    NO_ROWS,
                    DIVISION_BY_ZERO,
                    TOO_FEW_VALUES,
                    INCOMPLETE_PERIOD,
                    NO_SCORE_OVERALL,
                    NO_SCORED_CHILDREN,
                    MISSING_CHILD,
                    COUNTED_AS_ZERO,
                    CARRIED_LAST -> false;
        };
    }

    /** For people, in lower case and without full stop. */
    public String text() {
        return text;
    }
}
