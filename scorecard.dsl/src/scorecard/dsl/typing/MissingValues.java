package scorecard.dsl.typing;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.Arithmetic;
import scorecard.dsl.scorecard.ArithmeticOperator;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.CountAggregate;
import scorecard.dsl.scorecard.Existence;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Fallback;
import scorecard.dsl.scorecard.MissingTest;
import scorecard.dsl.scorecard.Navigation;
import scorecard.dsl.scorecard.Neighbour;
import scorecard.dsl.scorecard.OptionalClause;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.scorecard.Reached;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.RowClause;
import scorecard.dsl.scorecard.Source;

/** Tells whether an expression of a row can be missing, from what the columns declare. */
public final class MissingValues {

    private final boolean withoutItsRow;

    private MissingValues(boolean withoutItsRow) {
        this.withoutItsRow = withoutItsRow;
    }

    /** Whether the value is declared so that it can be missing. A reference without its row is a mistake of the data, which a run reports. */
    public static boolean canBeIn(Expression expression) {
        return new MissingValues(false).canBeIn(expression, new HashSet<>());
    }

    /** Whether the value is there whatever the data, also where a reference has no row. */
    public static boolean areNeverIn(Expression expression) {
        return !new MissingValues(true).canBeIn(expression, new HashSet<>());
    }

    private boolean canBeIn(EObject expression, Set<Column> within) {
        return switch (expression) {
            case null -> false;
            case MissingTest test -> false;
            case Existence existence -> false;
            case Reached reached -> false;
            case Neighbour neighbour -> false;
            case CountAggregate count -> false;
            case Aggregate aggregate -> aggregate.getRelated() != null;
            case Reference reference -> reference.getTarget() instanceof Column column && canBe(column, within);
            case Navigation navigation -> canBe(navigation, within);
            case Fallback fallback -> canBeIn(fallback.getValue(), within) && canBeIn(fallback.getOtherwise(), within);
            case Arithmetic quotient
            when quotient.getOperator() == ArithmeticOperator.DIVIDED_BY ->
                canBeNothing(quotient.getRight())
                        || canBeIn(quotient.getLeft(), within)
                        || canBeIn(quotient.getRight(), within);
            default -> expression.eContents().stream().anyMatch(part -> canBeIn(part, within));
        };
    }

    /** Declared to be optional, or computed from what can be missing. */
    private boolean canBe(Column column, Set<Column> within) {
        if (column.eIsProxy() || !within.add(column)) {
            return false;
        }
        boolean missing =
                Clauses.first(column.getClauses(), OptionalClause.class).isPresent()
                        || canBeIn(column.getDerivation(), within);
        within.remove(column);
        return missing;
    }

    /** A row that is referred to has the column, and is there whenever it is asked for. */
    private boolean canBe(Navigation navigation, Set<Column> within) {
        Column column = navigation.getColumn();
        if (column == null || column.eIsProxy()) {
            return false;
        }
        boolean onlyForATime = column.eContainer() instanceof Source source
                && Clauses.first(source.getClauses(), RowClause.class)
                        .filter(row -> row.getValidFrom() != null)
                        .isPresent();
        return withoutItsRow || onlyForATime || canBe(column, within) || canBeIn(navigation.getFrom(), within);
    }

    private static boolean canBeNothing(Expression divisor) {
        return !(divisor instanceof Quantity quantity)
                || QuantityValue.number(quantity.getNumber() == null ? "" : quantity.getNumber())
                        .filter(number -> number.signum() != 0)
                        .isEmpty();
    }
}
