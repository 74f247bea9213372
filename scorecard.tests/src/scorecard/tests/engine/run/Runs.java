package scorecard.tests.engine.run;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.engine.issue.Issue;
import scorecard.engine.observe.Observatory;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.observe.Parts;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.report.Words;
import scorecard.engine.report.WrittenNumber;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.NodeResult;
import scorecard.engine.result.Reason;
import scorecard.engine.result.Results;
import scorecard.engine.run.Engine;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.engine.time.Period;

/** Runs plans and says the outcome in lines. */
final class Runs {

    private Runs() {}

    static RunRequest request(PeriodChoice periods) {
        return new RunRequest(
                Optional.empty(),
                periods,
                Optional.empty(),
                new DataRequest(Path.of(""), Map.of(), Optional.empty(), 1, sentence -> {}));
    }

    static Outcome run(Plan plan, Observatory observatory, PeriodChoice periods) {
        return new Engine(observatory).run(plan, request(periods));
    }

    static Results results(Plan plan, Observatory observatory, PeriodChoice periods) {
        return results(run(plan, observatory, periods));
    }

    static Results results(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Evaluated evaluated -> evaluated.results();
            case Outcome.Cancelled cancelled -> throw new AssertionError("cancelled");
            case Outcome.Misused misused -> throw new AssertionError(misused.toString());
            case Outcome.DataRefused refused -> throw new AssertionError(refused.toString());
        };
    }

    /** The issues for which there are no results, one a line. */
    static String issues(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Evaluated evaluated -> throw new AssertionError("evaluated");
            case Outcome.Cancelled cancelled -> "cancelled\n";
            case Outcome.Misused(var issues) -> "misused\n" + lines(issues.stream());
            case Outcome.DataRefused(var issues) -> "refused\n" + lines(issues.stream());
        };
    }

    static String lines(Stream<Issue> issues) {
        return issues.map(issue -> issue.severity() + " " + issue.code() + " " + issue.message() + "\n")
                .collect(Collectors.joining());
    }

    /**
     * Sums of columns by label of period, from lines such as {@code a 2026-01 12.5}; a sum that is not given has no
     * values, and {@code -} means not covered.
     */
    static BiFunction<Period, Aggregate, Parts> sums(String table) {
        Map<String, String> values = new HashMap<>();
        table.lines().map(line -> line.strip().split(" +")).forEach(cells -> values.put(cells[0] + cells[1], cells[2]));
        return (period, aggregate) -> {
            String column = ((RowExpression.ColumnValue) ((Aggregate.Sum) aggregate).value()).column();
            String value = values.get(column + period.label());
            if (value == null) {
                return new Parts.Summed(BigDecimal.ZERO, 0);
            }
            return value.equals("-") ? new Parts.NotCovered() : new Parts.Summed(new BigDecimal(value), 1);
        };
    }

    static String kpis(Results results) {
        return results.kpis().stream().map(Runs::line).collect(Collectors.joining());
    }

    static String history(Results results) {
        return results.history().stream()
                .map(kpi -> simple(kpi.kpi()) + " " + kpi.period().label() + " " + number(kpi.value()) + "\n")
                .collect(Collectors.joining());
    }

    static String nodes(Results results) {
        return results.nodes().stream().map(Runs::line).collect(Collectors.joining());
    }

    private static String line(KpiResult kpi) {
        String change = kpi.trend() + Words.of(kpi.better()).transform(word -> word.isEmpty() ? "" : " " + word);
        return String.join(
                        " | ",
                        simple(kpi.kpi()) + " " + kpi.period().label() + (kpi.complete() ? "" : " incomplete"),
                        number(kpi.value()),
                        "target " + number(kpi.target()),
                        kpi.status().toString(),
                        "score " + number(kpi.score()),
                        "previous " + number(kpi.previous()),
                        change,
                        kpi.reason().map(Reason::name).orElse("-"))
                + "\n";
    }

    private static String line(NodeResult node) {
        String missing = node.missing().stream()
                .map(child -> simple(child.child()) + " " + child.reason() + " " + child.weight()
                        + (child.countsAsZero() ? " as zero" : ""))
                .collect(Collectors.joining(", ", "[", "]"));
        return String.join(
                        " | ",
                        node.node() + " " + node.period().label() + (node.complete() ? "" : " incomplete"),
                        number(node.score()),
                        "leading " + number(node.leading()),
                        "lagging " + number(node.lagging()),
                        "share " + WrittenNumber.plain(node.share()),
                        node.status().toString(),
                        missing,
                        node.reason().map(Reason::name).orElse("-"))
                + "\n";
    }

    private static String simple(String name) {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1);
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(WrittenNumber::plain).orElse("-");
    }
}
