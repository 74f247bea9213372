package scorecard.tests.engine.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scorecard.tests.engine.duckdb.ObservedData.optional;
import static scorecard.tests.engine.duckdb.ObservedData.text;
import static scorecard.tests.engine.duckdb.ObservedData.whole;
import static scorecard.tests.engine.read.BothWays.declared;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scorecard.engine.plan.CellFormat;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Source;
import scorecard.engine.type.ValueType;
import scorecard.tests.engine.duckdb.ObservedData;

/**
 * What SQL takes for cells that surely fit, for every type of a file and every declaration, is what the contract reads of them cell
 * by cell. A column that tells rows that add up others makes a source be read that way, for SQL does not look for them.
 */
final class ParquetTypesTest {
    private static final Column ID = whole("id");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TINYINT: 0; 1; -1; 5; 6; 127; NULL",
                "UBIGINT: 0; 1; 7; 18446744073709551615; NULL",
                "BIGINT: 0; 1; -1; 5; 6; 9223372036854775807; -9223372036854775808; 999999999999; 1000000000000000000;"
                        + " NULL",
                "HUGEINT: 0; 1; -1; 5; 170141183460469231731687303715884105727; NULL",
                "DECIMAL(9, 2): 0; 1; -1; 5; 5.5; 0.25; 1234567.89; NULL",
                "DECIMAL(38, 10): 0; 1; -1; 5; 0.25; 0.125; 0.0000000001; 1234567890123456789012345678;"
                        + " 999999999999999999; NULL",
                "DOUBLE: 0; 1; -1; 5; 5.5; 0.1; 67.299999999999997; 1.005; 0.125; 1e14; 1e15; 1e300; 1e-300; '-0.0';"
                        + " NULL",
                "DOUBLE: 1; 'nan'; 'inf'; '-inf'",
                "FLOAT: 0; 1; 0.1; 16777217; 1e30; NULL",
                "BOOLEAN: true; false; NULL",
                "VARCHAR: ''; ' '; 'a'; 'A'; ' a '; 'b'; 'n/a'; ' n/a'; 'it''s'; 'x' || chr(0); repeat('x', 65537);"
                        + " NULL",
                "VARCHAR: 'yes'; 'YES'; 'Yes'; ' yes'; 'yEs'; 'no'; 'NO'; 'true'; 'J'; 'j'; '1'; '0'; NULL",
                "VARCHAR: '1'; '01'; '+1'; '-1'; ' 1'; '1.50'; '1.'; '.5'; '1e3'; '1_000'; '0x10'; '5'; '6'; '1,5';"
                        + " '9223372036854775808'; '123456789012345678'; '1234567890123456789'; '0.1234'",
                "VARCHAR: '2026-01-31'; '2026-02-30'; '0000-01-01'; '2026-1-5'; '2026-01-31 09:30';"
                        + " '2026-01-31T09:30:15.123'; '2026-01-31 09:30:00.1234'; '2026-01-31 24:00'; '2026-01-31 09:60';"
                        + " '2026-03-29 02:30'; '2026-10-25 02:30'; '2026-10-25T02:30+01:00'; '2026-10-25T00:30Z';"
                        + " '9999-12-31'; '31.01.2026'",
                "DATE: '2026-01-31'; '0001-01-01'; '9999-12-31'; '1900-01-01'; NULL",
                "DATE: '2026-01-31'; '12000-01-01'; 'infinity'",
                "TIMESTAMP: '2026-01-31 00:00'; '2026-03-29 01:59:59.999'; '2026-03-29 02:30'; '2026-03-29 03:00';"
                        + " '2026-10-25 01:59'; '2026-10-25 02:00'; '2026-10-25 02:59:59.999'; '2026-10-25 03:00';"
                        + " '2026-01-31 09:30:00.0005'; NULL",
                "TIMESTAMP: '1890-01-01 12:00'; '1940-03-16 23:30'; '2999-07-01 00:00'; NULL",
                "TIMESTAMP: '0001-01-01 00:00'; '9999-12-31 23:59'; 'infinity'",
                "TIMESTAMP_NS: '2026-01-31 00:00'; '2026-01-31 09:30:00.000000001'; '2026-01-31 09:30:00.001'; NULL",
                "TIMESTAMP_MS: '2026-01-31 00:00'; '2026-03-29 02:30'; NULL",
                "TIMESTAMPTZ: '2026-01-31 00:00:00Z'; '2026-01-30 23:00:00Z'; '2026-03-29 00:59:59.999Z'; '2026-03-29"
                        + " 01:00:00Z'; '2026-10-25 00:30:00Z'; '2026-10-25 01:30:00Z'; '2026-01-31 09:30:00.0005Z'; NULL",
                "TIME: '09:30'; '23:59:59.999'; NULL",
                "INTEGER[]: [1]; []; NULL"
            })
    void whatSurelyFitsIsWhatTheContractReads(String cells) throws SQLException, IOException {
        write(cells);
        List<Column> declared = declarationsFor(cells);
        ObservedData inSql = data(declared, false);
        ObservedData byCell = data(declared, true);
        assertEquals(seen(byCell), seen(inSql));
    }

    private void write(String cells) throws SQLException {
        String type = cells.substring(0, cells.indexOf(": "));
        String[] values = cells.substring(cells.indexOf(": ") + 2).split("; ?");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE cells (id BIGINT, v " + type + ", clock VARCHAR)");
            for (int index = 0; index < values.length; index++) {
                statement.execute("INSERT INTO cells VALUES (" + index + ", " + values[index] + ", NULL)");
            }
            statement.execute("COPY cells TO '" + folder.resolve("cells.parquet") + "' (FORMAT parquet)");
        }
    }

    /** Those that a cell of the type could fit, and text. */
    private static List<Column> declarationsFor(String cells) {
        boolean text = cells.startsWith("VARCHAR");
        boolean moment = cells.startsWith("DATE") || cells.startsWith("TIMESTAMP");
        boolean truth = cells.startsWith("BOOLEAN");
        boolean number = !text && !moment && !truth;
        return declarations().stream()
                .filter(column -> switch (column.type()) {
                    case ValueType.Text any -> true;
                    case ValueType.YesNo any -> text || truth;
                    case ValueType.Date any -> text || moment;
                    case ValueType.Timestamp any -> text || moment;
                    case ValueType.Whole any -> text || number;
                    case ValueType.Decimal any -> text || number;
                    case ValueType.Money any -> text || number;
                    case ValueType.Duration any -> text || number;
                })
                .toList();
    }

    private ObservedData data(List<Column> declared, boolean byCell) {
        ObservedData data = new ObservedData(folder);
        for (Column column : declared) {
            List<Column> columns = new ArrayList<>(List.of(ID, column));
            if (byCell) {
                columns.add(SeenCells.byRow(optional(text("clock"))));
            }
            Source source = ObservedData.source(
                    "s" + data.sources.size(),
                    new Reader.Parquet("cells.parquet"),
                    List.of("id"),
                    Optional.empty(),
                    Optional.empty(),
                    columns.toArray(Column[]::new));
            data.sources.add(source);
            data.formulas.addAll(SeenCells.aggregates(source.name(), ID, column));
        }
        return data;
    }

    private static List<Column> declarations() {
        CellFormat.Number any = new CellFormat.Number(Optional.empty(), Optional.empty());
        CellFormat.Number range =
                new CellFormat.Number(Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.valueOf(5)));
        CellFormat.Moment iso = new CellFormat.Moment(Optional.empty());
        List<String> tokens = List.of("-1", "n/a", "2026-01-31", "");
        return List.of(
                optional(declared(new ValueType.Text(), new CellFormat.Text(List.of()), tokens)),
                declared(new ValueType.Text(), new CellFormat.Text(List.of("a", "it's")), List.of()),
                declared(new ValueType.YesNo(), new CellFormat.YesNo(List.of(), List.of()), List.of()),
                optional(declared(new ValueType.YesNo(), new CellFormat.YesNo(List.of("J"), List.of("no")), tokens)),
                optional(declared(new ValueType.Whole(), range, tokens)),
                declared(new ValueType.Decimal(2), any, List.of()),
                optional(declared(new ValueType.Decimal(12), any, tokens)),
                declared(new ValueType.Duration(), new CellFormat.DurationIn(CellFormat.TimeUnit.SECONDS), List.of()),
                declared(new ValueType.Duration(), new CellFormat.DurationIn(CellFormat.TimeUnit.DAYS), List.of()),
                optional(declared(new ValueType.Date(), iso, tokens)),
                optional(declared(new ValueType.Timestamp(), iso, List.of())));
    }

    private String seen(ObservedData data) throws IOException {
        Path rejects = folder.resolve("rejects");
        data.rejects = Optional.of(rejects);
        StringBuilder seen = new StringBuilder(data.observed(BothWays.ALL, LocalDateTime.of(9999, 12, 31, 0, 0))
                .replace(" ", "\n"));
        for (Source source : data.sources) {
            Path file = rejects.resolve(source.name() + ".rejected.csv");
            seen.append('\n').append(source.columns().get(1)).append('\n');
            if (Files.exists(file)) {
                seen.append(Files.readString(file));
                Files.delete(file);
            }
        }
        assertTrue(seen.length() > 0);
        return seen.toString();
    }
}
