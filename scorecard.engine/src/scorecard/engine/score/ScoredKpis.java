package scorecard.engine.score;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import scorecard.engine.evaluate.Additivity;
import scorecard.engine.evaluate.FormulaChanges;
import scorecard.engine.evaluate.KpiValues;
import scorecard.engine.evaluate.LookAhead;
import scorecard.engine.evaluate.NumberedKpi;
import scorecard.engine.evaluate.OtherPeriods;
import scorecard.engine.evaluate.Place;
import scorecard.engine.evaluate.Quantities;
import scorecard.engine.evaluate.Quantity;
import scorecard.engine.evaluate.UsedDefinitions;
import scorecard.engine.observe.Cut;
import scorecard.engine.plan.Criteria;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.result.Judgement;
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
    private final KpiValues values;
    private final Predicate<Period> comparable;
    private final KpisInPeriods kpisInPeriods;
    private final UncomparedKpis uncompared;
    private final StandardsAtCut standards;
    private final StandardsInForce inForce;
    private final Optional<ResultsBefore> resultsBefore;
    private final Map<Period, KpiInPeriod[]> known = new HashMap<>();
    private final boolean[] comparedWithNothing;

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
        this.values = values;
        this.comparable = comparable;
        FormulaChanges changes = new FormulaChanges(used.byName());
        this.inForce = new StandardsInForce(new TargetOfPeriod(calendar), values);
        this.kpisInPeriods = new KpisInPeriods(scorecard, calendar, asOf, new LookAhead(used), changes, inForce);
        this.comparedWithNothing = new boolean[values.kpis()];
        used.allKpis()
                .forEach(kpi -> comparedWithNothing[values.numbered(kpi.name()).number()] =
                        kpisInPeriods.isComparedWithNothing(kpi));
        this.uncompared = new UncomparedKpis(values, kpisInPeriods);
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

    /** Whether a period is complete. */
    boolean isComplete(Period period) {
        return kpisInPeriods.isComplete(period);
    }

    /** Whether scores are given in a period. */
    public boolean isScored(Period period) {
        return kpisInPeriods.isScored(period);
    }

    /**
     * The place of an observed cut in an observed period.
     *
     * @throws IllegalArgumentException where no KPI has a value there
     */
    public JudgedPlace at(Period period, Cut cut) {
        return at(
                values.find(period, cut)
                        .orElseThrow(
                                () -> new IllegalArgumentException("not evaluated: " + cut + " in " + period.label())),
                comparedWith(period).flatMap(before -> values.find(before, cut)));
    }

    /**
     * The same.
     *
     * @param before that of the same cut in the period that values are compared with
     */
    public JudgedPlace at(Place place, Optional<Place> before) {
        return new JudgedPlace(
                place, before, known.computeIfAbsent(place.period(), unused -> new KpiInPeriod[values.kpis()]));
    }

    /** The period before, where values are compared with those of it. */
    public Optional<Period> comparedWith(Period period) {
        return period.kind().isPresent()
                ? Optional.of(kpisInPeriods.before(period)).filter(comparable)
                : Optional.empty();
    }

    /** The KPI of a qualified name. */
    public NumberedKpi kpi(String name) {
        return values.numbered(name);
    }

    /** Whether nothing can be said of the KPI's values but what they are. */
    public boolean isComparedWithNothing(NumberedKpi kpi) {
        return comparedWithNothing[kpi.number()];
    }

    /**
     * Whether values of the KPI are judged by themselves, in whatever order and by several threads: nothing that they are compared
     * with is told by other periods.
     */
    public boolean isJudgedByItself(NumberedKpi kpi) {
        return !OtherPeriods.standardsLookBack(kpi.kpi())
                && kpi.kpi().criteria().stream().noneMatch(Criteria::lookBack);
    }

    /** What the judged value of a KPI means to the nodes above it. */
    public KpiOutcome outcome(NumberedKpi kpi, JudgedPlace at) {
        return isComparedWithNothing(kpi) ? uncompared.outcome(kpi, at) : KpiOutcome.of(of(kpi, at));
    }

    /** The same at places from one position until before another; several threads may ask. */
    KpiOutcome[] outcomes(NumberedKpi kpi, JudgedInOrder places, int from, int to) {
        return isComparedWithNothing(kpi)
                ? uncompared.outcomes(kpi, places, from, to)
                : of(kpi, places, from, to).stream().map(KpiOutcome::of).toArray(KpiOutcome[]::new);
    }

    /** The judged values of a KPI at places from one position until before another; several threads may ask. */
    public List<KpiResult> of(NumberedKpi kpi, JudgedInOrder places, int from, int to) {
        if (isComparedWithNothing(kpi)) {
            return uncompared.of(kpi, places, from, to);
        }
        List<KpiResult> results = new ArrayList<>(to - from);
        Quantities quantities = null;
        for (int position = from; position < to; position++) {
            JudgedPlace at = places.at(position);
            KpiResult known = at.judged(kpi.number());
            if (known == null) {
                quantities = quantities == null ? values.of(kpi, places.places(), from, to) : quantities;
                known = judge(kpi, at, quantities.at(position - from));
            }
            results.add(known);
        }
        return results;
    }

    /** The judged value of a KPI; one that is compared with anything is judged once. */
    public KpiResult of(NumberedKpi kpi, JudgedPlace at) {
        if (isComparedWithNothing(kpi)) {
            return uncompared.of(kpi, at);
        }
        KpiResult known = at.judged(kpi.number());
        return known == null ? judge(kpi, at, values.of(kpi, at.place())) : known;
    }

    private KpiResult judge(NumberedKpi kpi, JudgedPlace at, Quantity quantity) {
        KpiInPeriod inPeriod = kpisInPeriods.of(kpi, at);
        Optional<Quantity> previous =
                inPeriod.firstOfFormula() || !at.hasBefore() ? Optional.empty() : values.find(kpi, at.before());
        KpiResult judged = compared(kpi.kpi(), inPeriod, at.place(), quantity, previous);
        at.judged(kpi.number(), judged);
        return judged;
    }

    private KpiResult compared(
            Kpi asDefined, KpiInPeriod inPeriod, Place place, Quantity quantity, Optional<Quantity> previous) {
        Optional<Reason> obstacle = quantity.isKnown() ? inPeriod.obstacle() : quantity.reason();
        boolean own = !quantity.isAllocated();
        Optional<Kpi> judged = own ? standards.at(asDefined, place.cut()) : Optional.empty();
        KpiInPeriod.InForce found = judged.map(
                        standing -> inPeriod.judged().orElseGet(() -> inForce.of(standing, asDefined, place)))
                .orElseGet(inPeriod::elsewhere);
        Kpi kpi = found.kpi();
        TargetOfPeriod.Aim aim = found.aim();
        Optional<Verdict> verdict =
                judged.isPresent() && obstacle.isEmpty() ? verdict(kpi, place, quantity) : Optional.empty();
        Score score = obstacle.or(() -> whyElsewhere(own, judged))
                .<Score>map(Score.Unscored::new)
                .orElseGet(() -> verdict.map(Verdict::score).orElseGet(() -> score(kpi, quantity, aim)));
        Movement movement = Movement.of(kpi, inPeriod, quantity, obstacle.isEmpty(), previous);
        return new KpiResult(
                new Judgement(
                        kpi.name(),
                        place.period(),
                        inPeriod.complete(),
                        kpi.unit(),
                        aim.found().or(() -> verdict.flatMap(ScoredKpis::limit)),
                        found.baseline(),
                        found.benchmark(),
                        verdict.map(ScoredKpis::status)
                                .orElseGet(() -> obstacle.isPresent() ? Status.NONE : status(kpi, quantity, score)),
                        score.value(),
                        movement.trend(),
                        movement.better(),
                        score.whyNot().or(quantity::reason).or(() -> verdict.flatMap(ScoredKpis::againstNothing))),
                place.cut(),
                quantity,
                previous);
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

    private Status status(Kpi kpi, Quantity quantity, Score score) {
        return kpi.bands()
                .map(bands -> StatusOf.value(bands, quantity.value().orElseThrow()))
                .or(() -> score.value().map(points -> StatusOf.score(scorecard, points)))
                .orElse(Status.NONE);
    }
}
