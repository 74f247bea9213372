package scorecard.engine.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.engine.plan.Bands;
import scorecard.engine.plan.Bands.BandStatus;
import scorecard.engine.plan.Bands.Interval;
import scorecard.engine.plan.Benchmark;
import scorecard.engine.plan.Criteria;
import scorecard.engine.plan.Direction;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.NoValuePolicy;
import scorecard.engine.plan.Span;
import scorecard.engine.plan.Target;
import scorecard.engine.report.ShownNumber;
import scorecard.engine.report.html.KpiView.Fact;
import scorecard.engine.result.KpiResult;
import scorecard.engine.type.Unit;

/** Says in words how a KPI is defined. */
final class DescribeDefinition {

    private static final int PART_DECIMALS = 6;
    private static final int LONG_DIGITS = 18;

    private final Kpi kpi;
    private final ShownNumber shown;

    DescribeDefinition(Kpi kpi) {
        this.kpi = kpi;
        this.shown = ShownNumber.of(kpi);
    }

    /** What its author says and what the value rests on; terms without a text are left out. */
    List<Fact> facts(KpiResult result, Optional<KpiResult> overall) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Formula", kpi.formulaText(), true));
        result.numerator()
                .ifPresent(above -> result.denominator()
                        .ifPresent(below -> facts.add(new Fact("Parts", part(above) + " / " + part(below), false))));
        if (result.value().isPresent()) {
            facts.add(new Fact("n", ShownNumber.count(result.n()) + " rows or values behind it", false));
        }
        overall.ifPresent(whole -> facts.add(new Fact("Whole range", overall(whole), false)));
        facts.add(new Fact("Unit", shown.unit(), false));
        kpi.direction().ifPresent(direction -> facts.add(new Fact("Direction", direction(direction), false)));
        kpi.target().ifPresent(target -> facts.add(new Fact("Target", target(target), false)));
        kpi.baseline()
                .ifPresent(baseline -> facts.add(new Fact(
                        "Baseline",
                        shown.target(baseline.value()) + (baseline.in().isEmpty() ? "" : " in " + baseline.in()),
                        false)));
        facts.add(new Fact("Benchmark", benchmarks(), false));
        kpi.bands().ifPresent(bands -> facts.add(new Fact("Bands", bands(bands), false)));
        kpi.criteria().ifPresent(criteria -> facts.add(new Fact("Criteria", criteria(criteria), false)));
        kpi.range()
                .ifPresent(range -> facts.add(
                        new Fact("Range", shown.target(range.least()) + " .. " + shown.target(range.most()), false)));
        kpi.redFlag()
                .ifPresent(between -> facts.add(new Fact(
                        "Red flag",
                        shown.target(between.redFlag()) + ", goal " + shown.target(between.goal()),
                        false)));
        kpi.worst().ifPresent(worst -> facts.add(new Fact("Worst value", shown.target(worst), false)));
        noValue(kpi.noValue()).ifPresent(policy -> facts.add(new Fact("No value", policy, false)));
        facts.add(new Fact("Owner", kpi.owner(), false));
        facts.add(new Fact("Review", kpi.review(), false));
        return facts.stream().filter(fact -> !fact.text().isBlank()).toList();
    }

    /** A part of a quotient: its unit is not known here, so it stands as a plain number. */
    private static String part(BigDecimal part) {
        BigDecimal rounded = part.setScale(Math.clamp(part.scale(), 0, PART_DECIMALS), RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.scale() <= 0 && rounded.precision() - rounded.scale() < LONG_DIGITS
                ? ShownNumber.count(rounded.longValueExact())
                : rounded.toPlainString();
    }

    private String overall(KpiResult whole) {
        return whole.value()
                .map(value -> shown.value(value, Optional.empty()) + ", n " + ShownNumber.count(whole.n()))
                .orElseGet(() -> whole.reason()
                        .map(reason -> "no value: " + reason.text())
                        .orElse("no value"));
    }

    private String direction(Direction direction) {
        return switch (direction) {
            case Direction.Higher() -> "higher is better";
            case Direction.Lower() -> "lower is better";
            case Direction.Within(var from, var to) ->
                "within " + shown.target(from) + " .. " + shown.target(to) + " is best";
        };
    }

    private String target(Target target) {
        return switch (target) {
            case Target.Value(var value, var by, var because) ->
                shown.target(value) + (by.isEmpty() ? "" : " by " + by) + (because.isEmpty() ? "" : " – " + because);
            case Target.PlanLine(var points, var because) ->
                points.stream()
                                .map(point -> shown.target(point.value()) + " in " + point.period())
                                .collect(Collectors.joining(" → "))
                        + (because.isEmpty() ? "" : " – " + because);
            case Target.Relative(var from, var step, var because) ->
                "the value of " + ago(from) + step(step) + (because.isEmpty() ? "" : " – " + because);
            case Target.Versions(var versions) ->
                versions.stream()
                        .map(version -> target(version.target())
                                + version.since().map(day -> " since " + day).orElse(""))
                        .collect(Collectors.joining("; "));
        };
    }

    private String benchmarks() {
        return Stream.concat(
                        kpi.benchmark().stream().map(this::benchmark),
                        kpi.laterBenchmarks().stream()
                                .flatMap(List::stream)
                                .map(version -> benchmark(version.benchmark()) + " since " + version.since()))
                .collect(Collectors.joining("; "));
    }

    private String benchmark(Benchmark benchmark) {
        return shown.target(benchmark.value()) + (benchmark.origin().isEmpty() ? "" : " – " + benchmark.origin());
    }

    private String criteria(Criteria criteria) {
        return Stream.concat(
                        criteria.pass().stream().map(alternative -> "pass " + limits(alternative)),
                        criteria.warning().stream().map(alternative -> "warning " + limits(alternative)))
                .collect(Collectors.joining(" · "));
    }

    private String limits(Criteria.Alternative alternative) {
        return alternative.limits().stream()
                .map(limit -> relation(limit.relation())
                        + switch (limit.bound()) {
                            case Criteria.Bound.Absolute(var value) -> shown.target(value);
                            case Criteria.Bound.Relative(var step) -> "earlier" + step(step);
                        })
                .collect(Collectors.joining(" and "));
    }

    private static String relation(Criteria.Relation relation) {
        return switch (relation) {
            case AT_MOST -> "up to ";
            case BELOW -> "below ";
            case AT_LEAST -> "from ";
            case ABOVE -> "above ";
            case EXACTLY -> "exactly ";
        };
    }

    private static String ago(Span from) {
        return from.unit()
                .map(unit -> from.count() == 1
                        ? "the " + unit.name().toLowerCase(Locale.ROOT) + " before"
                        : from.count() + " " + unit.name().toLowerCase(Locale.ROOT) + "s before")
                .orElse("the period before");
    }

    private String step(Target.Step step) {
        return switch (step) {
            case Target.Step.Times(var factor) ->
                " × " + factor.stripTrailingZeros().toPlainString();
            case Target.Step.Plus(var amount) ->
                amount.signum() < 0 ? " − " + shown.target(amount.negate()) : " + " + shown.target(amount);
        };
    }

    private String bands(Bands bands) {
        return Stream.concat(
                        bands.intervals().isEmpty() ? Stream.of() : Stream.of(intervals(bands.intervals())),
                        bands.later().orElse(List.of()).stream()
                                .map(version -> "since " + version.since() + ": " + intervals(version.intervals())))
                .collect(Collectors.joining("; "));
    }

    private String intervals(List<Interval> intervals) {
        return intervals.stream().map(this::interval).collect(Collectors.joining(" · "));
    }

    private String interval(Interval interval) {
        List<String> edges = new ArrayList<>();
        interval.from()
                .ifPresent(edge -> edges.add((edge.included() ? "from " : "above ") + shown.target(edge.value())));
        interval.to()
                .ifPresent(edge -> edges.add((edge.included() ? "up to " : "below ") + shown.target(edge.value())));
        return name(interval.status()) + (edges.isEmpty() ? " always" : " " + String.join(", ", edges));
    }

    private static String name(BandStatus status) {
        return switch (status) {
            case GREEN -> "green";
            case AMBER -> "amber";
            case RED -> "red";
        };
    }

    private static Optional<String> noValue(NoValuePolicy policy) {
        return switch (policy) {
            case STAYS -> Optional.empty();
            case COUNTS_AS_ZERO -> Optional.of("counts as zero");
            case CARRIES_LAST -> Optional.of("carries the last value");
            case FAILS -> Optional.of("stops the run");
        };
    }

    /** What the value of a rate is for each of; empty for other units. */
    static String per(Unit unit) {
        return unit instanceof Unit.Rate(Unit of, String per) ? "per " + per : "";
    }
}
