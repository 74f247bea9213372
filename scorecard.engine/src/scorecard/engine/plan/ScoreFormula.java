package scorecard.engine.plan;

import java.math.BigDecimal;

/**
 * The points of a KPI, reckoned from its value and from what that is compared with, all in the engine's base of the
 * KPI's unit. The units cancel, so the points are the same whatever unit people see.
 */
public sealed interface ScoreFormula {

    /** A number without unit. */
    record Number(BigDecimal value) implements ScoreFormula {}

    /** Something the KPI has in the period. */
    record Anchored(Anchor anchor) implements ScoreFormula {}

    /** What a score may be reckoned from. */
    enum Anchor {
        VALUE,
        TARGET,
        BASELINE,
        WORST,
        RED_FLAG,
        GOAL,
        /** The smaller end of the range. */
        RANGE_START,
        /** The greater end of the range. */
        RANGE_END
    }

    /** One and another. */
    record Sum(ScoreFormula left, ScoreFormula right) implements ScoreFormula {}

    /** One less another. */
    record Difference(ScoreFormula left, ScoreFormula right) implements ScoreFormula {}

    /** One times another. */
    record Product(ScoreFormula left, ScoreFormula right) implements ScoreFormula {}

    /** One divided by another. */
    record Quotient(ScoreFormula left, ScoreFormula right) implements ScoreFormula {}

    /** The smaller of two. */
    record Least(ScoreFormula left, ScoreFormula right) implements ScoreFormula {}

    /** The greater of two. */
    record Greatest(ScoreFormula left, ScoreFormula right) implements ScoreFormula {}
}
