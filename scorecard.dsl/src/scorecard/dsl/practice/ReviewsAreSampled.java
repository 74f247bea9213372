package scorecard.dsl.practice;

import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.Rubric;
import scorecard.dsl.scorecard.SampleClause;

/** A rubric says how many reviews of whom there are to be, so that nobody chooses what is graded. */
final class ReviewsAreSampled implements RubricRule {

    @Override
    public void check(Rubric rubric, Findings findings) {
        if (Clauses.first(rubric.getClauses(), SampleClause.class).isEmpty()) {
            findings.atName(
                    rubric,
                    "rubric-without-sample",
                    "`" + rubric.getName()
                            + "` does not say which reviews there should be; expected for example `sample 5 per agent"
                            + " per week`");
        }
    }
}
