package scorecard.tests.engine.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scorecard.tests.engine.duckdb.ObservedData.column;
import static scorecard.tests.engine.duckdb.ObservedData.date;
import static scorecard.tests.engine.duckdb.ObservedData.decimal;
import static scorecard.tests.engine.duckdb.ObservedData.optional;
import static scorecard.tests.engine.duckdb.ObservedData.rows;
import static scorecard.tests.engine.duckdb.ObservedData.seconds;
import static scorecard.tests.engine.duckdb.ObservedData.text;
import static scorecard.tests.engine.duckdb.ObservedData.timestamp;
import static scorecard.tests.engine.duckdb.ObservedData.value;
import static scorecard.tests.engine.duckdb.ObservedData.whole;
import static scorecard.tests.engine.duckdb.ObservedData.yesNo;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.engine.observe.ObservationSession;
import scorecard.engine.observe.Observatory.Opening;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.CellFormat;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.time.Period;
import scorecard.engine.type.ValueType;
import scorecard.tests.engine.duckdb.ObservedData;

/** Parquet is read like text that says the same. */
final class ParquetFilesTest {
    private static final Column ID = whole("id");
    private static final Column BEGUN = timestamp("begun");
    private static final Column DUE = optional(date("due"));
    private static final Column NAME = text("name");
    private static final Column KIND =
            column("kind", new ValueType.Text(), new CellFormat.Text(List.of("a", "b", "it's")));
    private static final Column DONE = yesNo("done");
    private static final Column WAIT = seconds("wait");
    private static final Column SCORE = new Column(
            "score",
            "score",
            1,
            new ValueType.Whole(),
            new CellFormat.Number(Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.valueOf(5))),
            true,
            List.of("-1"));
    private static final Column COST = decimal("cost", 2);
    private static final List<Period> PERIODS = List.of(
            ObservedData.month(2026, 3),
            ObservedData.month(2026, 10),
            ObservedData.overall(
                    ObservedData.month(2026, 1).from(),
                    ObservedData.month(2026, 12).to()));

    /** A year in which the clocks of Madrid skip an hour and have one twice; a few cells of a hundred do not fit. */
    private static final String ROWS = """
        SELECT CASE hash(i) % 50 WHEN 0 THEN i - 1 ELSE i END AS id,
               TIMESTAMP '2026-03-20 00:00:00' + to_minutes(i * 97 % 330000)
                   + to_microseconds(CASE hash(i + 1) % 97 WHEN 0 THEN 500 ELSE 0 END) AS begun,
               CASE hash(i + 2) % 9 WHEN 0 THEN NULL ELSE DATE '2026-03-01' + (i % 300)::INTEGER END AS due,
               CASE hash(i + 3) % 40 WHEN 0 THEN NULL ELSE 'Ann ' || i % 7 END AS name,
               CASE hash(i + 4) % 30 WHEN 0 THEN 'A' WHEN 1 THEN 'it''s' ELSE 'a' END AS kind,
               CASE hash(i + 5) % 60 WHEN 0 THEN NULL ELSE i % 3 = 0 END AS done,
               (CASE hash(i + 6) % 70 WHEN 0 THEN -1 ELSE i % 1000 / 8 END)::DECIMAL(9, 3) AS wait,
               (CASE hash(i + 7) % 80 WHEN 0 THEN 6 WHEN 1 THEN -1 WHEN 2 THEN NULL ELSE 1 + i % 5 END)::TINYINT AS score,
               (CASE hash(i + 8) % 90 WHEN 0 THEN 0.125 ELSE i % 10000 / 100 END)::DECIMAL(9, 3) AS cost,
               [i] AS unread
        FROM range(4000) AS numbers(i)
        """;

    @TempDir
    Path folder;

    private ObservedData calls(Reader reader) {
        ObservedData data = new ObservedData(folder);
        data.sources.add(ObservedData.source(
                "calls",
                reader,
                List.of("id"),
                Optional.of("begun"),
                Optional.empty(),
                ID,
                BEGUN,
                DUE,
                NAME,
                KIND,
                DONE,
                WAIT,
                SCORE,
                COST));
        data.formulas.add(new Aggregate.Count(rows("calls")));
        data.formulas.add(new Aggregate.CountDistinct(rows("calls"), value(NAME)));
        data.formulas.add(new Aggregate.CountDistinct(rows("calls"), value(KIND)));
        data.formulas.add(new Aggregate.Sum(rows("calls"), value(WAIT)));
        data.formulas.add(new Aggregate.Sum(rows("calls"), value(SCORE)));
        data.formulas.add(new Aggregate.Sum(rows("calls"), value(COST)));
        data.formulas.add(new Aggregate.Share(rows("calls"), value(DONE)));
        data.formulas.add(new Aggregate.Maximum(rows("calls"), value(DUE)));
        data.formulas.add(new Aggregate.Minimum(rows("calls"), value(BEGUN)));
        data.formulas.add(new Aggregate.Last(rows("calls"), value(COST)));
        return data;
    }

    private void write(String file, String select) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            String format = file.endsWith(".csv") ? "(FORMAT csv, HEADER)" : "(FORMAT parquet, ROW_GROUP_SIZE 2048)";
            statement.execute("COPY (" + select + ") TO '" + folder.resolve(file) + "' " + format);
        }
    }

    private String rejected(ObservedData data) {
        return data.rejected("calls").replaceAll("(?m)^calls\\.(csv|parquet),\\d+,", "");
    }

    @Test
    void theSameDataAsTextAndAsColumnsGivesTheSameValuesAndRejects() throws SQLException {
        write("calls.csv", ROWS);
        write("calls.parquet", ROWS);
        ObservedData text = calls(new Reader.Csv("calls.csv"));
        ObservedData columns = calls(new Reader.Parquet("calls.parquet"));
        String expected = text.observed(PERIODS, ObservedData.END);
        assertTrue(expected.contains("Counted[count=3"), expected);
        assertEquals(expected, columns.observed(PERIODS, ObservedData.END));
        assertEquals(rejected(text), rejected(columns));
    }

    @Test
    void whereEveryRowFitsTheSameDataGivesTheSameValues() throws SQLException {
        String sound =
                "SELECT * REPLACE (i AS id, 'Bob' AS name, 'b' AS kind, 1.5 AS wait, 2 AS score, 0.25::DECIMAL(9, 2)"
                        + " AS cost, true AS done, TIMESTAMP '2026-10-20 00:00:00' + to_minutes(i) AS begun)"
                        + " FROM (SELECT row_number() OVER () AS i, * FROM (" + ROWS + "))";
        write("calls.csv", sound);
        write("calls.parquet", sound);
        String expected = calls(new Reader.Csv("calls.csv")).observed(PERIODS, ObservedData.END);
        assertTrue(expected.contains("Counted[count=4000]"), expected);
        assertEquals(expected, calls(new Reader.Parquet("calls.parquet")).observed(PERIODS, ObservedData.END));
        assertEquals(
                calls(new Reader.Csv("calls.csv")).notes(),
                calls(new Reader.Parquet("calls.parquet")).notes());
    }

    @Test
    void rowsAreNamedByTheirPlaceInTheirFile() throws SQLException {
        write("calls-1.parquet", "SELECT * FROM (" + ROWS + ") LIMIT 0");
        write("calls-2.parquet", "SELECT * REPLACE (0 AS id, NULL AS name) FROM (" + ROWS + ") LIMIT 2");
        assertEquals("""
            calls-2.parquet,1,name,,"missing, but the column is not optional"
            calls-2.parquet,2,name,,"missing, but the column is not optional\"\
            """, calls(new Reader.Parquet("calls-*.parquet")).rejected("calls"));
    }

    @Test
    void aNumberIsNeverADate() throws SQLException {
        write("calls.parquet", "SELECT * REPLACE (20260301 AS due, 46000 AS begun) FROM (" + ROWS + ") LIMIT 1");
        assertEquals("""
            calls.parquet,1,begun,46000,not a date and time like 2026-01-31 09:30
            calls.parquet,1,due,20260301,not a date like 2026-01-31\
            """, calls(new Reader.Parquet("calls.parquet")).rejected("calls"));
    }

    @Test
    void whatIsNoParquetIsRefused() {
        ObservedData data = calls(new Reader.Parquet("calls.parquet"));
        data.write("calls.parquet", "id,begun\n1,2026-01-01 00:00\n");
        assertEquals(
                "ERROR (data-file-malformed) `calls.parquet` is not a whole Parquet file that can be read; expected"
                        + " one that was written to its end at InFile[file=calls.parquet]",
                data.refusal());
    }

    @Test
    void aFileThatIsWrittenToWhileItsRowsAreInUseIsRefused() throws SQLException, IOException {
        String sound = "SELECT * REPLACE (1 AS id, 'Ann' AS name) FROM (" + ROWS + ") LIMIT 1";
        write("calls.parquet", sound);
        ObservedData data = calls(new Reader.Parquet("calls.parquet"));
        data.formulas.removeLast();
        try (ObservationSession session = ((Opening.Ready) data.open()).session()) {
            Files.write(folder.resolve("calls.parquet"), new byte[100]);
            assertEquals(
                    "ERROR (data-file-changed) `calls.parquet` was written to while it was read; expected a file that"
                            + " stays as it is until the end at InFile[file=calls.parquet]",
                    ObservedData.lines(session.observe(PERIODS, ObservedData.END, data.asked())
                            .notes()));
        }
    }

    @Test
    void aNameThatCouldMeanSeveralFilesIsRefused() throws SQLException {
        write("calls-x.parquet", ROWS);
        ObservedData data = calls(new Reader.Parquet("calls-*.parquet"));
        assertTrue(folder.resolve("calls-x.parquet")
                .toFile()
                .renameTo(folder.resolve("calls-[1].parquet").toFile()));
        assertTrue(data.refusal().startsWith("ERROR (data-file-unreadable) `calls-[1].parquet`"), data.refusal());
    }

    @Test
    void columnsThatDifferOnlyInLargeAndSmallLettersAreRefused() throws SQLException, IOException {
        write("calls.parquet", "SELECT id AS \"idx\", id AS \"ID_\", * FROM (" + ROWS + ")");
        Path file = folder.resolve("calls.parquet");
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 0; at + 3 <= bytes.length; at++) {
            if (bytes[at] == 'I' && bytes[at + 1] == 'D' && bytes[at + 2] == '_') {
                bytes[at + 1] = 'd';
                bytes[at + 2] = 'X';
            }
        }
        Files.write(file, bytes);
        assertTrue(calls(new Reader.Parquet("calls.parquet")).refusal().startsWith("ERROR (data-header-ambiguous)"));
    }

    @Test
    void brokenFilesAreRefusedOrReadAndNeverDoMore() throws SQLException, IOException {
        write("whole.parquet", "SELECT * FROM (" + ROWS + ") LIMIT 300");
        byte[] whole = Files.readAllBytes(folder.resolve("whole.parquet"));
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            byte[] broken = whole.clone();
            int last = 1 + random.nextInt(8);
            for (int change = 0; change < last; change++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            Files.write(folder.resolve("calls.parquet"), broken);
            Opening opening = calls(new Reader.Parquet("calls.parquet")).open();
            switch (opening) {
                case Opening.Ready(var session) -> session.close();
                case Opening.Refused(var issues) -> assertTrue(!issues.isEmpty(), "seed " + seed);
            }
        }
    }

    @Test
    void aConditionOnColumnsThatAreReadFromParquetLooksAtTheRightRows() throws SQLException {
        write("calls.parquet", "SELECT * REPLACE (1 AS id, 'Ann' AS name) FROM (" + ROWS + ") LIMIT 1");
        ObservedData data = calls(new Reader.Parquet("calls.parquet"));
        data.formulas.clear();
        data.formulas.add(new Aggregate.Count(rows(
                "calls",
                new RowExpression.Comparison(
                        RowExpression.Relation.EQUAL, value(NAME), new RowExpression.TextLiteral("Ann")))));
        assertEquals("overall: Counted[count=1]", data.observed(List.of(PERIODS.getLast()), ObservedData.END));
    }
}
