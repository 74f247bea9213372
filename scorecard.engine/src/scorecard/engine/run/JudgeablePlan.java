package scorecard.engine.run;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.plan.Bands;
import scorecard.engine.plan.Bands.Edge;
import scorecard.engine.plan.Bands.Interval;
import scorecard.engine.plan.Benchmark;
import scorecard.engine.plan.Comparison;
import scorecard.engine.plan.Direction;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Scorecard.Weight;
import scorecard.engine.plan.Scoring;
import scorecard.engine.plan.Target;
import scorecard.engine.score.TargetOfPeriod;

/**
 * Checks of a plan what scoring relies on. A plan that was compiled from text has been checked by the language; one
 * that was read from a file may have been changed by hand, and a gap between bands or a negative weight would make
 * its numbers wrong.
 */
public final class JudgeablePlan {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 18;

    private final String file;
    private final List<Issue> issues = new ArrayList<>();

    private JudgeablePlan(String file) {
        this.file = file;
    }

    /**
     * What is wrong with a plan, in its order; empty for a sound one.
     *
     * @param file where it was read from, as the user named it
     */
    public static List<Issue> issues(Plan plan, String file) {
        JudgeablePlan checks = new JudgeablePlan(file);
        plan.kpis().forEach(checks::check);
        plan.scorecards().forEach(checks::check);
        return List.copyOf(checks.issues);
    }

    private void check(Kpi kpi) {
        expect(
                kpi.decimals() >= 0 && kpi.decimals() <= MOST_DECIMALS,
                kpi.name(),
                "shows " + kpi.decimals() + " decimals; expected are 0 to " + MOST_DECIMALS);
        kpi.bands()
                .ifPresent(bands -> expect(
                        coverEveryNumberAtAllTimes(bands),
                        kpi.name(),
                        "has bands with a gap or an overlap; expected are intervals in ascending order that cover every"
                                + " number once"));
        kpi.criteria()
                .ifPresent(criteria -> expect(
                        !criteria.pass().isEmpty()
                                && Stream.concat(criteria.pass().stream(), criteria.warning().stream())
                                        .noneMatch(alternative ->
                                                alternative.limits().isEmpty()),
                        kpi.name(),
                        "has criteria without limits; expected at least one way to pass"));
        expect(
                areInOrder(kpi.laterBenchmarks())
                        && kpi.parts().stream()
                                .flatMap(List::stream)
                                .allMatch(part -> areInOrder(part.laterBenchmarks())),
                kpi.name(),
                "has benchmarks that are not in order of time");
        kpi.direction().ifPresent(direction -> {
            switch (direction) {
                case Direction.Within(BigDecimal from, BigDecimal to) ->
                    expect(from.compareTo(to) < 0, kpi.name(), "is best within a range that does not go upwards");
                case Direction.Higher higher -> {}
                case Direction.Lower lower -> {}
            }
        });
        kpi.range()
                .ifPresent(range -> expect(
                        range.least().compareTo(range.most()) <= 0,
                        kpi.name(),
                        "is scored in a range that does not go upwards"));
        kpi.target().ifPresent(target -> check(kpi, target));
        kpi.baselineByPeriod().ifPresent(baseline -> check(kpi, baseline));
        kpi.parts().stream().flatMap(List::stream).forEach(part -> {
            part.target().ifPresent(target -> check(kpi, target));
            part.baselineByPeriod().ifPresent(baseline -> check(kpi, baseline));
            part.bands()
                    .ifPresent(bands -> expect(
                            coverEveryNumberAtAllTimes(bands),
                            kpi.name(),
                            "has bands of a part with a gap or an overlap; expected are intervals that cover every"
                                    + " number once"));
        });
    }

    private void check(Kpi kpi, Target target) {
        switch (target) {
            case Target.PlanLine line -> check(kpi, line);
            case Target.Value value -> {}
            case Target.Relative relative ->
                expect(relative.from().count() > 0, kpi.name(), "has a target from a period that is not earlier");
            case Target.Versions several -> {
                expect(
                        !several.versions().isEmpty() && areInOrder(several.versions()),
                        kpi.name(),
                        "has targets that are not in order of time");
                several.versions().stream()
                        .map(Target.Version::target)
                        .filter(version -> !(version instanceof Target.Versions))
                        .forEach(version -> check(kpi, version));
            }
        }
    }

    private static boolean areInOrder(List<Target.Version> versions) {
        for (int next = 1; next < versions.size(); next++) {
            Optional<LocalDate> before = versions.get(next - 1).since();
            Optional<LocalDate> since = versions.get(next).since();
            if (since.isEmpty()
                    || before.filter(day -> !day.isBefore(since.orElseThrow())).isPresent()) {
                return false;
            }
        }
        return versions.stream().noneMatch(version -> version.target() instanceof Target.Versions);
    }

    private static boolean areInOrder(Optional<List<Benchmark.Version>> versions) {
        List<LocalDate> days = versions.orElse(List.of()).stream()
                .map(Benchmark.Version::since)
                .toList();
        return days.equals(days.stream().sorted().distinct().toList());
    }

    private static boolean coverEveryNumberAtAllTimes(Bands bands) {
        List<Bands.Version> later = bands.later().orElse(List.of());
        return (bands.intervals().isEmpty() ? !later.isEmpty() : coverEveryNumberOnce(bands))
                && later.stream().allMatch(version -> coverEveryNumberOnce(new Bands(version.intervals())));
    }

    private void check(Kpi kpi, Target.PlanLine line) {
        expect(line.points().size() > 1, kpi.name(), "has a plan line of less than two points");
        line.points().stream()
                .map(Target.Point::period)
                .filter(label -> !TargetOfPeriod.isPeriod(label))
                .forEach(label ->
                        expect(false, kpi.name(), "has a plan line through `" + label + "`, which is no period"));
    }

    private static boolean coverEveryNumberOnce(Bands bands) {
        List<Interval> intervals = bands.intervals();
        if (intervals.isEmpty()
                || intervals.getFirst().from().isPresent()
                || intervals.getLast().to().isPresent()) {
            return false;
        }
        for (int next = 1; next < intervals.size(); next++) {
            Optional<Edge> end = intervals.get(next - 1).to();
            Optional<Edge> start = intervals.get(next).from();
            boolean meet = end.isPresent()
                    && start.isPresent()
                    && end.orElseThrow().value().compareTo(start.orElseThrow().value()) == 0
                    && end.orElseThrow().included() != start.orElseThrow().included();
            if (!meet) {
                return false;
            }
        }
        return intervals.stream().allMatch(JudgeablePlan::goesUpwards);
    }

    /** Two edges with one value leave room for that value only, and only where both include it. */
    private static boolean goesUpwards(Interval interval) {
        if (interval.from().isEmpty() || interval.to().isEmpty()) {
            return true;
        }
        Edge from = interval.from().orElseThrow();
        Edge to = interval.to().orElseThrow();
        int comparison = from.value().compareTo(to.value());
        return comparison < 0 || comparison == 0 && from.included() && to.included();
    }

    private void check(Scorecard scorecard) {
        expect(
                scorecard.amberFrom().signum() >= 0
                        && scorecard.amberFrom().compareTo(scorecard.greenFrom()) <= 0
                        && scorecard.greenFrom().compareTo(HUNDRED) <= 0,
                scorecard.name(),
                "has bands of scores out of order; expected is 0 <= amber <= green <= 100");
        Set<String> perspectives = new HashSet<>();
        Set<String> goals = new HashSet<>();
        for (Scorecard.Perspective perspective : scorecard.perspectives()) {
            expect(
                    perspectives.add(perspective.name()),
                    scorecard.name(),
                    "has the perspective `" + perspective.name() + "` twice");
            perspective
                    .goals()
                    .forEach(goal -> expect(
                            goals.add(goal.name()), scorecard.name(), "has the goal `" + goal.name() + "` twice"));
        }
        checkKeys(scorecard);
        if (scorecard.scoring() instanceof Scoring.Keptn(Optional<Comparison> against)) {
            against.ifPresent(comparison -> expect(
                    comparison.last() > 0, scorecard.name(), "compares with no earlier result; expected at least one"));
        }
        weights(scorecard)
                .flatMap(weight -> Stream.concat(
                        Stream.of(weight.value()),
                        weight.later().stream().flatMap(List::stream).map(Scorecard.LaterWeight::value)))
                .filter(weight -> weight.signum() < 0)
                .forEach(weight -> expect(false, scorecard.name(), "has the negative weight " + weight));
        weights(scorecard)
                .filter(weight -> !isInOrder(weight))
                .forEach(weight -> expect(false, scorecard.name(), "has weights that are not in order of time"));
    }

    private static boolean isInOrder(Weight weight) {
        List<LocalDate> days = weight.later().orElse(List.of()).stream()
                .map(Scorecard.LaterWeight::since)
                .toList();
        return days.equals(days.stream().sorted().distinct().toList());
    }

    /** Only passing and failing gives a key indicator something to fail. */
    private void checkKeys(Scorecard scorecard) {
        boolean keys = scorecard.perspectives().stream()
                .flatMap(perspective -> perspective.goals().stream())
                .flatMap(goal -> goal.measures().stream())
                .anyMatch(Scorecard.Measure::key);
        expect(
                !keys || scorecard.scoring() instanceof Scoring.Keptn,
                scorecard.name(),
                "has a key indicator, which only the scoring `keptn` knows");
    }

    private static Stream<Weight> weights(Scorecard scorecard) {
        return scorecard.perspectives().stream()
                .flatMap(perspective -> Stream.concat(
                        Stream.of(perspective.weight()),
                        perspective.goals().stream()
                                .flatMap(goal -> Stream.concat(
                                        Stream.of(goal.weight()),
                                        goal.measures().stream().map(Scorecard.Measure::weight)))));
    }

    private void expect(boolean holds, String definition, String otherwise) {
        if (!holds) {
            issues.add(Issue.error("plan-inconsistent", "`" + definition + "` " + otherwise, new Place.InFile(file)));
        }
    }
}
