package scorecard.tests.engine.duckdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static scorecard.tests.engine.duckdb.ObservedData.month;
import static scorecard.tests.engine.duckdb.ObservedData.rows;
import static scorecard.tests.engine.duckdb.ObservedData.value;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.RowExpression.Comparison;
import scorecard.engine.plan.RowExpression.Relation;

/** Names and values that mean something to a database mean nothing here. */
final class HostileNamesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"; DROP TABLE calls; --",
                "'; DROP TABLE calls; --",
                "a\nb",
                "*/ SELECT 1 /*",
                "--",
                "select",
                "Ünïcode 日本 \uD83D\uDE00",
                "$1",
                "?",
                "{fn now()}",
                "\\",
                " x",
                "%s",
                "period",
                "day",
                "row order",
                "t",
                "m1",
                "value",
                "up to"
            })
    void aNameIsOnlyAName(String name) {
        ObservedData data = new ObservedData(folder);
        Column id = ObservedData.text(name);
        Column time = ObservedData.timestamp(name + " instant");
        Column text = ObservedData.text(name + "2");
        Column amount = ObservedData.whole(name + "3");
        List<Column> columns = List.of(id, time, text, amount);
        data.sources.add(ObservedData.source(
                name,
                new Reader.Csv("data.csv"),
                List.of(id.name()),
                Optional.of(time.name()),
                Optional.empty(),
                columns.toArray(new Column[0])));
        data.write(
                "data.csv",
                columns.stream()
                                .map(Column::header)
                                .map(HostileNamesTest::quoted)
                                .collect(Collectors.joining(","))
                        + "\n"
                        + Stream.of(name, "2026-01-05 10:00", name, "7")
                                .map(HostileNamesTest::quoted)
                                .collect(Collectors.joining(","))
                        + "\nother,2026-01-06 10:00,other,8\n");
        RowExpression same = new Comparison(Relation.EQUAL, value(text), new RowExpression.TextLiteral(name));
        data.formulas.add(new Aggregate.Sum(rows(name, same), value(amount)));
        data.formulas.add(new Aggregate.CountDistinct(rows(name), value(text)));
        data.formulas.add(new Aggregate.Quantile(
                rows(name, same), value(amount), java.math.BigDecimal.ONE, Aggregate.Interpolation.LINEAR));
        data.formulas.add(new Aggregate.Last(rows(name), value(amount)));
        assertEquals(
                "2026-01: Summed[sum=7, values=1] Counted[count=2] Ranked[lower=7, upper=7, fraction=0, values=1]"
                        + " Picked[value=8, values=2]",
                data.observed(List.of(month(2026, 1)), ObservedData.END));
    }

    @Test
    void namesThatDifferOnlyInCaseStayApart() {
        ObservedData data = new ObservedData(folder);
        Column lower = ObservedData.whole("wait");
        Column upper = ObservedData.whole("WAIT");
        data.sources.add(ObservedData.csv("calls", List.of("wait"), Optional.empty(), lower, upper));
        data.sources.add(ObservedData.source(
                "CALLS", new Reader.Csv("calls.csv"), List.of("wait"), Optional.empty(), Optional.empty(), lower));
        data.write("calls.csv", "wait,WAIT\n1,10\n2,20\n");
        data.formulas.add(new Aggregate.Sum(rows("calls"), value(lower)));
        data.formulas.add(new Aggregate.Sum(rows("calls"), value(upper)));
        data.formulas.add(new Aggregate.Count(rows("CALLS")));
        assertEquals("overall: Summed[sum=3, values=2] Summed[sum=30, values=2] Counted[count=2]", data.observed());
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
