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
    /** A formula over several periods has no value overall, nor inside of a window of periods. */
    PERIODS_ONLY("looks at other periods, so it has a value by period only"),
    /** For example 29 February a year ago, or a week 53. */
    NO_SUCH_PERIOD("the other year or month has no such period"),
    /** What was measured by another formula cannot be compared or taken together. */
    FORMULA_CHANGED("its formula has changed in between"),
    /** What a change is measured from or to is still going on. */
    COMPARED_WITH_INCOMPLETE("a period that is not complete cannot be compared"),
    NO_BASELINE("no baseline"),
    NO_TARGET("no target"),
    /** The target is a step from the value of an earlier period, which has none that is complete. */
    NO_EARLIER_VALUE("no earlier value to set the target by"),
    /** There is a score, but criteria against earlier results hold because there are none. */
    NO_EARLIER_RESULTS("no earlier results to compare with, so limits against them hold"),
    /** A percent more of what is not above zero would be less. */
    EARLIER_VALUE_NOT_POSITIVE("the earlier value is not above zero, so a percent of it sets no target"),
    /** Target and baseline, goal and red flag, or the two ends of the range are the same. */
    NO_DISTANCE("no distance"),
    NO_DIRECTION("no direction"),
    NO_RANGE("no range to score in"),
    NO_RED_FLAG("no red flag and goal"),
    NO_WORST_VALUE("no worst value"),
    NO_PLAN_LINE("no plan line"),
    NO_BANDS("no bands"),
    /** The scoring says nothing about values with this direction. */
    UNSUITABLE_DIRECTION("the scoring does not fit the direction"),
    /** What is to be reached would score the wrong way round. */
    TARGET_AGAINST_DIRECTION("the target lies on the worse side"),
    INCOMPLETE_PERIOD("the period is not complete"),
    /** What is to follow the period's rows may still come. */
    PROVISIONAL("what follows the period is not known yet"),
    /** The cascade has no path from one of the KPI's sources to the level. */
    LEVEL_NOT_REACHED("its data cannot be cut by this level"),
    /** There is a value because the KPI says {@code allocated from} a level above. */
    ALLOCATED("the value of a level above"),
    /** What an additive KPI is to reach as a whole says nothing about a part of it. */
    TARGET_ELSEWHERE("its target holds elsewhere"),
    /** Overall spans several periods, so it has a value but no target and no score. */
    NO_SCORE_OVERALL("scores are given per period"),
    NO_SCORED_CHILDREN("nothing below it has a score"),
    /** The scorecard says that missing children make their parent missing. */
    MISSING_CHILD("something below it has no score"),
    /** The scorecard says that what children score is not put together. */
    SELF_STANDING("its children stand for themselves"),
    /** There is a score, but a key indicator failed and so the node is red whatever it is. */
    KEY_FAILED("a key indicator failed"),
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
            case NO_BASELINE,
                    NO_TARGET,
                    NO_DISTANCE,
                    NO_DIRECTION,
                    NO_RANGE,
                    NO_RED_FLAG,
                    NO_WORST_VALUE,
                    NO_PLAN_LINE,
                    NO_BANDS,
                    UNSUITABLE_DIRECTION,
                    TARGET_AGAINST_DIRECTION,
                    SNAPSHOT,
                    LEVEL_NOT_REACHED,
                    ALLOCATED,
                    SELF_STANDING,
                    TARGET_ELSEWHERE -> true;
            case NOT_COVERED,
                    NO_ROWS,
                    DIVISION_BY_ZERO,
                    TOO_FEW_VALUES,
                    PERIODS_ONLY,
                    FORMULA_CHANGED,
                    NO_EARLIER_VALUE,
                    NO_EARLIER_RESULTS,
                    EARLIER_VALUE_NOT_POSITIVE,
                    NO_SUCH_PERIOD,
                    COMPARED_WITH_INCOMPLETE,
                    INCOMPLETE_PERIOD,
                    PROVISIONAL,
                    NO_SCORE_OVERALL,
                    NO_SCORED_CHILDREN,
                    MISSING_CHILD,
                    KEY_FAILED,
                    COUNTED_AS_ZERO,
                    CARRIED_LAST -> false;
        };
    }

    /** For people, in lower case and without full stop. */
    public String text() {
        return text;
    }
}
