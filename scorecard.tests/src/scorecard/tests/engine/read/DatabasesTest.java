package scorecard.tests.engine.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static scorecard.tests.engine.duckdb.ObservedData.decimal;
import static scorecard.tests.engine.duckdb.ObservedData.optional;
import static scorecard.tests.engine.duckdb.ObservedData.rows;
import static scorecard.tests.engine.duckdb.ObservedData.text;
import static scorecard.tests.engine.duckdb.ObservedData.timestamp;
import static scorecard.tests.engine.duckdb.ObservedData.value;
import static scorecard.tests.engine.duckdb.ObservedData.whole;
import static scorecard.tests.engine.duckdb.ObservedData.yesNo;
import static scorecard.tests.engine.read.SqlStatements.execute;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.engine.observe.DatabaseAddress;
import scorecard.engine.observe.Stopped;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.CellFormat;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Reader.StoredRows;
import scorecard.engine.type.ValueType;
import scorecard.tests.engine.duckdb.ObservedData;

/** Rows of databases keep the same contract as those of files; nothing is written, and nothing is opened that nobody named. */
final class DatabasesTest {
    private static final Column AMOUNT = optional(decimal("amount", 2));

    @TempDir
    Path folder;

    private ObservedData data;

    @BeforeEach
    void aSumOfAmounts() {
        data = new ObservedData(folder);
        data.formulas.add(new Aggregate.Count(rows("calls")));
        data.formulas.add(new Aggregate.Sum(rows("calls"), value(AMOUNT)));
    }

    private String sqlite() {
        return "jdbc:sqlite:" + folder.resolve("crm.sqlite");
    }

    private void named(StoredRows rows, Column... columns) {
        data.databases = Map.of("crm", new DatabaseAddress(sqlite(), List.of()));
        read(new Reader.Database("crm", rows), columns);
    }

    private void read(Reader reader, Column... columns) {
        data.sources.clear();
        data.sources.add(
                ObservedData.source("calls", reader, List.of("id"), Optional.empty(), Optional.empty(), columns));
    }

    private void assertObserved(String expected) {
        assertEquals("overall: " + expected, data.observed());
    }

    @Test
    void aTableOfSqliteIsRead() {
        execute(
                sqlite(),
                "CREATE TABLE calls (id TEXT, amount, note TEXT)",
                "INSERT INTO calls VALUES ('a', 1.1, ''), ('b', 2.2, NULL), ('c', NULL, 'x'), ('d', '4.50', 'y')");
        named(new StoredRows.Table("calls"), text("id"), AMOUNT);
        assertObserved("Counted[count=4] Summed[sum=7.80, values=3]");
    }

    @Test
    void whatDoesNotFitIsRejectedInTheOrderOfTheKey() {
        execute(
                sqlite(),
                "CREATE TABLE calls (id TEXT, amount)",
                "INSERT INTO calls VALUES ('z', 'many'), ('b', 1.234), ('c', x'00ff'), ('a', 1), ('b2', 1), ('b2', 2)");
        named(new StoredRows.Table("calls"), text("id"), AMOUNT);
        assertEquals("""
            crm,2,amount,1.234,more than 2 decimals
            crm,5,amount,(2 bytes),not a single value
            crm,6,amount,many,"not a number like 1234.56 (a point before decimals, no other marks)"
            crm,3,id,b2,more than one row has this key
            crm,4,id,b2,more than one row has this key
            """.strip(), data.rejected("calls"));
    }

    @Test
    void aQueryGivesRows() {
        execute(
                sqlite(),
                "CREATE TABLE calls (id TEXT, cents INTEGER)",
                "INSERT INTO calls VALUES ('a', 110), ('b', 220), ('old', 999)");
        named(
                new StoredRows.Query("SELECT id, cents / 100.0 AS amount FROM calls WHERE id <> 'old'"),
                text("id"),
                AMOUNT);
        assertObserved("Counted[count=2] Summed[sum=3.30, values=2]");
    }

    @Test
    void aQueryThatCouldDoMoreIsRefused() {
        execute(sqlite(), "CREATE TABLE calls (id TEXT, amount)", "INSERT INTO calls VALUES ('a', 1)");
        for (String query : List.of(
                "DELETE FROM calls",
                "SELECT id, amount FROM calls; DELETE FROM calls",
                "SELECT id, amount FROM calls) x; DELETE FROM calls --",
                "SELECT id, amount FROM calls /* until here")) {
            named(new StoredRows.Query(query), text("id"), AMOUNT);
            assertEquals("data-query-refused", data.refusal().replaceAll("(?s)ERROR \\((.*?)\\).*", "$1"), query);
        }
        named(new StoredRows.Table("calls"), text("id"), AMOUNT);
        assertObserved("Counted[count=1] Summed[sum=1.00, values=1]");
    }

    @Test
    void namesOfTablesAndColumnsAreNoSql() {
        execute(
                sqlite(),
                "CREATE TABLE \"calls\"\" WHERE 1=0\" (\"id\"\"x\" TEXT, amount)",
                "INSERT INTO \"calls\"\" WHERE 1=0\" VALUES ('a', 1)");
        Column id = new Column("id", "id\"x", 1, text("id").type(), text("id").format(), false, List.of());
        named(new StoredRows.Table("calls\" WHERE 1=0"), id, AMOUNT);
        assertObserved("Counted[count=1] Summed[sum=1.00, values=1]");
    }

    @Test
    void aColumnThatTheTableDoesNotHaveIsNamed() {
        execute(sqlite(), "CREATE TABLE calls (id TEXT, amounts)");
        named(new StoredRows.Table("calls"), text("id"), AMOUNT);
        assertEquals(
                "ERROR (data-header-missing) `crm` has no column `amount`, which `amount` of `calls` is read from; it"
                        + " has `id`, `amounts`; did you mean `amounts`? at InData[file=crm, row=1, column=amount]",
                data.refusal());
    }

    @Test
    void aTableThatIsNotThereIsRefusedAndNothingIsMade() {
        named(new StoredRows.Table("calls"), text("id"), AMOUNT);
        assertEquals("data-database-unreadable", data.refusal().replaceAll("(?s)ERROR \\((.*?)\\).*", "$1"));
        assertEquals(false, Files.exists(folder.resolve("crm.sqlite")));
        execute(sqlite(), "CREATE TABLE others (id TEXT)");
        assertEquals(
                "ERROR (data-database-unreadable) `crm` cannot be read: [SQLITE_ERROR] SQL error or missing database"
                        + " (no such table: calls) at Nowhere[]",
                data.refusal());
    }

    @Test
    void noConnectionIsOpenedThatTheRequestDoesNotName() {
        read(new Reader.Database("crm", new StoredRows.Table("calls")), text("id"), AMOUNT);
        assertEquals(
                "ERROR (data-database-unnamed) `calls` reads the database `crm`, and the run does not say where it is;"
                        + " expected `--database crm=jdbc:…` at Nowhere[]",
                data.refusal());
        data.databases = Map.of("cmr", new DatabaseAddress(sqlite(), List.of()));
        assertEquals(
                "ERROR (data-database-unknown) it is said where the database `cmr` is, but no source reads it; did you"
                        + " mean `crm`? at Nowhere[]",
                data.refusal());
    }

    @Test
    void noMessageShowsAnAddressOrAPassword() {
        data.databases = Map.of("crm", new DatabaseAddress("jdbc:nothing://host/db?user=u&password=secret", List.of()));
        read(new Reader.Database("crm", new StoredRows.Table("calls")), text("id"), AMOUNT);
        assertEquals(
                "ERROR (data-database-driver) there is no driver for the database `crm`; expected the jar of a JDBC"
                        + " driver for its address, named by `--driver FILE` at Nowhere[]",
                data.refusal());
        assertEquals(
                "DatabaseAddress[url=jdbc:…, drivers=[]]",
                data.databases.get("crm").toString());
    }

    @Test
    void aFileCannotStandForADatabase() {
        read(new Reader.Database("crm", new StoredRows.Table("calls")), text("id"), AMOUNT);
        data.write("calls.csv", "id,amount\na,1\n");
        data.data = Map.of("calls", folder.resolve("calls.csv"));
        assertEquals(
                "ERROR (data-source-without-file) a file is given for `calls`, which is read from the database `crm`;"
                        + " expected a source of a file at Nowhere[]",
                data.refusal());
    }

    @Test
    void aQueryThatNeverEndsIsStopped() {
        execute(sqlite(), "CREATE TABLE calls (id TEXT)");
        named(
                new StoredRows.Query("WITH RECURSIVE call(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM call)"
                        + " SELECT 'a' || max(id) AS id, 1 AS amount FROM call"),
                text("id"),
                AMOUNT);
        data.progress = sentence -> Thread.ofPlatform().start(data.cancellation::cancel);
        Stopped stopped =
                assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThrows(Stopped.class, data::open));
        assertEquals(new Stopped.Reason.Cancelled(), stopped.reason());
    }

    @Test
    void aServerThatNeverAnswersIsNotWaitedForOnceTheWorkIsCancelled() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            named(new StoredRows.Table("calls"), text("id"), AMOUNT);
            String address = "jdbc:postgresql://localhost:" + silent.getLocalPort() + "/crm";
            data.databases = Map.of("crm", new DatabaseAddress(address, List.of()));
            Thread.ofPlatform().start(() -> {
                try (Socket caller = silent.accept()) {
                    data.cancellation.cancel();
                    caller.getInputStream().readAllBytes();
                } catch (IOException ended) {
                    data.cancellation.cancel();
                }
            });
            Stopped stopped =
                    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThrows(Stopped.class, data::open));
            assertEquals(new Stopped.Reason.Cancelled(), stopped.reason());
        }
    }

    private String duckdb() {
        return "jdbc:duckdb:" + folder.resolve("crm.duckdb");
    }

    @Test
    void everyTypeOfDuckDbIsReadExactly() {
        execute(
                duckdb(),
                "CREATE TABLE calls (id VARCHAR, amount DECIMAL(38, 10), tiny UTINYINT, huge HUGEINT, ratio DOUBLE,"
                        + " single FLOAT, answered BOOLEAN, opened TIMESTAMP, closed TIMESTAMPTZ)",
                "INSERT INTO calls VALUES ('a', 1.1, 200, 9223372036854775807, 0.1 + 0.2, 0.1, true,"
                        + " '2026-03-29 01:30:00', '2026-03-29 01:30:00Z'), ('b', NULL, 0, 1, 2, 3, false,"
                        + " '2026-03-29 01:59:59.999', '2026-03-29 00:59:59.999+00')");
        Column huge = whole("huge");
        Column ratio = decimal("ratio", 2);
        Column single = decimal("single", 1);
        read(
                new Reader.DuckDb("crm.duckdb", new StoredRows.Table("main.calls")),
                text("id"),
                AMOUNT,
                whole("tiny"),
                huge,
                ratio,
                single,
                yesNo("answered"),
                timestamp("opened"),
                timestamp("closed"));
        data.formulas.add(new Aggregate.Sum(rows("calls"), value(whole("tiny"))));
        data.formulas.add(new Aggregate.Sum(rows("calls"), value(ratio)));
        data.formulas.add(new Aggregate.Sum(rows("calls"), value(single)));
        assertObserved(
                "Counted[count=2] Summed[sum=1.10, values=1] Summed[sum=200, values=2] Summed[sum=2.30, values=2]"
                        + " Summed[sum=3.1, values=2]");
    }

    /** Shown as they arrive, because none of them is text of the list. */
    @Test
    void momentsOfDuckDbDoNotPassThroughTheZoneOfTheMachine() {
        execute(
                duckdb(),
                "CREATE TABLE calls AS SELECT 'a' AS id, TIMESTAMP '2026-03-29 02:30:00' AS opened,"
                        + " TIMESTAMPTZ '2026-03-29 01:30:00+00' AS closed, DATE '2026-03-29' AS due");
        read(
                new Reader.DuckDb("crm.duckdb", new StoredRows.Table("calls")),
                text("id"),
                none("opened"),
                none("closed"),
                none("due"));
        data.formulas.removeLast();
        TimeZone machine = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Europe/Madrid"));
            assertEquals("""
                crm.duckdb,1,opened,2026-03-29 02:30:00,not one of nothing
                crm.duckdb,1,closed,2026-03-29T01:30:00Z,not one of nothing
                crm.duckdb,1,due,2026-03-29,not one of nothing
                """.strip(), data.rejected("calls"));
        } finally {
            TimeZone.setDefault(machine);
        }
    }

    private static Column none(String name) {
        return ObservedData.column(name, new ValueType.Text(), new CellFormat.Text(List.of("nothing")));
    }

    @Test
    void aDatabaseFileSeesNothingButItself() {
        data.write("secret.csv", "id,amount\na,1\n");
        execute(
                duckdb(),
                "CREATE VIEW calls AS SELECT id, amount FROM read_csv('" + folder.resolve("secret.csv") + "')");
        read(new Reader.DuckDb("crm.duckdb", new StoredRows.Table("calls")), text("id"), AMOUNT);
        assertEquals("data-database-unreadable", data.refusal().replaceAll("(?s)ERROR \\((.*?)\\).*", "$1"));
    }

    @Test
    void severalDatabaseFilesAreOneSource() {
        execute("jdbc:duckdb:" + folder.resolve("crm-1.duckdb"), "CREATE TABLE calls AS SELECT 'a' AS id, 1 AS amount");
        execute("jdbc:duckdb:" + folder.resolve("crm-2.duckdb"), "CREATE TABLE calls AS SELECT 'b' AS id, 2 AS amount");
        read(new Reader.DuckDb("crm-*.duckdb", new StoredRows.Table("calls")), text("id"), AMOUNT);
        assertObserved("Counted[count=2] Summed[sum=3.00, values=2]");
    }

    @Test
    void whatIsNoDatabaseIsRefused() {
        data.write("crm.duckdb", "id,amount\na,1\n");
        read(new Reader.DuckDb("crm.duckdb", new StoredRows.Table("calls")), text("id"), AMOUNT);
        assertEquals("data-database-unreadable", data.refusal().replaceAll("(?s)ERROR \\((.*?)\\).*", "$1"));
    }
}
