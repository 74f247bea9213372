package scorecard.engine.report.csv;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import scorecard.engine.plan.Plan;
import scorecard.engine.report.ResultFormat;
import scorecard.engine.report.ShownCut;
import scorecard.engine.report.ShownNumber;
import scorecard.engine.report.Words;
import scorecard.engine.report.WrittenNumber;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.NodeResult;
import scorecard.engine.result.Results;

/**
 * Writes results as one table by RFC 4180, first the KPIs, then the nodes; {@code kind} tells them apart. Numbers are
 * those of the JSON form: percents as fractions, durations in seconds, amounts of money in the currency that the unit
 * names.
 */
public final class CsvResults implements ResultFormat {

    private static final List<String> HEAD = List.of(
            "kind",
            "name",
            "period",
            "complete",
            "level",
            "member",
            "within",
            "segment",
            "value",
            "unit",
            "numerator",
            "denominator",
            "n",
            "target",
            "baseline",
            "benchmark",
            "status",
            "score",
            "previous",
            "trend",
            "better",
            "leading",
            "lagging",
            "weight",
            "share",
            "missing",
            "reason");

    @Override
    public String write(Plan plan, Results results) {
        StringWriter text = new StringWriter();
        try {
            write(plan, results, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    @Override
    public void write(Plan plan, Results results, Writer to) throws IOException {
        CutCells cuts = new CutCells(ShownCut.of(plan, results));
        to.write(record(HEAD));
        for (KpiResult kpi : results.kpis()) {
            to.write(record(cells(kpi, cuts)));
        }
        for (NodeResult node : results.nodes()) {
            to.write(record(cells(node, cuts)));
        }
    }

    private static List<String> cells(KpiResult kpi, CutCells cuts) {
        return List.of(
                "kpi",
                CsvCell.text(kpi.kpi()),
                kpi.period().label(),
                Boolean.toString(kpi.complete()),
                cuts.of(kpi.cut()),
                value(kpi, kpi.written()),
                CsvCell.text(ShownNumber.nameOf(kpi.unit())),
                number(kpi.numerator()),
                number(kpi.denominator()),
                Long.toString(kpi.n()),
                value(kpi, kpi.target()),
                value(kpi, kpi.baseline()),
                value(kpi, kpi.benchmark()),
                Words.of(kpi.status()),
                number(kpi.score()),
                value(kpi, kpi.writtenPrevious()),
                Words.of(kpi.trend()),
                kpi.better().map(String::valueOf).orElse(""),
                "",
                "",
                "",
                "",
                "",
                kpi.reason().map(Words::code).orElse(""));
    }

    private static List<String> cells(NodeResult node, CutCells cuts) {
        return List.of(
                "node",
                CsvCell.text(node.node()),
                node.period().label(),
                Boolean.toString(node.complete()),
                cuts.of(node.member()),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                Words.of(node.status()),
                number(node.score()),
                "",
                "",
                "",
                number(node.leading()),
                number(node.lagging()),
                WrittenNumber.plain(node.weight()),
                WrittenNumber.plain(node.share()),
                CsvCell.text(node.missing().stream()
                        .map(missing -> missing.child() + ": " + Words.code(missing.reason())
                                + (missing.countsAsZero() ? " (counts as zero)" : ""))
                        .collect(Collectors.joining("; "))),
                node.reason().map(Words::code).orElse(""));
    }

    private static String value(KpiResult kpi, Optional<BigDecimal> value) {
        return Words.currency(kpi.unit())
                .flatMap(currency -> value.map(amount -> WrittenNumber.amount(amount, currency)))
                .orElseGet(() -> number(value));
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(WrittenNumber::plain).orElse("");
    }

    private static String record(List<String> cells) {
        return String.join(",", cells) + "\r\n";
    }
}
