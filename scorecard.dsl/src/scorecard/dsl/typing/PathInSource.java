package scorecard.dsl.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scorecard.dsl.scoping.References;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.PointsToClause;
import scorecard.dsl.scorecard.Source;

/**
 * Follows the names of a path from a source: a column, or columns that refer to other sources and at last a column there.
 */
public sealed interface PathInSource {

    /**
     * The columns.
     *
     * @param columns from the row outwards; all but the last refer to the source of the next
     */
    record Found(List<Column> columns) implements PathInSource {
        public Found {
            columns = List.copyOf(columns);
        }

        /** The column at the end. */
        public Column last() {
            return columns.getLast();
        }
    }

    /** A source on the way has no such column. */
    record NoColumn(Source source, String name) implements PathInSource {}

    /** A column on the way refers to no source. */
    record NoReference(Column column) implements PathInSource {}

    /** Follows names; at least one. */
    static PathInSource of(List<String> names, Source source) {
        List<Column> columns = new ArrayList<>();
        Optional<Source> at = Optional.of(source);
        for (String name : names) {
            if (at.isEmpty()) {
                return new NoReference(columns.getLast());
            }
            Source here = at.get();
            Optional<Column> column = here.getColumns().stream()
                    .filter(one -> name.equals(one.getName()))
                    .findFirst();
            if (column.isEmpty()) {
                return new NoColumn(here, name);
            }
            columns.add(column.get());
            at = referredBy(column.get());
        }
        return new Found(columns);
    }

    /** The source whose rows a column refers to. */
    static Optional<Source> referredBy(Column column) {
        return References.pointsTo(column).map(PointsToClause::getSource).filter(source -> !source.eIsProxy());
    }
}
