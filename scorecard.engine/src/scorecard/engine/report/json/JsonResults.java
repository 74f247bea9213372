package scorecard.engine.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.Observations.SourceCount;
import scorecard.engine.plan.Plan;
import scorecard.engine.report.ResultFormat;
import scorecard.engine.report.ShownCut;
import scorecard.engine.report.ShownNumber;
import scorecard.engine.report.Words;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.NodeResult;
import scorecard.engine.result.Reason;
import scorecard.engine.result.Results;

/**
 * Writes results as JSON: percents and weights as fractions, scores 0 .. 100, durations in seconds, money as an
 * amount in text with its currency, no value as {@code null} with its reason.
 */
public final class JsonResults implements ResultFormat {

    private static final JsonFactory FACTORY = new JsonFactory();

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
        try (JsonGenerator json = FACTORY.createGenerator(to).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.setPrettyPrinter(layout());
            write(new JsonFields(json), results, ShownCut.of(plan, results));
        }
        to.write('\n');
    }

    /** The same line ends on every machine. */
    private static DefaultPrettyPrinter layout() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }

    private static void write(JsonFields json, Results results, ShownCut cuts) throws IOException {
        json.open();
        json.number("results", Results.VERSION);
        json.text("scorecard", results.scorecard());
        json.open("period");
        json.text("from", results.from().toString());
        json.text("to", results.to().toString());
        json.close();
        json.text("asOf", results.asOf().format(DateTimeFormatter.ISO_LOCAL_DATE_TIME));
        json.openList("kpis");
        for (KpiResult kpi : results.kpis()) {
            write(json, kpi, cuts);
        }
        json.closeList();
        json.openList("nodes");
        for (NodeResult node : results.nodes()) {
            write(json, node, cuts);
        }
        json.closeList();
        json.openList("data");
        for (SourceCount source : results.data()) {
            write(json, source);
        }
        json.closeList();
        json.close();
    }

    private static void write(JsonFields json, KpiResult kpi, ShownCut cuts) throws IOException {
        json.open();
        json.text("kpi", kpi.kpi());
        json.text("period", kpi.period().label());
        json.yesNo("complete", Optional.of(kpi.complete()));
        member(json, kpi.cut().member(), cuts);
        json.open("segment");
        for (Cut.SegmentValue value : kpi.cut().segment()) {
            json.text(value.dimension(), value.value());
        }
        json.close();
        json.value("value", kpi.written(), kpi.unit());
        json.text("unit", ShownNumber.nameOf(kpi.unit()));
        json.number("numerator", kpi.numerator());
        json.number("denominator", kpi.denominator());
        json.number("n", kpi.n());
        json.value("target", kpi.target(), kpi.unit());
        json.value("baseline", kpi.baseline(), kpi.unit());
        json.value("benchmark", kpi.benchmark(), kpi.unit());
        json.text("status", Words.of(kpi.status()));
        json.number("score", kpi.score());
        json.value("previous", kpi.writtenPrevious(), kpi.unit());
        json.text("trend", Words.of(kpi.trend()));
        json.yesNo("better", kpi.better());
        reason(json, kpi.reason());
        json.close();
    }

    private static void write(JsonFields json, NodeResult node, ShownCut cuts) throws IOException {
        json.open();
        json.text("node", node.node());
        json.text("period", node.period().label());
        json.yesNo("complete", Optional.of(node.complete()));
        member(json, node.member(), cuts);
        json.number("score", node.score());
        json.number("leading", node.leading());
        json.number("lagging", node.lagging());
        json.number("weight", Optional.of(node.weight()));
        json.number("share", Optional.of(node.share()));
        json.text("status", Words.of(node.status()));
        json.openList("missing");
        for (NodeResult.MissingChild missing : node.missing()) {
            json.open();
            json.text("kpi", missing.child());
            json.text("reason", Words.code(missing.reason()));
            json.number("weight", Optional.of(missing.weight()));
            json.yesNo("countsAsZero", Optional.of(missing.countsAsZero()));
            json.close();
        }
        json.closeList();
        reason(json, node.reason());
        json.close();
    }

    private static void member(JsonFields json, Optional<Cut.Member> member, ShownCut cuts) throws IOException {
        json.text("level", cuts.level(member));
        json.text("member", cuts.member(member));
        json.openList("within");
        for (String parent : member.map(ShownCut::parents).orElse(List.of())) {
            json.item(parent);
        }
        json.closeList();
    }

    private static void write(JsonFields json, SourceCount source) throws IOException {
        json.open();
        json.text("source", source.source());
        json.number("rows", source.rows());
        json.number("rejected", source.rejected());
        json.number("later", source.later());
        json.close();
    }

    private static void reason(JsonFields json, Optional<Reason> reason) throws IOException {
        if (reason.isPresent()) {
            json.text("reason", Words.code(reason.orElseThrow()));
        } else {
            json.nothing("reason");
        }
    }
}
