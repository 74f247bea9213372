package scorecard.dsl.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.GivenTable;
import scorecard.dsl.model.GivenTable.Cell;
import scorecard.dsl.model.GivenTable.Line;
import scorecard.dsl.scoping.DerivedSources;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.DateType;
import scorecard.dsl.scorecard.Given;
import scorecard.dsl.scorecard.IntegerType;
import scorecard.dsl.scorecard.RowClause;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.Test;
import scorecard.dsl.scorecard.TextType;
import scorecard.dsl.scorecard.TimeClause;
import scorecard.dsl.scorecard.TimestampType;
import scorecard.dsl.typing.CellLiteral;
import scorecard.dsl.typing.ColumnTypes;
import scorecard.dsl.typing.TypeNames;

/** The rows that a test gives are rows of their source; findings point at the cell. */
final class GivenValidator extends ConceptValidator {

    /** A source is given once, so that all of its rows stand together. */
    @Check
    public void sourcesAreGivenOnce(Test test) {
        Set<Source> seen = new HashSet<>();
        Clauses.all(test.getClauses(), Given.class)
                .filter(given -> given.getSource() != null && !given.getSource().eIsProxy())
                .filter(given -> !seen.add(given.getSource()))
                .forEach(given -> wrong(
                        IssueCodes.DUPLICATE_CLAUSE,
                        given,
                        "`" + given.getSource().getName() + "` is given more than once; expected all its rows in one"
                                + " table"));
    }

    /** Heads are columns, and every row has a literal of the column's type below each of them. */
    @Check
    public void rowsFitTheirSource(Given given) {
        Source source = given.getSource();
        if (source == null || source.eIsProxy()) {
            return;
        }
        GivenTable table = GivenTable.of(given);
        Set<String> heads = new HashSet<>();
        table.heads().forEach(head -> head(given, head, source, heads));
        table.lines().forEach(line -> line(given, line, table.heads().size()));
        for (Line row : table.rows()) {
            for (int index = 0;
                    index < Math.min(row.cells().size(), table.heads().size());
                    index++) {
                Cell cell = row.cells().get(index);
                column(source, table.heads().get(index).text()).ifPresent(column -> cell(given, cell, column));
            }
        }
        if (!table.rows().isEmpty()) {
            rowsCanBeToldApart(given, table, source);
            rowsHaveATime(given, table, source);
        }
    }

    private void head(Given given, Cell head, Source source, Set<String> heads) {
        if (column(source, head.text()).isEmpty()) {
            at(
                    given,
                    head,
                    IssueCodes.UNKNOWN_COLUMN,
                    head.text().isEmpty()
                            ? "a column has no name; expected the name of a column of `" + source.getName() + "`"
                            : "the source `" + source.getName() + "` has no column `" + head.text() + "`"
                                    + nearest(head.text(), source));
        } else if (isComputed(source, head.text())) {
            at(
                    given,
                    head,
                    IssueCodes.GIVEN_DERIVED,
                    "`" + head.text() + "` is computed from the row and cannot be given; expected the columns it is"
                            + " computed from");
        } else if (!heads.add(head.text())) {
            at(
                    given,
                    head,
                    IssueCodes.DUPLICATE_NAME,
                    "the column `" + head.text() + "` stands twice in the table; expected it once");
        }
    }

    /** A derived source may be given as a whole instead of being computed; a computed column of a row may not. */
    private static boolean isComputed(Source source, String head) {
        return DerivedSources.from(source).isEmpty()
                && column(source, head)
                        .filter(column -> column.getDerivation() != null)
                        .isPresent();
    }

    private static String nearest(String head, Source source) {
        String question = NearestName.question(
                head, source.getColumns().stream().map(Column::getName).toList());
        return question.isEmpty() ? "; expected one of its columns" : question;
    }

    private void line(Given given, Line line, int heads) {
        if (!line.closed()) {
            acceptError(
                    given,
                    line.offset(),
                    line.length(),
                    IssueCodes.TABLE_LINE,
                    "the line does not end with `|`; expected a bar behind its last cell (a bar within a cell is"
                            + " written `\\|`)");
        } else if (line.cells().size() != heads) {
            acceptError(
                    given,
                    line.offset(),
                    line.length(),
                    IssueCodes.TABLE_LINE,
                    "the row has " + cells(line.cells().size()) + ", but the table has " + columns(heads)
                            + "; expected one cell for each");
        }
    }

    private void cell(Given given, Cell cell, Column column) {
        if (column.getType() != null
                && CellLiteral.of(cell.text(), column) instanceof CellLiteral.Unfit(String expected)) {
            String type = ColumnTypes.of(column).map(TypeNames::withArticle).orElse("");
            at(
                    given,
                    cell,
                    IssueCodes.WRONG_CELL,
                    "`" + cell.text() + "` is no value of `" + column.getName() + "`, which is " + type + "; expected "
                            + expected);
        }
    }

    /** A row without key gets one, where the key is text or a whole number; other keys nobody can make up. */
    private void rowsCanBeToldApart(Given given, GivenTable table, Source source) {
        List<String> heads = table.heads().stream().map(Cell::text).toList();
        Clauses.first(source.getClauses(), RowClause.class).stream()
                .flatMap(row -> row.getKeys().stream())
                .filter(key -> key.getName() != null && !key.eIsProxy())
                .forEach(key -> {
                    boolean canBeMade = key.getType() instanceof IntegerType
                            || key.getType() instanceof TextType text
                                    && text.getValues().isEmpty();
                    if (!heads.contains(key.getName()) && !canBeMade) {
                        acceptError(
                                given,
                                table.heads().getFirst().offset(),
                                table.heads().getFirst().written().length(),
                                IssueCodes.GIVEN_WITHOUT_KEY,
                                "the rows of `" + source.getName() + "` lack their key `" + key.getName()
                                        + "`; expected it as a column of the table");
                    }
                    if (heads.contains(key.getName())) {
                        table.rows().stream()
                                .flatMap(row -> table.cell(row, key.getName()).stream())
                                .filter(cell -> cell.text().isEmpty())
                                .forEach(cell -> at(
                                        given,
                                        cell,
                                        IssueCodes.WRONG_CELL,
                                        "`" + key.getName() + "` is the key of a row and is missing here; expected a"
                                                + " value, or a table without this column"));
                    }
                });
    }

    private void rowsHaveATime(Given given, GivenTable table, Source source) {
        Optional<Column> time = Clauses.first(source.getClauses(), TimeClause.class)
                .map(TimeClause::getColumn)
                .filter(column -> column.getType() instanceof DateType || column.getType() instanceof TimestampType);
        if (time.isPresent()
                && table.heads().stream()
                        .noneMatch(head -> head.text().equals(time.get().getName()))) {
            getMessageAcceptor()
                    .acceptWarning(
                            "the rows of `" + source.getName() + "` have no `"
                                    + time.get().getName()
                                    + "` and count in no period; expected it as a column of the table",
                            given,
                            table.heads().getFirst().offset(),
                            table.heads().getFirst().written().length(),
                            IssueCodes.GIVEN_WITHOUT_TIME);
        }
    }

    private static Optional<Column> column(Source source, String name) {
        return source.getColumns().stream()
                .filter(column -> name.equals(column.getName()))
                .findFirst();
    }

    private void at(Given given, Cell cell, String code, String message) {
        acceptError(given, cell.offset(), Math.max(1, cell.written().length()), code, message);
    }

    private void acceptError(Given given, int offset, int length, String code, String message) {
        getMessageAcceptor().acceptError(message, given, offset, length, code);
    }

    private static String cells(int count) {
        return count + (count == 1 ? " cell" : " cells");
    }

    private static String columns(int count) {
        return count + (count == 1 ? " column" : " columns");
    }
}
