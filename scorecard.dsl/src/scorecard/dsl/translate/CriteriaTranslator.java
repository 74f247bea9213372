package scorecard.dsl.translate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import scorecard.dsl.scorecard.CriteriaClause;
import scorecard.dsl.scorecard.CriterionSet;
import scorecard.dsl.scorecard.Limit;
import scorecard.dsl.typing.AmountValues;
import scorecard.dsl.typing.EarlierValues;
import scorecard.engine.plan.Criteria;
import scorecard.engine.type.Unit;

/** Criteria of a KPI to plan. */
final class CriteriaTranslator {

    private final Unit unit;

    CriteriaTranslator(Unit unit) {
        this.unit = unit;
    }

    Criteria translate(CriteriaClause clause) {
        return new Criteria(
                sets(clause.getSets().stream().filter(CriterionSet::isPass)),
                sets(clause.getSets().stream().filter(set -> !set.isPass())));
    }

    private List<Criteria.Alternative> sets(Stream<CriterionSet> sets) {
        return sets.map(set -> new Criteria.Alternative(
                        set.getLimits().stream().map(this::limit).toList()))
                .toList();
    }

    private Criteria.Limit limit(Limit limit) {
        return new Criteria.Limit(
                relation(limit),
                Optional.ofNullable(limit.getEarlier())
                        .<Criteria.Bound>map(earlier -> new Criteria.Bound.Relative(
                                EarlierValues.step(earlier, unit).orElseThrow()))
                        .orElseGet(() -> new Criteria.Bound.Absolute(AmountValues.unreported()
                                .of(limit.getValue(), unit)
                                .orElseThrow())));
    }

    private static Criteria.Relation relation(Limit limit) {
        if (limit.isAtMost()) {
            return Criteria.Relation.AT_MOST;
        }
        if (limit.isBelow()) {
            return Criteria.Relation.BELOW;
        }
        if (limit.isAtLeast()) {
            return Criteria.Relation.AT_LEAST;
        }
        return limit.isAbove() ? Criteria.Relation.ABOVE : Criteria.Relation.EXACTLY;
    }
}
