package scorecard.dsl.model;

import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.ScoringClause;
import scorecard.dsl.scorecard.ScoringMethod;

/** Finds the method that a scorecard scores by: progress unless it says otherwise. */
public final class ScoringMethods {

    private ScoringMethods() {}

    /** The method of a scorecard. */
    public static ScoringMethod of(Scorecard scorecard) {
        return Clauses.first(scorecard.getClauses(), ScoringClause.class)
                .map(ScoringClause::getMethod)
                .orElse(ScoringMethod.PROGRESS);
    }
}
