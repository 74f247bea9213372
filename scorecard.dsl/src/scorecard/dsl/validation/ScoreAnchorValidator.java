package scorecard.dsl.validation;

import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Amount;
import scorecard.dsl.scorecard.DirectionClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.RangeClause;
import scorecard.dsl.scorecard.RedFlagClause;
import scorecard.dsl.scorecard.TargetClause;
import scorecard.dsl.scorecard.WorstClause;
import scorecard.dsl.typing.AmountValues;
import scorecard.dsl.typing.KpiUnits;

/** The two values that a score lies between are apart, and the better one is the better one. */
final class ScoreAnchorValidator extends ConceptValidator {

    /** The smaller end of a range stands first. */
    @Check
    public void rangeIsInOrder(RangeClause range) {
        int way = way(range, range.getLeast(), range.getMost()).orElse(1);
        if (way == 0) {
            noDistance(range, "`" + SourceText.of(range) + "` has no length");
        } else if (way < 0) {
            wrong(
                    IssueCodes.INVALID_RANGE,
                    range,
                    "`" + SourceText.of(range) + "` holds no value; expected the smaller end first");
        }
    }

    /** A goal is better than its red flag. */
    @Check
    public void goalIsBetterThanRedFlag(RedFlagClause clause) {
        better(clause, "goal", clause.getGoal(), "red flag", clause.getRedFlag());
    }

    /** A target is better than the worst value. */
    @Check
    public void targetIsBetterThanWorst(WorstClause clause) {
        Kpi kpi = (Kpi) clause.eContainer();
        KpiClauses.first(kpi, TargetClause.class)
                .filter(target -> target.getValue() != null)
                .ifPresent(target -> better(clause, "target", target.getValue(), "worst value", clause.getValue()));
    }

    private void better(EObject clause, String good, Amount goal, String bad, Amount start) {
        Kpi kpi = (Kpi) clause.eContainer();
        Optional<DirectionClause> direction = KpiClauses.first(kpi, DirectionClause.class);
        Optional<Integer> way = way(clause, start, goal);
        if (way.isEmpty()) {
            return;
        }
        String words = "the " + good + " `" + SourceText.of(goal) + "` is ";
        String from = "the " + bad + " `" + SourceText.of(start) + "`";
        if (way.get() == 0) {
            noDistance(clause, words + from);
        } else if (direction.isPresent() && way.get() > 0 != direction.get().isHigher()) {
            boolean higher = direction.get().isHigher();
            wrong(
                    IssueCodes.TARGET_AGAINST_DIRECTION,
                    clause,
                    words + "worse than " + from + ", because " + (higher ? "higher" : "lower")
                            + " is better; expected a " + good + " " + (higher ? "above" : "below") + " the " + bad);
        }
    }

    private void noDistance(EObject clause, String because) {
        doubtful(
                IssueCodes.NO_DISTANCE,
                clause,
                because + ", so `" + ((Kpi) clause.eContainer()).getName()
                        + "` gets no score; expected some distance between them");
    }

    /** Negative, 0 or positive as one amount lies above, at or below the other. */
    private static Optional<Integer> way(EObject clause, Amount from, Amount to) {
        Kpi kpi = (Kpi) clause.eContainer();
        Optional<BigDecimal> start = value(kpi, from);
        Optional<BigDecimal> end = value(kpi, to);
        return start.isPresent() && end.isPresent() ? Optional.of(end.get().compareTo(start.get())) : Optional.empty();
    }

    private static Optional<BigDecimal> value(Kpi kpi, Amount amount) {
        return new KpiUnits().of(kpi).flatMap(unit -> AmountValues.unreported().of(amount, unit));
    }
}
