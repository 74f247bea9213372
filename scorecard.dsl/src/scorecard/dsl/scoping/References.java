package scorecard.dsl.scoping;

import java.util.Optional;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Navigation;
import scorecard.dsl.scorecard.PointsToClause;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.RowClause;
import scorecard.dsl.scorecard.Source;

/** Which rows columns point to. */
public final class References {

    private References() {}

    /** The source whose rows the column before {@code ->} points to; empty where it points to none. */
    public static Optional<Source> target(Navigation navigation) {
        return column(navigation.getFrom()).flatMap(References::pointsTo).map(PointsToClause::getSource);
    }

    /** The column that an expression is the value of, of the row itself or of one it points to. */
    public static Optional<Column> column(Expression expression) {
        return switch (expression) {
            case Reference reference
            when reference.getTarget() instanceof Column column && !column.eIsProxy() -> Optional.of(column);
            case Navigation navigation
            when navigation.getColumn() != null && !navigation.getColumn().eIsProxy() ->
                Optional.of(navigation.getColumn());
            case null, default -> Optional.empty();
        };
    }

    /** What a column says it points to. */
    public static Optional<PointsToClause> pointsTo(Column column) {
        return Clauses.first(column.getClauses(), PointsToClause.class);
    }

    /** The column that holds the value by which rows are pointed to: the one named, else the only one of the row key. */
    public static Optional<Column> targetColumn(PointsToClause pointsTo) {
        if (pointsTo.getColumn() != null) {
            return Optional.of(pointsTo.getColumn()).filter(column -> !column.eIsProxy());
        }
        Source source = pointsTo.getSource();
        return source == null || source.eIsProxy()
                ? Optional.empty()
                : Clauses.first(source.getClauses(), RowClause.class)
                        .map(RowClause::getKeys)
                        .filter(keys -> keys.size() == 1)
                        .map(keys -> keys.getFirst())
                        .filter(column -> !column.eIsProxy());
    }
}
