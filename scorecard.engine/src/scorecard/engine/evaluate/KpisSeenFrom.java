package scorecard.engine.evaluate;

import java.util.Optional;
import scorecard.engine.evaluate.OtherPeriods.Sight;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.When;
import scorecard.engine.result.Reason;
import scorecard.engine.time.Period;

/**
 * The values of KPIs, seen from one period.
 *
 * <p>A window is covered where the data covers its first and its last period: twelve months of which the data holds two
 * are no twelve months. Where another formula was in force then there is nothing to see.
 */
final class KpisSeenFrom implements OtherKpis {

    private final Period period;
    private final OtherPeriods others;
    private final FormulaChanges changes;
    private final Values values;

    KpisSeenFrom(Period period, OtherPeriods others, FormulaChanges changes, Values values) {
        this.period = period;
        this.others = others;
        this.changes = changes;
        this.values = values;
    }

    /** The values of KPIs at one cut, by period. */
    interface Values {

        /** The value of a KPI in an observed period or window. */
        Quantity of(String kpi, Period period);

        /** How many rows of an observed period or window there are for which KPIs are as a condition says. */
        Quantity count(Formula.CountByKpis count, Period period);

        /** Whether a period is evaluated for all KPIs. */
        boolean isEvaluated(Period period);

        /** Whether the sources that a KPI looks at cover an observed period. */
        boolean isCovered(String kpi, Period period);

        /** Whether a KPI takes over its last value where it has none. */
        boolean carriesLast(String kpi);

        /** Whether no moment of a period lies after as-of. */
        boolean isComplete(Period period);
    }

    @Override
    public Quantity now(String kpi) {
        return values.of(kpi, period);
    }

    @Override
    public Quantity count(Formula.CountByKpis count) {
        return values.count(count, period);
    }

    @Override
    public Quantity at(String kpi, When when) {
        Quantity quantity = at(kpi, when, period);
        if (!values.carriesLast(kpi) || quantity.exact().isPresent() || when instanceof When.Earlier) {
            return quantity;
        }
        for (Period before = others.before(period);
                values.isEvaluated(before) && !changes.lieBetween(kpi, before, period);
                before = others.before(before)) {
            Quantity last = at(kpi, when, before);
            if (last.exact().isPresent()) {
                return quantity.supplied(last.exact().orElseThrow(), Reason.CARRIED_LAST);
            }
        }
        return quantity;
    }

    private Quantity at(String kpi, When when, Period from) {
        return switch (others.seen(from, when)) {
            case Sight.Nothing(Reason why) -> Quantity.none(why, 0);
            case Sight.Of(Period seen)
            when changes.lieBetween(kpi, others.beginning(seen), from) -> Quantity.none(Reason.FORMULA_CHANGED, 0);
            case Sight.Of(Period seen)
            when seen.isWindow() ->
                values.isCovered(kpi, others.beginning(seen)) && values.isCovered(kpi, from)
                        ? values.of(kpi, seen)
                        : Quantity.none(Reason.NOT_COVERED, 0);
            case Sight.Of(Period seen) ->
                values.isComplete(seen) ? values.of(kpi, seen) : Quantity.none(Reason.COMPARED_WITH_INCOMPLETE, 0);
        };
    }

    @Override
    public Optional<Reason> obstacleToComparing(When.Earlier when) {
        boolean complete = values.isComplete(period)
                && others.seen(period, when) instanceof Sight.Of(Period earlier)
                && values.isComplete(earlier);
        return complete ? Optional.empty() : Optional.of(Reason.COMPARED_WITH_INCOMPLETE);
    }
}
