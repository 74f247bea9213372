package scorecard.dsl.practice;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.dsl.scorecard.CostFactorClause;
import scorecard.dsl.typing.QuantityValue;

/** Goals aim where the main costs arise. */
final class CostFactorsAreAddressed implements ScorecardRule {

    private static final BigDecimal LARGE = BigDecimal.valueOf(20);

    @Override
    public void check(ScorecardView scorecard, Findings findings) {
        scorecard.clauses(CostFactorClause.class).forEach(factor -> {
            Optional<BigDecimal> share = QuantityValue.number(factor.getShare());
            if (factor.getGoals().isEmpty()
                    && share.filter(one -> one.compareTo(LARGE) >= 0).isPresent()) {
                findings.at(
                        factor,
                        "cost-factor-without-goal",
                        "`" + factor.getFactor() + "` is " + factor.getShare()
                                + "% of the cost and no goal addresses it; expected" + " `addressed by` and a goal");
            }
        });
    }
}
