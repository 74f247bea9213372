package scorecard.tests.engine.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scorecard.tests.engine.duckdb.ObservedData.optional;
import static scorecard.tests.engine.duckdb.ObservedData.text;
import static scorecard.tests.engine.duckdb.ObservedData.whole;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import scorecard.engine.issue.Issue;
import scorecard.engine.observe.Observatory.Opening;
import scorecard.engine.plan.CellFormat;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Source;
import scorecard.engine.time.Period;
import scorecard.engine.type.ValueType;
import scorecard.tests.engine.duckdb.ObservedData;

/**
 * Text files read as columns and row by row, each with many declarations of the column {@code v} beside a key {@code id}: rows, rejects
 * and notes are the same.
 */
record BothWays(Path folder, Reader reader) {
    private static final Column ID = whole("id");
    /** Whenever rows are. */
    static final List<Period> ALL = List.of(ObservedData.overall(
            ObservedData.month(2026, 1).from(), ObservedData.month(2026, 12).from()));

    private static final List<String> TOKENS = List.of("-1", "n/a", "2026-01-31", "true");

    void assertAlike(String what) throws IOException {
        assertAlike(what, declarations());
    }

    void assertAlike(String what, List<Column> declared) throws IOException {
        assertEquals(seen(data(declared, true)), seen(data(declared, false)), what);
    }

    /** Also that the rows were looked at and read as columns, which is said, and only of files that are plain. */
    void assertAlikeAsColumns(String what, long rows, List<Column> declared) throws IOException {
        ObservedData columns = data(declared, false);
        ObservedData byRow = data(declared, true);
        List<String> said = Collections.synchronizedList(new ArrayList<>());
        columns.progress = said::add;
        byRow.progress = sentence -> assertFalse(sentence.endsWith(" rows"), sentence);
        assertEquals(seen(byRow), seen(columns), what);
        for (Source source : columns.sources) {
            String sentence = "reading " + source.name() + ": " + rows + " rows";
            assertTrue(said.contains(sentence), what + ": " + sentence + " is not in " + said);
        }
    }

    private ObservedData data(List<Column> declared, boolean byRow) {
        ObservedData data = new ObservedData(folder);
        for (Column column : declared) {
            Source source = ObservedData.source(
                    "s" + data.sources.size(),
                    reader,
                    List.of("id"),
                    Optional.empty(),
                    Optional.empty(),
                    ID,
                    byRow ? SeenCells.byRow(column) : column);
            data.sources.add(source);
            data.formulas.addAll(SeenCells.aggregates(source.name(), ID, column));
        }
        return data;
    }

    /** Columns of every type, with and without words that mean missing. */
    static List<Column> declarations() {
        CellFormat.Number any = new CellFormat.Number(Optional.empty(), Optional.empty());
        CellFormat.Number range =
                new CellFormat.Number(Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.valueOf(5)));
        CellFormat.Moment iso = new CellFormat.Moment(Optional.empty());
        return List.of(
                optional(text("v")),
                declared(new ValueType.Text(), new CellFormat.Text(List.of("a", "it's")), List.of()),
                optional(declared(new ValueType.Text(), new CellFormat.Text(List.of()), TOKENS)),
                optional(declared(new ValueType.YesNo(), new CellFormat.YesNo(List.of(), List.of()), List.of("n/a"))),
                optional(declared(new ValueType.YesNo(), new CellFormat.YesNo(List.of("J"), List.of("nein")), TOKENS)),
                whole("v"),
                optional(declared(new ValueType.Whole(), range, TOKENS)),
                optional(declared(new ValueType.Decimal(2), any, List.of("n/a"))),
                declared(new ValueType.Duration(), new CellFormat.DurationIn(CellFormat.TimeUnit.SECONDS), List.of()),
                declared(new ValueType.Duration(), new CellFormat.DurationIn(CellFormat.TimeUnit.DAYS), List.of()),
                optional(declared(
                        new ValueType.Decimal(2),
                        new CellFormat.Number(
                                Optional.empty(), Optional.empty(), Optional.of(CellFormat.DecimalMark.COMMA)),
                        List.of("-0,00"))),
                optional(declared(new ValueType.Duration(), new CellFormat.DurationClock(), List.of("n/a"))),
                optional(declared(new ValueType.Date(), new CellFormat.Moment(Optional.of("d.M.yyyy")), List.of())),
                optional(declared(new ValueType.Date(), new CellFormat.Moment(Optional.of("dd.MM.yyyy")), TOKENS)),
                optional(declared(
                        new ValueType.Timestamp(), new CellFormat.Moment(Optional.of("d.M.yyyy HH:mm")), List.of())),
                optional(declared(
                        new ValueType.Timestamp(), new CellFormat.Moment(Optional.of("M/d/yyyy H:mm:ss")), List.of())),
                optional(declared(new ValueType.Date(), iso, List.of())),
                optional(declared(new ValueType.Date(), iso, TOKENS)),
                optional(declared(new ValueType.Timestamp(), iso, List.of("n/a"))));
    }

    /** The column {@code v}. */
    static Column declared(ValueType type, CellFormat format, List<String> missing) {
        return new Column("v", "v", 1, type, format, false, missing);
    }

    private String seen(ObservedData data) throws IOException {
        Path rejects = folder.resolve("rejects");
        data.rejects = Optional.of(rejects);
        String observed;
        switch (data.open()) {
            case Opening.Refused(List<Issue> issues) -> observed = ObservedData.lines(issues);
            case Opening.Ready(var session) -> {
                try (session) {
                    var observations = session.observe(ALL, LocalDateTime.of(9999, 12, 31, 0, 0), data.asked());
                    observed = observations.parts() + "\n" + observations.data() + "\n"
                            + ObservedData.lines(observations.notes());
                }
            }
        }
        StringBuilder seen = new StringBuilder(observed.replace("Parts[", "\nParts["));
        for (Source source : data.sources) {
            Path file = rejects.resolve(source.name() + ".rejected.csv");
            seen.append('\n').append(source.columns().get(1).type()).append('\n');
            if (Files.exists(file)) {
                seen.append(Files.readString(file));
                Files.delete(file);
            }
        }
        return seen.toString();
    }
}
