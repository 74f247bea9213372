package scorecard.tests.engine.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scorecard.tests.engine.duckdb.ObservedData.rows;
import static scorecard.tests.engine.duckdb.ObservedData.text;
import static scorecard.tests.engine.read.SqlStatements.execute;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.engine.observe.DatabaseAddress;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.CellFormat;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Reader.StoredRows;
import scorecard.engine.type.ValueType;
import scorecard.tests.engine.duckdb.ObservedData;

/** Rows of PostgreSQL and MariaDB, where this machine has their servers: types, moments, and that nothing is written. */
final class DatabaseServersTest {
    @TempDir
    Path folder;

    private ObservedData data;

    @BeforeEach
    void callsAreCounted() {
        data = new ObservedData(folder);
        data.formulas.add(new Aggregate.Count(rows("calls")));
    }

    private void read(String url, StoredRows rows, String... columns) {
        data.databases = Map.of("crm", new DatabaseAddress(url, List.of()));
        data.sources.clear();
        data.sources.add(ObservedData.source(
                "calls",
                new Reader.Database("crm", rows),
                List.of("id"),
                Optional.empty(),
                Optional.empty(),
                Stream.concat(Stream.of(text("id")), Stream.of(columns).map(DatabaseServersTest::none))
                        .toArray(Column[]::new)));
    }

    /** Shows every cell as it arrives, because none is text of the list. */
    private static Column none(String name) {
        return ObservedData.optional(
                ObservedData.column(name, new ValueType.Text(), new CellFormat.Text(List.of("nothing"))));
    }

    private String arrived() {
        return data.rejected("calls").replace(",not one of nothing", "");
    }

    private String counted() {
        return data.observed();
    }

    @Test
    void postgreSql() throws IOException, InterruptedException {
        Optional<DatabaseServer> found = DatabaseServer.postgreSql(folder);
        Assumptions.assumeTrue(found.isPresent(), "this machine has no server of PostgreSQL");
        try (DatabaseServer server = found.get()) {
            execute(
                    server.url(),
                    "CREATE SCHEMA sales",
                    "CREATE TABLE sales.calls (id text, exact numeric(30, 10), ratio double precision, many bigint,"
                            + " answered boolean, at timestamp, point timestamptz, day date, tags text[], nothing text)",
                    "INSERT INTO sales.calls VALUES ('a', 12345678901234567890.1, 0.1::float8 + 0.2::float8,"
                            + " 9007199254740993, true, '2026-03-29 02:30:00', '2026-03-29 02:30:00+00', '2026-02-28',"
                            + " '{x,y}', NULL)",
                    "INSERT INTO sales.calls (id, exact, ratio, at, point, day) VALUES ('b', 'NaN', 'Infinity',"
                            + " 'infinity', '2026-01-01 00:00:00.5+05:30', '-infinity')",
                    "CREATE FUNCTION sales.meddle() RETURNS text LANGUAGE sql AS"
                            + " $$ DELETE FROM sales.calls RETURNING id $$");
            read(
                    server.url(),
                    new StoredRows.Table("sales.calls"),
                    "exact",
                    "ratio",
                    "many",
                    "answered",
                    "at",
                    "point",
                    "day",
                    "tags",
                    "nothing");
            assertEquals("""
                crm,1,exact,12345678901234567890.1000000000
                crm,1,ratio,0.3
                crm,1,many,9007199254740993
                crm,1,answered,TRUE
                crm,1,at,2026-03-29 02:30:00
                crm,1,point,2026-03-29T02:30:00Z
                crm,1,day,2026-02-28
                crm,1,tags,[…],not a single value
                crm,2,exact,NaN,no value that a column can hold
                crm,2,ratio,Infinity,no value that a column can hold
                crm,2,at,infinity,no value that a column can hold
                crm,2,point,2025-12-31T18:30:00.500Z
                crm,2,day,'-infinity,no value that a column can hold
                """.strip(), arrived());
            read(server.url(), new StoredRows.Query("SELECT id, sales.meddle() AS tags FROM sales.calls"), "tags");
            assertTrue(
                    data.refusal()
                            .startsWith("ERROR (data-database-unreadable) `crm` cannot be read: ERROR: cannot"
                                    + " execute DELETE in a read-only transaction"),
                    data.refusal());
            read(server.url(), new StoredRows.Query("SELECT id FROM sales.calls"));
            assertEquals("overall: Counted[count=2]", counted());
        }
    }

    @Test
    void mariaDb() throws IOException, InterruptedException {
        Optional<DatabaseServer> found = DatabaseServer.mariaDb(folder);
        Assumptions.assumeTrue(found.isPresent(), "this machine has no server of MariaDB");
        try (DatabaseServer server = found.get()) {
            execute(
                    server.url(),
                    "CREATE DATABASE sales",
                    "SET SESSION sql_mode = ''",
                    "CREATE TABLE sales.calls (id varchar(9), exact decimal(30, 10), ratio double, small tinyint(1),"
                            + " huge bigint unsigned, at datetime(3), point timestamp(3) NULL, day date, nothing text)",
                    "SET time_zone = '+00:00'",
                    "INSERT INTO sales.calls VALUES ('a', 12345678901234567890.1, 0.1e0 + 0.2e0, 3,"
                            + " 18446744073709551615, '2026-03-29 02:30:00.25', '2026-03-29 02:30:00', '2026-02-28',"
                            + " NULL), ('b', NULL, NULL, NULL, NULL, '0000-00-00 00:00:00', NULL, '0000-00-00', NULL)");
            read(
                    server.url(),
                    new StoredRows.Table("sales.calls"),
                    "exact",
                    "ratio",
                    "small",
                    "huge",
                    "at",
                    "point",
                    "day",
                    "nothing");
            assertEquals("""
                crm,1,exact,12345678901234567890.1000000000
                crm,1,ratio,0.3
                crm,1,small,3
                crm,1,huge,18446744073709551615
                crm,1,at,2026-03-29 02:30:00.25
                crm,1,point,2026-03-29T02:30:00Z
                crm,1,day,2026-02-28
                crm,2,at,0000-00-00 00:00:00.000,no value that a column can hold
                crm,2,day,0000-00-00,no value that a column can hold
                """.strip(), arrived());
            read(server.url(), new StoredRows.Query("SELECT id FROM sales.calls WHERE id = 'a'"));
            assertEquals("overall: Counted[count=1]", counted());
        }
    }
}
