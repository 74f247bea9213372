package scorecard.tests.engine.duckdb;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scorecard.tests.engine.duckdb.ObservedData.column;
import static scorecard.tests.engine.duckdb.ObservedData.month;
import static scorecard.tests.engine.duckdb.ObservedData.number;
import static scorecard.tests.engine.duckdb.ObservedData.optional;
import static scorecard.tests.engine.duckdb.ObservedData.rows;
import static scorecard.tests.engine.duckdb.ObservedData.value;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.Observations;
import scorecard.engine.observe.Parts;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Aggregate.Interpolation;
import scorecard.engine.plan.CellFormat;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.RowExpression.Comparison;
import scorecard.engine.plan.RowExpression.Relation;
import scorecard.engine.time.Period;
import scorecard.engine.type.ValueType;
import scorecard.tests.example.PublishedData;

/** A real workbook, read as it is, gives the parts that were computed independently; skipped where it is absent. */
final class CallCentreWorkbookTest {
    private static final CellFormat LETTERS = new CellFormat.YesNo(List.of("Y"), List.of("N"));
    private static final Column ID = renamed(ObservedData.text("id"), "Call Id");
    private static final Column DAY = renamed(ObservedData.date("day"), "Date");
    private static final Column ANSWERED =
            renamed(column("answered", new ValueType.YesNo(), LETTERS), "Answered (Y/N)");
    private static final Column RESOLVED = renamed(column("resolved", new ValueType.YesNo(), LETTERS), "Resolved");
    private static final Column WAIT = renamed(optional(ObservedData.seconds("wait")), "Speed of answer in seconds");
    private static final Column TALK = renamed(
            optional(column("talk", new ValueType.Duration(), new CellFormat.DurationClock())), "AvgTalkDuration");
    private static final Column RATING = renamed(optional(ObservedData.whole("rating")), "Satisfaction rating");

    @TempDir
    Path folder;

    private static Column renamed(Column column, String header) {
        return new Column(
                column.name(), header, 1, column.type(), column.format(), column.optional(), column.missing());
    }

    private static Map<String, Aggregate> aggregates() {
        RowExpression answered = value(ANSWERED);
        Map<String, Aggregate> aggregates = new LinkedHashMap<>();
        aggregates.put("calls", new Aggregate.Count(rows("calls")));
        aggregates.put("answered", new Aggregate.Count(rows("calls", answered)));
        aggregates.put("abandoned", new Aggregate.Count(rows("calls", new RowExpression.Not(answered))));
        aggregates.put("resolved", new Aggregate.Count(rows("calls", value(RESOLVED))));
        aggregates.put("answer_rate", new Aggregate.Share(rows("calls"), answered));
        aggregates.put("resolution_rate_of_all_calls", new Aggregate.Share(rows("calls"), value(RESOLVED)));
        aggregates.put("resolution_rate_of_answered", new Aggregate.Share(rows("calls", answered), value(RESOLVED)));
        aggregates.put("csat_mean", new Aggregate.Mean(rows("calls"), value(RATING), Optional.empty()));
        aggregates.put(
                "csat_top2_pct",
                new Aggregate.Share(rows("calls"), new Comparison(Relation.AT_LEAST, value(RATING), number("4"))));
        aggregates.put("asa_seconds", new Aggregate.Mean(rows("calls"), value(WAIT), Optional.empty()));
        aggregates.put("asa_median", wait("0.5", Interpolation.LINEAR));
        aggregates.put("asa_p90_linear", wait("0.9", Interpolation.LINEAR));
        aggregates.put("asa_p90_nearest", wait("0.9", Interpolation.NEAREST));
        aggregates.put("asa_max", new Aggregate.Maximum(rows("calls"), value(WAIT)));
        aggregates.put("aht_talk_seconds", new Aggregate.Mean(rows("calls"), value(TALK), Optional.empty()));
        for (int seconds : new int[] {20, 30, 60, 90}) {
            aggregates.put(
                    "sla_" + seconds + "s_of_answered",
                    new Aggregate.Share(
                            rows("calls", answered),
                            new Comparison(Relation.AT_MOST, value(WAIT), number(seconds + "000"))));
        }
        return aggregates;
    }

    private static Aggregate wait(String rank, Interpolation interpolation) {
        return new Aggregate.Quantile(rows("calls"), value(WAIT), new BigDecimal(rank), interpolation);
    }

    @Test
    void theWorkbookGivesTheIndependentNumbers() throws IOException {
        PublishedData published = PublishedData.of("pwc_call_center");
        ObservedData data = new ObservedData(folder);
        data.sources.add(ObservedData.source(
                "calls",
                new Reader.Excel("calls.xlsx", "Sheet1"),
                List.of("id"),
                Optional.of("day"),
                Optional.empty(),
                ID,
                DAY,
                ANSWERED,
                RESOLVED,
                WAIT,
                TALK,
                RATING));
        data.data = Map.of("calls", published.file("01 Call-Center-Dataset.xlsx"));
        Map<String, Aggregate> aggregates = aggregates();
        data.formulas.addAll(aggregates.values());
        List<Period> periods = List.of(
                month(2021, 1),
                month(2021, 2),
                month(2021, 3),
                ObservedData.overall(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 4, 1)));
        Observations observations = data.observe(periods, ObservedData.END);
        assertEquals(
                "[SourceCount[source=calls, rows=5000, rejected=0, later=0]]",
                observations.data().toString());
        JsonNode expected = published.expected();
        assertAll(periods.stream()
                .flatMap(period -> aggregates.entrySet().stream().map(aggregate -> () -> {
                    JsonNode ofPeriod = period.kind().isEmpty()
                            ? expected.get("overall")
                            : expected.get("by_month").get(period.label());
                    assertEquals(
                            parts(ofPeriod.get(aggregate.getKey())),
                            shown(
                                    observations.of(period, Cut.total()).get(aggregate.getValue()),
                                    aggregate.getKey().endsWith("_seconds")),
                            period.label() + " " + aggregate.getKey());
                })));
    }

    /** What was expected: a number, or numerator and denominator. */
    private static String parts(JsonNode expected) {
        if (expected.isNumber()) {
            return plain(expected.decimalValue());
        }
        return expected.has("num")
                ? expected.get("num").asLong() + " / " + expected.get("den").asLong()
                : expected.get("sum").asLong() + " / " + expected.get("n").asLong();
    }

    /** @param seconds whether sums are durations; picked values all are */
    private static String shown(Parts parts, boolean seconds) {
        return switch (parts) {
            case Parts.Counted(long count) -> Long.toString(count);
            case Parts.Shared(long yes, long no) -> yes + " / " + (yes + no);
            case Parts.Summed(BigDecimal sum, long values) ->
                plain(seconds ? sum.movePointLeft(3) : sum) + " / " + values;
            case Parts.Picked(BigDecimal value, long values) -> plain(value.movePointLeft(3));
            case Parts.Ranked ranked ->
                plain(ranked.lower()
                        .add(ranked.upper().subtract(ranked.lower()).multiply(ranked.fraction()))
                        .movePointLeft(3));
            case Parts.NotCovered notCovered -> "not covered";
            case Parts.Nothing nothing -> "nothing";
            case Parts.Weighted weighted -> weighted.toString();
            case Parts.Spread spread -> spread.toString();
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
