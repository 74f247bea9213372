package scorecard.dsl.practice;

import java.util.Optional;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.PilotedClause;
import scorecard.dsl.scorecard.Rubric;
import scorecard.dsl.scorecard.Status;
import scorecard.dsl.scorecard.StatusClause;

/** A rubric was tried on a few reviews before it counts. */
final class RubricIsPiloted implements RubricRule {

    @Override
    public void check(Rubric rubric, Findings findings) {
        Optional<StatusClause> status = Clauses.first(rubric.getClauses(), StatusClause.class);
        boolean active =
                status.filter(clause -> clause.getStatus() != Status.ACTIVE).isEmpty();
        if (active && Clauses.first(rubric.getClauses(), PilotedClause.class).isEmpty()) {
            String message = "`" + rubric.getName()
                    + "` counts without having been tried; expected `piloted on` and how many reviews, or `status"
                    + " pilot`";
            findings.atName(rubric, "rubric-without-pilot", message);
        }
    }
}
