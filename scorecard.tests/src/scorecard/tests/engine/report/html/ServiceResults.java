package scorecard.tests.engine.report.html;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.Observations.SourceCount;
import scorecard.engine.plan.Bands.Interval;
import scorecard.engine.plan.Direction;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.PeriodKind;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Scorecard.Goal;
import scorecard.engine.plan.Scorecard.Measure;
import scorecard.engine.plan.Scorecard.Perspective;
import scorecard.engine.plan.Scorecard.Role;
import scorecard.engine.plan.Target;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.NodeResult;
import scorecard.engine.result.NodeResult.MissingChild;
import scorecard.engine.result.Reason;
import scorecard.engine.result.Results;
import scorecard.engine.result.Status;
import scorecard.engine.result.Trend;
import scorecard.engine.time.Period;

/** Hand-made results of {@link ServiceScorecard}: two years by month, with gaps, up to June 2026. */
final class ServiceResults {

    private static final int PERIODS = 24;
    private static final LocalDate FIRST = LocalDate.of(2024, 7, 1);

    /** How far each KPI got from its baseline to its target by the last period, in percent. */
    private static final Map<String, Integer> PROGRESS = Map.ofEntries(
            Map.entry("FirstContactResolution", 104),
            Map.entry("CostPerContact", 62),
            Map.entry("RetainedRevenue", 22),
            Map.entry("ArticlesUpToDate", 81),
            Map.entry("SelfService", 109),
            Map.entry("Satisfaction", 74),
            Map.entry("NetPromoterScore", 31),
            Map.entry("Occupancy", 120),
            Map.entry("SpeedOfAnswer", 101),
            Map.entry("Abandoned", 105),
            Map.entry("ArticlesRevised", 60),
            Map.entry("ProblemsReported", 58),
            Map.entry("ImprovementTime", 71),
            Map.entry("TrainingHours", 103),
            Map.entry("Turnover", 12));

    private ServiceResults() {}

    /** One month, with the history before it. */
    static Results june() {
        return results(ServiceScorecard.plan(), PERIODS - 1, PERIODS - 1, false);
    }

    /** Half a year whose last month is not over. */
    static Results halfYearNotOver() {
        return results(ServiceScorecard.plan(), PERIODS - 6, PERIODS - 1, true);
    }

    static Results results(Plan plan, int first, int last, boolean lastIncomplete) {
        List<KpiResult> kpis = new ArrayList<>();
        List<KpiResult> history = new ArrayList<>();
        for (Kpi kpi : plan.kpis()) {
            List<KpiResult> line = IntStream.range(0, PERIODS)
                    .mapToObj(index -> kpi(kpi, index, !(lastIncomplete && index == PERIODS - 1)))
                    .toList();
            history.addAll(line);
            kpis.addAll(line.subList(first, last + 1));
            if (last > first) {
                kpis.add(overall(
                        kpi, line.get(last), period(first).from(), period(last).to()));
            }
        }
        List<NodeResult> nodes = new ArrayList<>();
        for (int index = first; index <= last; index++) {
            nodes.addAll(nodes(plan, index, kpis));
        }
        return new Results(
                plan.scorecards().getFirst().name(),
                period(first).from(),
                period(last).to(),
                (lastIncomplete ? LocalDate.of(2026, 6, 17) : LocalDate.of(2026, 6, 30)).atTime(23, 58),
                kpis,
                nodes,
                history,
                List.of(
                        new SourceCount("acme.service.contacts", 123_456, 17, 3),
                        new SourceCount("acme.service.surveys", 4_321, 0, 0)),
                List.of(Issue.warning(
                        "rows-after-as-of",
                        "3 rows of `contacts` lie after the as-of moment and do not count",
                        new Place.Nowhere())));
    }

    private static Period period(int index) {
        LocalDate from = FIRST.plusMonths(index);
        return new Period(
                Optional.of(PeriodKind.MONTH),
                from,
                from.plusMonths(1),
                from.toString().substring(0, 7));
    }

    private static Optional<BigDecimal> value(Kpi kpi, int index) {
        String name = kpi.name().substring(kpi.name().lastIndexOf('.') + 1);
        boolean gap = name.equals("ArticlesRevised") && (index >= 22 || index == 9)
                || name.equals("NetPromoterScore") && index % 3 != 2
                || name.equals("Satisfaction") && (index == 6 || index == 7);
        if (gap) {
            return Optional.empty();
        }
        int wobble = (name.hashCode() % 97 + index * 37 + index * index * 11) % 23 - 11;
        int percent = PROGRESS.get(name) * (index + 4) / (PERIODS + 3) + (index == PERIODS - 1 ? 0 : wobble);
        BigDecimal distance = target(kpi).subtract(kpi.baseline().orElseThrow().value());
        return Optional.of(kpi.baseline()
                .orElseThrow()
                .value()
                .add(distance.multiply(BigDecimal.valueOf(percent, 2)))
                .setScale(kpi.decimals() + 3, RoundingMode.HALF_UP));
    }

    private static BigDecimal target(Kpi kpi) {
        return ((Target.Value) kpi.target().orElseThrow()).value();
    }

    private static KpiResult kpi(Kpi kpi, int index, boolean complete) {
        Optional<BigDecimal> value = value(kpi, index);
        Optional<BigDecimal> previous = index == 0 ? Optional.empty() : value(kpi, index - 1);
        int moved = value.isPresent() && previous.isPresent() ? value.get().compareTo(previous.get()) : 0;
        boolean known = value.isPresent() && previous.isPresent() && complete;
        boolean falls = kpi.direction().orElseThrow() instanceof Direction.Lower;
        return new KpiResult(
                kpi.name(),
                period(index),
                Cut.total(),
                complete,
                value,
                kpi.unit(),
                kpi.decimals() == 1 ? value.map(some -> BigDecimal.valueOf(731)) : Optional.empty(),
                kpi.decimals() == 1 ? value.map(some -> BigDecimal.valueOf(1000)) : Optional.empty(),
                value.isPresent() ? 900 + index * 41L : 0,
                Optional.of(target(kpi)),
                kpi.baseline().map(baseline -> baseline.value()),
                kpi.benchmark().map(benchmark -> benchmark.value()),
                complete ? value.map(some -> status(kpi, some)).orElse(Status.NONE) : Status.NONE,
                complete ? value.map(some -> score(kpi, some)) : Optional.empty(),
                previous,
                known ? (moved > 0 ? Trend.UP : moved < 0 ? Trend.DOWN : Trend.FLAT) : Trend.UNKNOWN,
                known && moved != 0 ? Optional.of(moved > 0 != falls) : Optional.empty(),
                value.isEmpty()
                        ? Optional.of(Reason.NO_ROWS)
                        : complete ? Optional.empty() : Optional.of(Reason.INCOMPLETE_PERIOD));
    }

    private static KpiResult overall(Kpi kpi, KpiResult last, LocalDate from, LocalDate to) {
        return new KpiResult(
                kpi.name(),
                Period.overall(from, to),
                Cut.total(),
                true,
                last.value(),
                kpi.unit(),
                last.numerator(),
                last.denominator(),
                last.n(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Status.NONE,
                Optional.empty(),
                Optional.empty(),
                Trend.UNKNOWN,
                Optional.empty(),
                Optional.of(Reason.NO_SCORE_OVERALL));
    }

    private static Status status(Kpi kpi, BigDecimal value) {
        return kpi.bands().orElseThrow().intervals().stream()
                .filter(interval -> contains(interval, value))
                .map(interval -> Status.valueOf(interval.status().name()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean contains(Interval interval, BigDecimal value) {
        boolean above = interval.from().isEmpty()
                || value.compareTo(interval.from().get().value())
                        >= (interval.from().get().included() ? 0 : 1);
        boolean below = interval.to().isEmpty()
                || value.compareTo(interval.to().get().value())
                        <= (interval.to().get().included() ? 0 : -1);
        return above && below;
    }

    private static BigDecimal score(Kpi kpi, BigDecimal value) {
        BigDecimal baseline = kpi.baseline().orElseThrow().value();
        return value.subtract(baseline)
                .multiply(BigDecimal.valueOf(100))
                .divide(target(kpi).subtract(baseline), MathContext.DECIMAL128)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.valueOf(100));
    }

    private static List<NodeResult> nodes(Plan plan, int index, List<KpiResult> kpis) {
        String root = plan.scorecards().getFirst().name();
        List<Perspective> perspectives = plan.scorecards().getFirst().perspectives();
        List<NodeResult> nodes = new ArrayList<>();
        List<Optional<BigDecimal>> scores = new ArrayList<>();
        for (Perspective perspective : perspectives) {
            String path = root + "/" + perspective.name();
            List<NodeResult> goals = perspective.goals().stream()
                    .map(goal -> goal(path, goal, perspective, index, kpis))
                    .toList();
            Optional<BigDecimal> score =
                    mean(goals.stream().map(NodeResult::score).toList());
            scores.add(score);
            nodes.add(node(path, index, score, score, score, new BigDecimal("0.25"), List.of(), complete(kpis, index)));
            nodes.addAll(goals);
        }
        Optional<BigDecimal> score = mean(scores);
        nodes.addFirst(node(root, index, score, score, score, BigDecimal.ONE, List.of(), complete(kpis, index)));
        return nodes;
    }

    private static boolean complete(List<KpiResult> kpis, int index) {
        return kpis.stream()
                .filter(result -> result.period().equals(period(index)))
                .allMatch(KpiResult::complete);
    }

    private static NodeResult goal(String path, Goal goal, Perspective perspective, int index, List<KpiResult> kpis) {
        List<MissingChild> missing = new ArrayList<>();
        List<Optional<BigDecimal>> all = new ArrayList<>();
        List<Optional<BigDecimal>> leading = new ArrayList<>();
        List<Optional<BigDecimal>> lagging = new ArrayList<>();
        for (Measure measure : goal.measures()) {
            KpiResult result = kpis.stream()
                    .filter(candidate -> candidate.kpi().equals(measure.kpi()))
                    .filter(candidate -> candidate.period().equals(period(index)))
                    .findFirst()
                    .orElseThrow();
            for (int times = 0; times < measure.weight().value().intValue(); times++) {
                all.add(result.score());
                (measure.role() == Role.LEADING ? leading : lagging).add(result.score());
            }
            if (result.score().isEmpty()) {
                missing.add(new MissingChild(
                        measure.kpi(),
                        result.reason().orElseThrow(),
                        measure.weight().value()));
            }
        }
        BigDecimal share =
                BigDecimal.ONE.divide(BigDecimal.valueOf(perspective.goals().size()), MathContext.DECIMAL128);
        return node(
                path + "/" + goal.name(),
                index,
                mean(all),
                mean(leading),
                mean(lagging),
                share,
                missing,
                complete(kpis, index));
    }

    private static NodeResult node(
            String path,
            int index,
            Optional<BigDecimal> score,
            Optional<BigDecimal> leading,
            Optional<BigDecimal> lagging,
            BigDecimal share,
            List<MissingChild> missing,
            boolean complete) {
        Status status = score.map(value -> value.compareTo(BigDecimal.valueOf(70)) >= 0
                        ? Status.GREEN
                        : value.compareTo(BigDecimal.valueOf(40)) >= 0 ? Status.AMBER : Status.RED)
                .orElse(Status.NONE);
        Optional<Reason> reason = score.isPresent() ? Optional.empty() : Optional.of(Reason.NO_SCORED_CHILDREN);
        return new NodeResult(
                path,
                period(index),
                Optional.empty(),
                complete,
                score,
                leading,
                lagging,
                share,
                share,
                status,
                missing,
                reason);
    }

    private static Optional<BigDecimal> mean(List<Optional<BigDecimal>> scores) {
        List<BigDecimal> present = scores.stream().flatMap(Optional::stream).toList();
        return present.isEmpty()
                ? Optional.empty()
                : Optional.of(present.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(present.size()), MathContext.DECIMAL128));
    }
}
