package scorecard.engine.score;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import scorecard.engine.evaluate.FormulaChanges;
import scorecard.engine.evaluate.LookAhead;
import scorecard.engine.evaluate.NumberedKpi;
import scorecard.engine.evaluate.Place;
import scorecard.engine.plan.Direction;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Scoring;
import scorecard.engine.plan.Target;
import scorecard.engine.result.Reason;
import scorecard.engine.time.Period;
import scorecard.engine.time.PeriodCalendar;

/** Finds what of KPIs is the same at all cuts of a period. */
final class KpisInPeriods {

    private final Scorecard scorecard;
    private final PeriodCalendar calendar;
    private final LocalDateTime asOf;
    private final LookAhead lookAhead;
    private final FormulaChanges changes;
    private final StandardsInForce standards;

    /** Every value is compared with that of the period before, whose label is costly to write. */
    private final Map<Period, Period> before = new HashMap<>();

    /** @param asOf a period is complete when no moment of it lies after */
    KpisInPeriods(
            Scorecard scorecard,
            PeriodCalendar calendar,
            LocalDateTime asOf,
            LookAhead lookAhead,
            FormulaChanges changes,
            StandardsInForce standards) {
        this.scorecard = scorecard;
        this.calendar = calendar;
        this.asOf = asOf;
        this.lookAhead = lookAhead;
        this.changes = changes;
        this.standards = standards;
    }

    /** Of a KPI in the period of a place; made once, and found by several threads. */
    KpiInPeriod of(NumberedKpi kpi, JudgedPlace at) {
        KpiInPeriod known = at.kpis()[kpi.number()];
        return known == null ? first(kpi, at) : known;
    }

    private synchronized KpiInPeriod first(NumberedKpi kpi, JudgedPlace at) {
        KpiInPeriod made = of(kpi.kpi(), at.place());
        at.kpis()[kpi.number()] = made;
        return made;
    }

    private KpiInPeriod of(Kpi asDefined, Place place) {
        Period period = place.period();
        boolean provisional = isProvisional(asDefined, period);
        boolean everywhere = asDefined.parts().isEmpty() && !looksBack(asDefined);
        Optional<Reason> obstacle = whyUnscored(period, provisional);
        return new KpiInPeriod(
                !provisional,
                obstacle,
                isComparedWithNothing(asDefined) ? obstacle.or(() -> whyNever(asDefined)) : Optional.empty(),
                new UnscoredJudgements(asDefined.name(), period, !provisional, asDefined.unit()),
                period.kind().isPresent() && changes.lieBetween(asDefined.name(), before(period), period),
                everywhere ? Optional.of(standards.of(asDefined, asDefined, place)) : Optional.empty(),
                standards.of(asDefined.withoutStandards(), asDefined, place));
    }

    /** The period of the same kind before. */
    synchronized Period before(Period period) {
        return before.computeIfAbsent(period, calendar::previous);
    }

    /** Whether a period is complete. */
    boolean isComplete(Period period) {
        return PeriodCalendar.isComplete(period, asOf);
    }

    /** Whether scores are given in a period. */
    boolean isScored(Period period) {
        return period.kind().isPresent() && (scorecard.scorePartialPeriods() || isComplete(period));
    }

    /** Whether what the KPI looks for after the period's rows may still come. */
    private boolean isProvisional(Kpi kpi, Period period) {
        return PeriodCalendar.endOf(period.to().minusDays(1))
                .plus(lookAhead.of(kpi))
                .isAfter(asOf);
    }

    /** Whether what it is compared with is told by earlier values at the same cut. */
    private static boolean looksBack(Kpi kpi) {
        return kpi.baselineByPeriod().isPresent()
                || kpi.target().filter(Target::looksBack).isPresent();
    }

    /** Whether it has no standards at all and no score without. A range to be within is one, and a formula scores what it likes. */
    boolean isComparedWithNothing(Kpi kpi) {
        return !kpi.hasStandards()
                && kpi.parts().isEmpty()
                && kpi.direction().filter(Direction.Within.class::isInstance).isEmpty()
                && !(scorecard.scoring() instanceof Scoring.Formula)
                && whyNever(kpi).isPresent();
    }

    /** What is missing so that a value of a KPI without standards could be scored; it is the same of every value. */
    private Optional<Reason> whyNever(Kpi kpi) {
        return ScoreOfValue.of(scorecard.scoring(), kpi, BigDecimal.ZERO, Optional.empty())
                .whyNot();
    }

    /** Why no value of a KPI is scored in a period, whatever it is compared with. */
    private Optional<Reason> whyUnscored(Period period, boolean provisional) {
        if (period.kind().isEmpty()) {
            return Optional.of(Reason.NO_SCORE_OVERALL);
        }
        if (!isScored(period)) {
            return Optional.of(Reason.INCOMPLETE_PERIOD);
        }
        return scorecard.scorePartialPeriods() || !provisional ? Optional.empty() : Optional.of(Reason.PROVISIONAL);
    }
}
