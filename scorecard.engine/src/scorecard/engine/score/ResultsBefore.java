package scorecard.engine.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import scorecard.engine.evaluate.FormulaChanges;
import scorecard.engine.evaluate.KpiValues;
import scorecard.engine.evaluate.Quantity;
import scorecard.engine.observe.Cut;
import scorecard.engine.plan.Comparison;
import scorecard.engine.plan.Kpi;
import scorecard.engine.result.Status;
import scorecard.engine.time.Period;
import scorecard.engine.time.PeriodCalendar;

/**
 * Finds what earlier results came to, put together. Which periods count is told by what came of the whole scorecard in
 * them, at the same member. A result without value, or by another formula, counts among the last ones but has nothing to
 * add.
 */
final class ResultsBefore {

    private final Comparison comparison;
    private final PeriodCalendar calendar;
    private final Predicate<Period> known;
    private final KpiValues values;
    private final FormulaChanges changes;
    private final Outcomes outcomes;

    /** What came of the scorecard. */
    interface Outcomes {

        /** The status of the whole in a complete period, for all or for a member. */
        Status of(Period period, Optional<Cut.Member> member);
    }

    /** @param known whether a period is evaluated, complete and within the data */
    ResultsBefore(
            Comparison comparison,
            PeriodCalendar calendar,
            Predicate<Period> known,
            KpiValues values,
            FormulaChanges changes,
            Outcomes outcomes) {
        this.comparison = comparison;
        this.calendar = calendar;
        this.known = known;
        this.values = values;
        this.changes = changes;
        this.outcomes = outcomes;
    }

    /** The value that a KPI's result of a period is compared with; empty where there is none. */
    Optional<BigDecimal> of(Kpi kpi, Period period, Cut cut) {
        List<BigDecimal> found = new ArrayList<>();
        int results = 0;
        for (Period at = calendar.previous(period);
                results < comparison.last() && known.test(at);
                at = calendar.previous(at)) {
            if (counts(at, cut.member())) {
                results++;
                if (!changes.lieBetween(kpi.name(), at, period)) {
                    values.find(kpi, at, cut).flatMap(Quantity::value).ifPresent(found::add);
                }
            }
        }
        return AggregatedResults.of(comparison.aggregation(), found);
    }

    private boolean counts(Period period, Optional<Cut.Member> member) {
        return switch (comparison.included()) {
            case ALL -> true;
            case PASSES -> outcomes.of(period, member) == Status.GREEN;
            case PASSES_AND_WARNINGS -> {
                Status status = outcomes.of(period, member);
                yield status == Status.GREEN || status == Status.AMBER;
            }
        };
    }
}
