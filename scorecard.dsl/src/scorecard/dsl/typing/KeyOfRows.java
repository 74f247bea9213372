package scorecard.dsl.typing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scoping.References;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.PointsToClause;
import scorecard.dsl.scorecard.RowClause;
import scorecard.dsl.scorecard.Source;

/** Which row of another source a row belongs to: the shortest way through columns that refer to rows of other sources. */
public sealed interface KeyOfRows {

    /**
     * One way.
     *
     * @param path the names of columns from the row outwards; the last holds the key
     */
    record Found(List<String> path) implements KeyOfRows {
        public Found {
            path = List.copyOf(path);
        }
    }

    /** Several ways of one length, of which nobody says which is meant. */
    record Several(List<List<String>> paths) implements KeyOfRows {}

    /** No way. */
    record None() implements KeyOfRows {}

    /** The way from the rows of a source to the key of another's; within one source the key itself. */
    static KeyOfRows of(Source from, Source target) {
        if (from == target) {
            return key(target)
                    .<KeyOfRows>map(key -> new Found(List.of(key.getName())))
                    .orElse(new None());
        }
        Set<Source> seen = new HashSet<>(Set.of(from));
        List<Way> ways = List.of(new Way(List.of(), from));
        while (!ways.isEmpty()) {
            List<List<String>> arrived = ways.stream()
                    .flatMap(way -> way.arrivals(target))
                    .distinct()
                    .toList();
            if (!arrived.isEmpty()) {
                return arrived.size() == 1 ? new Found(arrived.getFirst()) : new Several(arrived);
            }
            List<Way> longer = ways.stream().flatMap(Way::further).toList();
            ways = longer.stream().filter(way -> !seen.contains(way.at())).toList();
            ways.forEach(way -> seen.add(way.at()));
        }
        return new None();
    }

    /** The only column of a source's row key; empty where it has several or of a type that rows are not grouped by. */
    static Optional<Column> key(Source source) {
        return Clauses.first(source.getClauses(), RowClause.class)
                .map(RowClause::getKeys)
                .filter(keys -> keys.size() == 1)
                .map(List::getFirst)
                .filter(column -> !column.eIsProxy());
    }

    /** A way on which nothing was found yet. */
    record Way(List<String> path, Source at) {

        private Stream<List<String>> arrivals(Source target) {
            Optional<Column> key = key(target);
            return references()
                    .filter(column -> References.pointsTo(column)
                            .filter(clause -> clause.getSource() == target)
                            .flatMap(References::targetColumn)
                            .equals(key))
                    .filter(column -> key.isPresent())
                    .map(this::through);
        }

        private Stream<Way> further() {
            return references()
                    .flatMap(column -> References.pointsTo(column).map(PointsToClause::getSource).stream()
                            .filter(source -> source != null && !source.eIsProxy())
                            .map(source -> new Way(through(column), source)));
        }

        private Stream<Column> references() {
            return at.getColumns().stream()
                    .filter(column -> References.pointsTo(column).isPresent());
        }

        private List<String> through(Column column) {
            List<String> longer = new ArrayList<>(path);
            longer.add(column.getName());
            return longer;
        }
    }
}
