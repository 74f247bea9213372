package scorecard.tests.engine.duckdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scorecard.tests.engine.duckdb.ObservedData.date;
import static scorecard.tests.engine.duckdb.ObservedData.decimal;
import static scorecard.tests.engine.duckdb.ObservedData.optional;
import static scorecard.tests.engine.duckdb.ObservedData.rows;
import static scorecard.tests.engine.duckdb.ObservedData.text;
import static scorecard.tests.engine.duckdb.ObservedData.timestamp;
import static scorecard.tests.engine.duckdb.ObservedData.value;
import static scorecard.tests.engine.duckdb.ObservedData.whole;
import static scorecard.tests.engine.duckdb.ObservedData.yesNo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.issue.Issue;
import scorecard.engine.observe.Observations;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.observe.Observatory.Opening;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.LatestRow;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Source;
import scorecard.engine.time.Period;

/**
 * Few rows go into their table at once, many through the tables in which DuckDB tells their keys apart: the rows that stay, the rejects
 * and the notes are the same.
 */
final class FewRowsTest {
    private static final String PASSED_THROUGH = "\"loaded rows\"";

    /** More than are held in memory; they have a key of their own, a time in the middle and nothing else. */
    private static final int MORE = 45_000;

    private static final String MIDDLE = "2026-06-15 12:00";
    private static final List<Period> ALL = List.of(
            ObservedData.overall(
                    ObservedData.month(2026, 1).from(),
                    ObservedData.month(2026, 12).to()),
            ObservedData.month(2026, 3));

    private static final Column WHOLE = optional(whole("v"));
    private static final Column AMOUNT = optional(decimal("amount", 2));
    private static final Column OPEN = optional(yesNo("open"));
    private static final Column AT = optional(timestamp("at"));
    private static final Column DUE = optional(date("due"));

    @TempDir
    Path folder;

    private final List<String> statements = new ArrayList<>();

    /** {@code ¶} ends a row of id, v, amount, open, at and due. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,1,1.50,true,2026-01-01 09:30,2026-01-02¶b,2,2,false,2026-12-30 09:30,¶c,,,,2026-03-05"
                        + " 00:00,2026-03-09",
                "a,1,,,2026-01-01 09:30,¶a,2,,,2026-12-30 09:30,¶b,3,,,2026-03-05 00:00,",
                "a,1,,,2026-01-01 09:30,¶b,2,,,2026-12-30 09:30,¶a,3,,,2026-03-05"
                        + " 00:00,¶b,4,,,,¶a,5,,,,¶c,6,,,2026-02-02 00:00,",
                "a,x,,,2026-01-01 09:30,¶a,2,,,2026-12-30 09:30,¶b,3,,,2026-03-05 00:00,",
                "a,x,,,2026-01-01 09:30,¶a,y,,,2026-12-30 09:30,¶b,3,,,2026-03-05 00:00,",
                "a,x,9.999,?,now,soon¶b,2,,,2026-12-30 09:30,¶c,3,,,2026-01-05 00:00,",
                ",1,,,2026-01-01 09:30,¶,2,,,2026-12-30 09:30,¶b,3,,,2026-03-05 00:00,",
                "a,1,,,2026-01-01 09:30,¶ a,2,,,2026-12-30 09:30,¶A,4,,,2026-03-05 00:00,¶a ,8,,,,",
                "e\u0301,1,,,2026-01-01 09:30,¶é,2,,,2026-12-30 09:30,¶😀,4,,,2026-03-05 00:00,",
                "😀,1,,,2026-01-01 09:30,¶😀,2,,,2026-12-30 09:30,¶a,4,,,2026-03-05 00:00,",
                "\\ud800,1,,,2026-01-01 09:30,¶\\ud801,2,,,2026-12-30 09:30,¶b,4,,,2026-03-05 00:00,",
                "a,1,,,2026-10-25 02:30,2026-10-25¶b,2,,,2026-03-29 02:30,2026-03-29¶c,4,,,2026-12-30"
                        + " 09:30,¶d,8,,,2026-01-01 00:00,",
                "a,x,,,,¶b,y,,,,",
                "a,1,,,,¶b,2,,,,"
            })
    void theSameRowsStayOfFewAndOfMany(String rows) throws IOException {
        assertAlike(rows, text("id"), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,1,,,2026-01-01 09:30,¶a,2,,,2026-12-30 09:30,¶b,3,,,2026-03-05 00:00,",
                "a,1,,,2026-01-01 09:30,¶a,2,,,2026-01-01 09:30,¶b,3,,,2026-03-05 00:00,¶c,4,,,2026-12-30 09:30,",
                "a,x,,,2026-01-01 09:30,¶a,2,,,2026-12-30 09:30,¶b,3,,,2026-03-05 00:00,",
                "a,x,,,2026-01-01 09:30,¶b,2,,,2026-12-30 09:30,¶c,3,,,2026-03-05 00:00,"
            })
    void theLatestRowsOfFewAndOfManyAreTheSame(String rows) throws IOException {
        assertAlike(rows, text("id"), Optional.of(new LatestRow(List.of("at"))));
    }

    @ParameterizedTest
    @CsvSource({
        "whole, 1, 01, 2",
        "decimal, 1.0, 1.00, 1.01",
        "decimal, 1, 1.00, -1.00",
        "date, 2026-01-31, 2026-01-31, 2026-02-01",
        "timestamp, 2026-01-31 09:30, 2026-01-31T09:30:00, 2026-01-31 09:30:01",
        "timestamp, 2026-10-25T00:30Z, 2026-10-25T01:30Z, 2026-10-25 03:30"
    })
    void theKeysOfFewAndOfManyAreTheSame(String type, String one, String same, String other) throws IOException {
        Column key = switch (type) {
            case "whole" -> whole("id");
            case "decimal" -> decimal("id", 2);
            case "date" -> date("id");
            default -> timestamp("id");
        };
        List<String> cells = List.of(one, other, same);
        String rows = IntStream.range(0, cells.size())
                .mapToObj(row -> cells.get(row) + "," + (1 << row) + ",,,2026-0" + (row + 1) + "-01 00:00,")
                .collect(Collectors.joining("¶"));
        assertAlike(rows, key, Optional.empty());
        String seen = seen("few", rows, key, Optional.empty(), 0);
        assertTrue(seen.contains("more than one row has this key"), seen);
    }

    @Test
    void rowsOfDifferentKeysGoIntoTheirTableAtOnce() throws IOException {
        seen("few", "a,1,,,2026-01-01 09:30,¶b,x,,,2026-12-30 09:30,", text("id"), Optional.empty(), 0);
        assertFalse(statements.stream().anyMatch(sql -> sql.contains(PASSED_THROUGH)), statements.toString());
        seen("few", "a,1,,,2026-01-01 09:30,", text("id"), Optional.empty(), MORE);
        assertTrue(statements.stream().anyMatch(sql -> sql.contains(PASSED_THROUGH)), statements.toString());
    }

    private void assertAlike(String rows, Column key, Optional<LatestRow> latest) throws IOException {
        assertEquals(seen("many", rows, key, latest, MORE), seen("few", rows, key, latest, 0));
    }

    /** What is observed, noted and rejected; rows are not counted. */
    private String seen(String name, String rows, Column key, Optional<LatestRow> latest, int more) throws IOException {
        Path base = Files.createDirectories(folder.resolve(name));
        ObservedData data = new ObservedData(base);
        data.write("s.json", json(rows) + more(key, more) + edges(key));
        Source source = ObservedData.source(
                "s",
                new Reader.Json("s.json"),
                List.of("id"),
                Optional.of("at"),
                Optional.empty(),
                key,
                WHOLE,
                AMOUNT,
                OPEN,
                AT,
                DUE);
        data.sources.add(withLatest(source, latest));
        data.formulas.addAll(List.of(
                new Aggregate.Sum(rows("s"), value(WHOLE)),
                new Aggregate.Sum(rows("s"), value(AMOUNT)),
                new Aggregate.Share(rows("s"), value(OPEN)),
                new Aggregate.Minimum(rows("s"), value(DUE)),
                new Aggregate.Maximum(rows("s"), value(DUE))));
        Path rejects = base.resolve("rejects");
        statements.clear();
        Plan plan = data.plan();
        DataRequest request = new DataRequest(base, Map.of(), Optional.of(rejects), 2, progress -> {})
                .seenBy((sql, ask) -> statements.add(sql));
        return switch (new DuckDbObservatory().open(plan, plan.scorecards().getFirst(), request)) {
            case Opening.Refused(List<Issue> issues) -> throw new AssertionError(ObservedData.lines(issues));
            case Opening.Ready(var session) -> {
                try (session) {
                    Observations found = session.observe(ALL, ObservedData.END, data.asked());
                    assertEquals(more, found.data().getFirst().rows() / MORE * MORE);
                    Path file = rejects.resolve("s.rejected.csv");
                    yield found.parts() + "\n" + counted(ObservedData.lines(found.notes())) + "\n"
                            + session.latest() + session.firstDay() + "\n"
                            + (Files.exists(file) ? Files.readString(file) : "");
                }
            }
        };
    }

    private static Source withLatest(Source source, Optional<LatestRow> latest) {
        return new Source(
                source.name(),
                source.title(),
                source.folder(),
                source.reader(),
                source.key(),
                source.countedAs(),
                source.time(),
                source.calendar(),
                source.columns(),
                source.covers(),
                source.rejectAtMost(),
                source.validity(),
                latest,
                source.samples());
    }

    private static String counted(String notes) {
        return notes.replaceAll("of \\d+ rows", "of so many rows");
    }

    private static String json(String rows) {
        return Arrays.stream(rows.split("¶"))
                .map(row -> row.split(",", -1))
                .map(cells -> object(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]))
                .collect(Collectors.joining());
    }

    private static String object(String... cells) {
        List<String> names = List.of("id", "v", "amount", "open", "at", "due");
        return IntStream.range(0, cells.length)
                .mapToObj(cell ->
                        "\"" + names.get(cell) + "\": " + (cells[cell].isEmpty() ? "null" : "\"" + cells[cell] + "\""))
                .collect(Collectors.joining(", ", "{", "}\n"));
    }

    /** Between these is the time of all that are more. */
    private static String edges(Column key) {
        return object(another(key, -1), "", "", "", "2026-01-31 12:00", "")
                + object(another(key, -2), "", "", "", "2026-11-30 12:00", "");
    }

    private static String more(Column key, int more) {
        return IntStream.range(0, more)
                .mapToObj(row -> object(another(key, row), "", "", "", MIDDLE, ""))
                .collect(Collectors.joining());
    }

    private static String another(Column key, int row) {
        return switch (key.type().getClass().getSimpleName()) {
            case "Date" -> ObservedData.month(1900, 1).from().plusDays(row).toString();
            case "Timestamp" ->
                ObservedData.month(1990, 1).from().atStartOfDay().plusHours(12 * (long) row) + ":00Z";
            default -> String.valueOf(row + 1_000);
        };
    }
}
