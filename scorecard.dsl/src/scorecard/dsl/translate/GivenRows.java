package scorecard.dsl.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scorecard.dsl.model.GivenTable;
import scorecard.dsl.scorecard.Given;
import scorecard.dsl.typing.CellLiteral;
import scorecard.engine.plan.CellFormat;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Reader.GivenRow;
import scorecard.engine.plan.Source;
import scorecard.engine.type.ValueType;

/** Puts the rows that a test gives in the place of files. Sources that it does not give are empty. */
final class GivenRows {

    private final Names names;
    private final List<Given> given;
    private final String file;

    /** @param file what messages call the text that the rows stand in */
    GivenRows(Names names, List<Given> given, String file) {
        this.names = names;
        this.given = given;
        this.file = file;
    }

    Plan in(Plan plan) {
        return new Plan(
                plan.calendars(),
                plan.sources().stream().map(this::in).toList(),
                plan.kpis(),
                plan.scorecards(),
                plan.origins());
    }

    private Source in(Source source) {
        Optional<Given> rows = given.stream()
                .filter(one -> names.qualified(one.getSource()).equals(source.name()))
                .findFirst();
        boolean derived = source.reader() instanceof Reader.From || source.reader() instanceof Reader.Sql;
        if (derived && rows.isEmpty()) {
            return source;
        }
        List<Column> read = source.columns().stream()
                .filter(column -> derived || column.derivation().isEmpty())
                .toList();
        return source.given(
                new Reader.Given(
                        file,
                        read.stream().map(Column::name).toList(),
                        rows.map(one -> rows(one, source, read)).orElse(List.of())),
                source.columns().stream()
                        .map(column -> read.contains(column) ? column(column) : column)
                        .toList());
    }

    private static List<GivenRow> rows(Given given, Source source, List<Column> read) {
        GivenTable table = GivenTable.of(given);
        List<String> heads = table.heads().stream().map(GivenTable.Cell::text).toList();
        List<GivenRow> rows = new ArrayList<>();
        for (GivenTable.Line line : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (Column column : read) {
                cells.add(
                        source.key().contains(column.name()) && !heads.contains(column.name())
                                ? madeUp(column, rows.size() + 1)
                                : table.cell(line, column.name())
                                        .map(cell -> canonical(cell.text(), column.name(), given))
                                        .orElse(""));
            }
            rows.add(new GivenRow(line.number(), cells));
        }
        return rows;
    }

    private static String canonical(String text, String column, Given given) {
        return given.getSource().getColumns().stream()
                .filter(one -> one.getName().equals(column))
                .findFirst()
                .map(one -> CellLiteral.of(text, one))
                .map(literal -> switch (literal) {
                    case CellLiteral.Missing missing -> "";
                    case CellLiteral.Value(String written) -> written;
                    case CellLiteral.Unfit(String expected) ->
                        throw new IllegalArgumentException("not checked: " + text);
                })
                .orElse("");
    }

    /** The key of a row that was given without: rows are told apart and ordered as they stand. */
    private static String madeUp(Column key, int number) {
        return key.type() instanceof ValueType.Whole ? String.valueOf(number) : "row %06d".formatted(number);
    }

    /** A column as {@link CellLiteral} writes it; only the table says what may be missing. */
    private static Column column(Column declared) {
        CellFormat format = switch (declared.format()) {
            case CellFormat.Text text -> text;
            case CellFormat.YesNo yesNo -> new CellFormat.YesNo(List.of("yes"), List.of("no"));
            case CellFormat.Number number -> new CellFormat.Number(number.least(), number.most());
            case CellFormat.DurationIn in -> new CellFormat.DurationIn(CellFormat.TimeUnit.MILLISECONDS);
            case CellFormat.DurationClock clock -> new CellFormat.DurationIn(CellFormat.TimeUnit.MILLISECONDS);
            case CellFormat.Moment moment -> new CellFormat.Moment(Optional.empty());
        };
        return new Column(
                declared.name(),
                declared.name(),
                1,
                declared.type(),
                format,
                true,
                List.of(),
                declared.pointsTo(),
                Optional.empty());
    }
}
