package scorecard.dsl.validation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scoping.DerivedSources;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.OptionalClause;
import scorecard.dsl.scorecard.RowClause;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.typing.ColumnTypes;
import scorecard.dsl.typing.TypeNames;
import scorecard.engine.type.ValueType;

/** Which row of a key is the latest can be told of all rows (semantics 13). */
final class LatestRowValidator extends ConceptValidator {

    /** The columns that order rows have an order, are always there and are not those that the rows share. */
    @Check
    public void rowsHaveAnOrder(RowClause row) {
        Set<Column> seen = new HashSet<>();
        for (int index = 0; index < row.getOrder().size(); index++) {
            Column column = row.getOrder().get(index);
            if (!column.eIsProxy()) {
                String problem = problem(row, column, seen.add(column));
                if (!problem.isEmpty()) {
                    error(
                            "`" + column.getName() + "` " + problem,
                            row,
                            ScorecardPackage.eINSTANCE.getRowClause_Order(),
                            index,
                            IssueCodes.LATEST_ORDER);
                }
            }
        }
    }

    private static String problem(RowClause row, Column column, boolean once) {
        if (!once) {
            return "orders the rows twice; expected it once";
        }
        if (row.getKeys().contains(column)) {
            return "is the same in all rows of a key; expected a column that says which of them is later";
        }
        if (Clauses.first(column.getClauses(), OptionalClause.class).isPresent()) {
            return "is optional, but a row without it is neither earlier nor later; expected it without `optional`";
        }
        Optional<ValueType> type = ColumnTypes.of(column).filter(known -> !hasOrder(known));
        return type.map(known -> "is " + TypeNames.withArticle(known)
                        + ", which has no order in time; expected a number, a date or a timestamp")
                .orElse("");
    }

    private static boolean hasOrder(ValueType type) {
        return switch (type) {
            case ValueType.Whole whole -> true;
            case ValueType.Decimal decimal -> true;
            case ValueType.Date date -> true;
            case ValueType.Timestamp timestamp -> true;
            case ValueType.Duration duration -> true;
            case ValueType.Money money -> false;
            case ValueType.Text text -> false;
            case ValueType.YesNo yesNo -> false;
        };
    }

    /** Rows hold one after the other, or the latest of them counts. */
    @Check
    public void latestRowHoldsForEver(RowClause row) {
        if (row.isLatest() && row.getValidFrom() != null) {
            wrong(
                    IssueCodes.LATEST_ORDER,
                    row,
                    "of each key only the latest row counts, so it cannot be `valid from` and `until` a day; expected"
                            + " one of the two");
        }
    }

    /** Rows that are computed are those of another source, which may leave its latest. */
    @Check
    public void latestRowIsRead(RowClause row) {
        Source source = EcoreUtil2.getContainerOfType(row, Source.class);
        if (row.isLatest() && DerivedSources.from(source).isPresent()) {
            wrong(
                    IssueCodes.LATEST_ORDER,
                    row,
                    "`" + source.getName() + "` is computed from another source; expected `latest` in the source that"
                            + " is read");
        }
    }
}
