package scorecard.dsl.scoping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Source;

/**
 * Which related rows belong to a row: those that point to it, or hold the same values in the columns after {@code by}.
 *
 * @param related column of the related row
 * @param own column of the row that holds the same value; empty where it has none
 */
public record Matches(Column related, Optional<Column> own) {

    /** The columns that must be equal; none where only the condition tells. */
    public static List<Matches> of(Aggregate aggregate) {
        Optional<Source> outer = Setting.of(aggregate.eContainer()).rows();
        List<Matches> matches = new ArrayList<>();
        outer.ifPresent(source -> {
            List<Column> keys = aggregate.getKeys().isEmpty() ? pointing(aggregate, source) : aggregate.getKeys();
            keys.stream()
                    .filter(key -> !key.eIsProxy())
                    .forEach(key -> matches.add(new Matches(key, counterpart(key, source))));
        });
        return matches;
    }

    /** The columns of the related rows that point to rows of a source, unless the author says by which columns. */
    public static List<Column> pointing(Aggregate aggregate, Source outer) {
        return aggregate.getRelated().getColumns().stream()
                .filter(column -> pointsTo(column, outer))
                .toList();
    }

    /** Whether the condition or value looks at the row that related rows belong to. */
    public static boolean looksAtOuterRow(Aggregate aggregate) {
        return EcoreUtil2.eAllContentsAsList(aggregate).stream()
                .anyMatch(part -> part instanceof Expression expression
                        && OuterRow.isMeant(expression)
                        && OuterRow.relatedAround(expression)
                                .filter(aggregate::equals)
                                .isPresent());
    }

    private static Optional<Column> counterpart(Column key, Source outer) {
        if (pointsTo(key, outer)) {
            return References.pointsTo(key).flatMap(References::targetColumn);
        }
        return outer.getColumns().stream()
                .filter(column -> key.getName() != null && key.getName().equals(column.getName()))
                .findFirst();
    }

    private static boolean pointsTo(Column column, Source outer) {
        return References.pointsTo(column)
                .filter(clause -> clause.getSource() == outer)
                .isPresent();
    }
}
