package scorecard.dsl.practice;

import scorecard.dsl.scorecard.Rubric;

/** A rule of the craft about a rubric by which a KPI of some scorecard is graded. */
interface RubricRule {

    void check(Rubric rubric, Findings findings);
}
