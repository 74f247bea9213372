package scorecard.engine.score;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import scorecard.engine.evaluate.Additivity;
import scorecard.engine.evaluate.FormulaChanges;
import scorecard.engine.evaluate.KpiValues;
import scorecard.engine.evaluate.LookAhead;
import scorecard.engine.evaluate.Place;
import scorecard.engine.evaluate.Quantity;
import scorecard.engine.evaluate.UsedDefinitions;
import scorecard.engine.observe.Cut;
import scorecard.engine.plan.Baseline;
import scorecard.engine.plan.Benchmark;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Target;
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
    private final Optional<ResultsBefore> resultsBefore;

    /** Every value is compared with that of the period before, whose label is costly to write. */
    private final Map<Period, Period> periodsBefore = new HashMap<>();

    private final Map<Period, Map<String, KpiInPeriod>> inPeriods = new HashMap<>();

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
        this.resultsBefore = scorecard
                .scoring()
                .comparison()
                .map(comparison -> new ResultsBefore(
                        comparison,
                        calendar,
                        known,
                        values,
                        changes,
                        new EarlierOutcomes(scorecard, calendar, known, used, values, this)));
    }

    /** Whether scores are given in a period. */
    public boolean isScored(Period period) {
        return period.kind().isPresent()
                && (scorecard.scorePartialPeriods() || PeriodCalendar.isComplete(period, asOf));
    }

    /** Whether what the KPI looks for after the period's rows may still come. */
    private boolean isProvisional(Kpi kpi, Period period) {
        return PeriodCalendar.endOf(period.to().minusDays(1))
                .plus(lookAhead.of(kpi))
                .isAfter(asOf);
    }

    /**
     * The place of an observed cut in an observed period.
     *
     * @throws IllegalArgumentException where no KPI has a value there
     */
    public JudgedPlace at(Period period, Cut cut) {
        return new JudgedPlace(
                values.find(period, cut)
                        .orElseThrow(
                                () -> new IllegalArgumentException("not evaluated: " + cut + " in " + period.label())),
                period.kind().isPresent() && comparable.test(before(period))
                        ? values.find(before(period), cut)
                        : Optional.empty(),
                inPeriods.computeIfAbsent(period, unused -> new HashMap<>()));
    }

    /** The judged value of a KPI in an observed period at an observed cut. */
    public KpiResult of(Kpi asDefined, Period period, Cut cut) {
        return of(asDefined, at(period, cut));
    }

    /** The judged value of a KPI. */
    public KpiResult of(Kpi asDefined, JudgedPlace at) {
        Place place = at.place();
        KpiInPeriod inPeriod = inPeriod(asDefined, at);
        Quantity quantity = values.of(asDefined, place);
        Optional<Reason> obstacle = quantity.isKnown() ? inPeriod.obstacle() : quantity.reason();
        boolean own = quantity.reason().filter(Reason.ALLOCATED::equals).isEmpty();
        Optional<Kpi> judged = own ? standards.at(asDefined, place.cut()) : Optional.empty();
        KpiInPeriod.InForce inForce = (judged.isPresent() ? inPeriod.judged() : inPeriod.elsewhere())
                .orElseGet(() -> inForce(judged.orElseGet(asDefined::withoutStandards), asDefined, place));
        Kpi kpi = inForce.kpi();
        TargetOfPeriod.Aim aim = inForce.aim();
        Optional<Verdict> verdict =
                judged.isPresent() && obstacle.isEmpty() ? verdict(kpi, place, quantity) : Optional.empty();
        Score score = obstacle.or(() -> whyElsewhere(own, judged))
                .<Score>map(Score.Unscored::new)
                .orElseGet(() -> verdict.map(Verdict::score).orElseGet(() -> score(kpi, quantity, aim)));
        Optional<Quantity> previous = inPeriod.firstOfFormula()
                ? Optional.empty()
                : at.before().flatMap(before -> values.find(asDefined, before));
        Movement movement = inPeriod.firstOfFormula() ? Movement.BREAK : movement(kpi, quantity, obstacle, previous);
        return new KpiResult(
                kpi.name(),
                place.period(),
                place.cut(),
                inPeriod.complete(),
                quantity,
                kpi.unit(),
                aim.found().or(() -> verdict.flatMap(ScoredKpis::limit)),
                inForce.baseline(),
                inForce.benchmark(),
                verdict.map(ScoredKpis::status)
                        .orElseGet(() -> obstacle.isPresent() ? Status.NONE : status(kpi, quantity, score)),
                score.value(),
                previous,
                movement.trend(),
                movement.better(),
                score.whyNot().or(quantity::reason).or(() -> verdict.flatMap(ScoredKpis::againstNothing)));
    }

    private KpiInPeriod inPeriod(Kpi asDefined, JudgedPlace at) {
        KpiInPeriod known = at.kpis().get(asDefined.name());
        if (known == null) {
            known = inPeriod(asDefined, at.place());
            at.kpis().put(asDefined.name(), known);
        }
        return known;
    }

    private KpiInPeriod inPeriod(Kpi asDefined, Place place) {
        Period period = place.period();
        boolean provisional = isProvisional(asDefined, period);
        boolean everywhere = asDefined.parts().isEmpty() && !looksBack(asDefined);
        return new KpiInPeriod(
                !provisional,
                whyUnscored(period, provisional),
                period.kind().isPresent() && changes.lieBetween(asDefined.name(), before(period), period),
                everywhere ? Optional.of(inForce(asDefined, asDefined, place)) : Optional.empty(),
                Optional.of(inForce(asDefined.withoutStandards(), asDefined, place)));
    }

    /** Whether what it is compared with is told by earlier values at the same cut. */
    private static boolean looksBack(Kpi kpi) {
        return kpi.baselineByPeriod().isPresent()
                || kpi.target().filter(Target::looksBack).isPresent();
    }

    /** Why a value is not judged at a cut where no standards hold. */
    private static Optional<Reason> whyElsewhere(boolean own, Optional<Kpi> judged) {
        return judged.isPresent() ? Optional.empty() : Optional.of(own ? Reason.TARGET_ELSEWHERE : Reason.ALLOCATED);
    }

    /** What the KPI's criteria say of its value, where it has some. */
    private Optional<Verdict> verdict(Kpi kpi, Place place, Quantity quantity) {
        return resultsBefore.flatMap(results -> kpi.criteria()
                .map(criteria -> new CriteriaVerdict(
                                criteria,
                                quantity.value().orElseThrow(),
                                criteria.lookBack() ? results.of(kpi, place.period(), place.cut()) : Optional.empty())
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

    /** The KPI with what is in force in the period of a place; a baseline that depends on it has its value there. */
    private KpiInPeriod.InForce inForce(Kpi standing, Kpi asDefined, Place place) {
        Kpi valid = standing.inForceOn(place.period().from());
        Kpi kpi = valid.baselineByPeriod()
                .map(given -> aim(given, asDefined, place))
                .map(aim -> valid.with(
                        aim.found().map(value -> new Baseline(value, "")),
                        Optional.empty(),
                        valid.target(),
                        valid.bands(),
                        valid.benchmark(),
                        valid.laterBenchmarks()))
                .orElse(valid);
        return new KpiInPeriod.InForce(
                kpi,
                kpi.target()
                        .map(given -> aim(given, asDefined, place))
                        .orElse(new TargetOfPeriod.Aim.Nowhere(Reason.NO_TARGET)),
                kpi.baseline().map(Baseline::value),
                kpi.benchmark().map(Benchmark::value));
    }

    private TargetOfPeriod.Aim aim(Target given, Kpi asDefined, Place place) {
        return targets.of(given, place.period(), from -> values.earlier(asDefined, place, from));
    }

    private Score score(Kpi kpi, Quantity quantity, TargetOfPeriod.Aim aim) {
        return withReason(
                ScoreOfValue.of(scorecard.scoring(), kpi, quantity.value().orElseThrow(), aim.found()), aim);
    }

    /** Where there is no score because there is no target, why there is none. */
    private static Score withReason(Score score, TargetOfPeriod.Aim aim) {
        return score.equals(new Score.Unscored(Reason.NO_TARGET))
                        && aim instanceof TargetOfPeriod.Aim.Nowhere(Reason why)
                ? new Score.Unscored(why)
                : score;
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

    private Status status(Kpi kpi, Quantity quantity, Score score) {
        return kpi.bands()
                .map(bands -> StatusOf.value(bands, quantity.value().orElseThrow()))
                .or(() -> score.value().map(points -> StatusOf.score(scorecard, points)))
                .orElse(Status.NONE);
    }

    private Period before(Period period) {
        return periodsBefore.computeIfAbsent(period, calendar::previous);
    }

    private static Movement movement(
            Kpi kpi, Quantity quantity, Optional<Reason> obstacle, Optional<Quantity> previous) {
        return obstacle.isEmpty() && previous.isPresent() && previous.get().isKnown()
                ? Movement.of(kpi, previous.get(), quantity)
                : Movement.UNKNOWN;
    }
}
