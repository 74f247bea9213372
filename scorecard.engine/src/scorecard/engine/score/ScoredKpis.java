package scorecard.engine.score;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Predicate;
import scorecard.engine.evaluate.Additivity;
import scorecard.engine.evaluate.FormulaChanges;
import scorecard.engine.evaluate.KpiValues;
import scorecard.engine.evaluate.LookAhead;
import scorecard.engine.evaluate.Quantity;
import scorecard.engine.evaluate.UsedDefinitions;
import scorecard.engine.observe.Cut;
import scorecard.engine.plan.Baseline;
import scorecard.engine.plan.Benchmark;
import scorecard.engine.plan.Comparison;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.PartStandards;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Scoring;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.Reason;
import scorecard.engine.result.Status;
import scorecard.engine.time.Period;
import scorecard.engine.time.PeriodCalendar;

/**
 * Judges the values of KPIs: target, score, status and movement.
 *
 * <p>A period that is not complete, or whose rows a KPI still waits for followers of, has its value but no score, status or trend unless the scorecard scores partial
 * periods. Overall has its value only.
 */
public final class ScoredKpis {

    private final Scorecard scorecard;
    private final PeriodCalendar calendar;
    private final LocalDateTime asOf;
    private final KpiValues values;
    private final LookAhead lookAhead;
    private final Predicate<Period> comparable;
    private final FormulaChanges changes;
    private final TargetOfPeriod targets;
    private final StandardsAtCut standards;
    private final Optional<ResultsBefore> before;

    /**
     * The judge of one run.
     *
     * @param asOf a period is complete when no moment of it lies after
     * @param used the definitions of the KPIs
     * @param comparable whether a period has values that the next one's may be compared with
     */
    public ScoredKpis(
            Scorecard scorecard,
            PeriodCalendar calendar,
            LocalDateTime asOf,
            KpiValues values,
            UsedDefinitions used,
            Predicate<Period> comparable) {
        this.scorecard = scorecard;
        this.calendar = calendar;
        this.asOf = asOf;
        this.values = values;
        this.lookAhead = new LookAhead(used);
        this.changes = new FormulaChanges(used.byName());
        this.comparable = comparable;
        this.targets = new TargetOfPeriod(calendar);
        this.standards = new StandardsAtCut(scorecard, new Additivity(used.byName()));
        Predicate<Period> known = comparable.and(period -> PeriodCalendar.isComplete(period, asOf));
        this.before = against(scorecard.scoring())
                .map(comparison -> new ResultsBefore(
                        comparison,
                        calendar,
                        known,
                        values,
                        changes,
                        new EarlierOutcomes(scorecard, calendar, known, used, values, this)));
    }

    /** What criteria compare with; empty where the scoring knows none. */
    private static Optional<Comparison> against(Scoring scoring) {
        return scoring instanceof Scoring.Keptn(Optional<Comparison> against)
                ? Optional.of(against.orElse(Comparison.USUAL))
                : Optional.empty();
    }

    /** Whether scores are given in a period. */
    public boolean isScored(Period period) {
        return period.kind().isPresent()
                && (scorecard.scorePartialPeriods() || PeriodCalendar.isComplete(period, asOf));
    }

    private boolean isScored(Kpi kpi, Period period) {
        return isScored(period) && (scorecard.scorePartialPeriods() || !isProvisional(kpi, period));
    }

    /** Whether what the KPI looks for after the period's rows may still come. */
    private boolean isProvisional(Kpi kpi, Period period) {
        return PeriodCalendar.endOf(period.to().minusDays(1))
                .plus(lookAhead.of(kpi))
                .isAfter(asOf);
    }

    /** The judged value of a KPI in an observed period at an observed cut. */
    public KpiResult of(Kpi asDefined, Period period, Cut cut) {
        Quantity quantity = values.of(asDefined, period, cut);
        boolean own = !quantity.reason().equals(Optional.of(Reason.ALLOCATED));
        Optional<PartStandards> part = standards.ofPart(asDefined, cut);
        boolean asAWhole = standards.hold(asDefined, cut) && !standards.isUndecided(asDefined, cut);
        boolean judged = own && (asAWhole || part.isPresent());
        Kpi standing = judged && asAWhole ? asDefined : asDefined.withoutStandards();
        Kpi kpi = inForce(judged && part.isPresent() ? standing.with(part.get()) : standing, asDefined, period, cut);
        TargetOfPeriod.Aim aim = kpi.target()
                .map(given -> targets.of(given, period, from -> values.earlier(asDefined, period, cut, from)))
                .orElse(new TargetOfPeriod.Aim.Nowhere(Reason.NO_TARGET));
        Optional<Verdict> verdict = judged ? verdict(kpi, period, cut, quantity) : Optional.empty();
        Optional<BigDecimal> target = aim.found().or(() -> verdict.flatMap(ScoredKpis::limit));
        Optional<BigDecimal> previous = previous(kpi, period, cut);
        Score score = judged
                ? verdict.map(Verdict::score).orElseGet(() -> score(kpi, period, quantity, aim))
                : new Score.Unscored(whyUnscored(asDefined, period, quantity)
                        .orElse(own ? Reason.TARGET_ELSEWHERE : Reason.ALLOCATED));
        Movement movement = movement(kpi, period, quantity, previous);
        return new KpiResult(
                kpi.name(),
                period,
                cut,
                !isProvisional(asDefined, period),
                quantity.value(),
                kpi.unit(),
                quantity.fraction().map(Quantity.Fraction::numerator),
                quantity.fraction().map(Quantity.Fraction::denominator),
                quantity.n(),
                target,
                kpi.baseline().map(Baseline::value),
                kpi.benchmark().map(Benchmark::value),
                verdict.map(ScoredKpis::status).orElseGet(() -> status(kpi, period, quantity, score)),
                score.value(),
                previous,
                movement.trend(),
                movement.better(),
                score.whyNot().or(quantity::reason).or(() -> verdict.flatMap(ScoredKpis::againstNothing)));
    }

    /** What the KPI's criteria say of its value, where it has some and is to be scored. */
    private Optional<Verdict> verdict(Kpi kpi, Period period, Cut cut, Quantity quantity) {
        return before.filter(unused -> whyUnscored(kpi, period, quantity).isEmpty())
                .flatMap(results -> kpi.criteria()
                        .map(criteria -> new CriteriaVerdict(
                                        criteria,
                                        quantity.value().orElseThrow(),
                                        criteria.lookBack() ? results.of(kpi, period, cut) : Optional.empty())
                                .verdict()));
    }

    private static Optional<BigDecimal> limit(Verdict verdict) {
        return verdict instanceof Verdict.Judged judged ? judged.limit() : Optional.empty();
    }

    private static Status status(Verdict verdict) {
        return verdict instanceof Verdict.Judged judged ? judged.status() : Status.NONE;
    }

    private static Optional<Reason> againstNothing(Verdict verdict) {
        return verdict instanceof Verdict.Judged judged && judged.againstNothing()
                ? Optional.of(Reason.NO_EARLIER_RESULTS)
                : Optional.empty();
    }

    /** The KPI with what is in force in the period; a baseline that depends on it has its value there. */
    private Kpi inForce(Kpi kpi, Kpi asDefined, Period period, Cut cut) {
        Kpi inForce = kpi.inForceOn(period.from());
        return inForce.baselineByPeriod()
                .map(given -> targets.of(given, period, from -> values.earlier(asDefined, period, cut, from)))
                .map(aim -> inForce.with(
                        aim.found().map(value -> new Baseline(value, "")),
                        Optional.empty(),
                        inForce.target(),
                        inForce.bands(),
                        inForce.benchmark(),
                        inForce.laterBenchmarks()))
                .orElse(inForce);
    }

    private Score score(Kpi kpi, Period period, Quantity quantity, TargetOfPeriod.Aim aim) {
        return whyUnscored(kpi, period, quantity)
                .<Score>map(Score.Unscored::new)
                .orElseGet(() -> withReason(
                        ScoreOfValue.of(
                                scorecard.scoring(), kpi, quantity.value().orElseThrow(), aim.found()),
                        aim));
    }

    /** Where there is no score because there is no target, why there is none. */
    private static Score withReason(Score score, TargetOfPeriod.Aim aim) {
        return score.equals(new Score.Unscored(Reason.NO_TARGET))
                        && aim instanceof TargetOfPeriod.Aim.Nowhere(Reason why)
                ? new Score.Unscored(why)
                : score;
    }

    private Optional<Reason> whyUnscored(Kpi kpi, Period period, Quantity quantity) {
        if (quantity.value().isEmpty()) {
            return Optional.of(quantity.reason().orElseThrow());
        }
        if (period.kind().isEmpty()) {
            return Optional.of(Reason.NO_SCORE_OVERALL);
        }
        if (!isScored(period)) {
            return Optional.of(Reason.INCOMPLETE_PERIOD);
        }
        return isScored(kpi, period) ? Optional.empty() : Optional.of(Reason.PROVISIONAL);
    }

    private Status status(Kpi kpi, Period period, Quantity quantity, Score score) {
        if (quantity.value().isEmpty() || !isScored(kpi, period)) {
            return Status.NONE;
        }
        return kpi.bands()
                .map(bands -> StatusOf.value(bands, quantity.value().orElseThrow()))
                .or(() -> score.value().map(points -> StatusOf.score(scorecard, points)))
                .orElse(Status.NONE);
    }

    private Optional<BigDecimal> previous(Kpi kpi, Period period, Cut cut) {
        if (period.kind().isEmpty()) {
            return Optional.empty();
        }
        Period before = calendar.previous(period);
        return comparable.test(before) && !changes.lieBetween(kpi.name(), before, period)
                ? values.find(kpi, before, cut).flatMap(Quantity::value)
                : Optional.empty();
    }

    private Movement movement(Kpi kpi, Period period, Quantity quantity, Optional<BigDecimal> previous) {
        if (period.kind().isPresent() && changes.lieBetween(kpi.name(), calendar.previous(period), period)) {
            return Movement.BREAK;
        }
        return isScored(kpi, period) && quantity.value().isPresent() && previous.isPresent()
                ? Movement.of(kpi, previous.orElseThrow(), quantity.value().orElseThrow())
                : Movement.UNKNOWN;
    }
}
