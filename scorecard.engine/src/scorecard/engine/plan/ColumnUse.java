package scorecard.engine.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A column that an expression looks at, of the row's own source or of another.
 *
 * @param source qualified name
 */
public record ColumnUse(String source, String column) {

    /**
     * The columns that one part of an expression looks at, without its operands.
     *
     * @param row the source whose row the expression is computed of
     * @param sources by qualified name
     */
    public static Stream<ColumnUse> of(RowExpression part, Source row, Map<String, Source> sources) {
        return switch (part) {
            case RowExpression.ColumnValue value -> Stream.of(new ColumnUse(row.name(), value.column()));
            case RowExpression.Navigation navigation -> navigation(navigation, row, sources);
            case RowExpression.Neighbour neighbour ->
                Stream.concat(neighbour.same().stream(), identity(row))
                        .map(column -> new ColumnUse(row.name(), column));
            case RowExpression.Related related -> related(related, row, sources);
            default -> Stream.of();
        };
    }

    private static Stream<ColumnUse> related(RowExpression.Related related, Source row, Map<String, Source> sources) {
        Source other = sources.get(related.source());
        if (other == null) {
            throw new IllegalArgumentException("there is no source " + related.source());
        }
        Stream<ColumnUse> found = Stream.concat(
                Stream.concat(identity(other), related.by().stream().map(RowExpression.Match::related))
                        .map(column -> new ColumnUse(other.name(), column)),
                Stream.concat(identity(row), related.by().stream().map(RowExpression.Match::own))
                        .map(column -> new ColumnUse(row.name(), column)));
        Stream<ColumnUse> looked = Stream.concat(related.where().stream(), related.value().stream())
                .flatMap(Subexpressions::ofOwnRow)
                .flatMap(part -> part instanceof RowExpression.OfOuterRow(RowExpression value)
                        ? Subexpressions.ofOwnRow(value).flatMap(ofOuter -> of(ofOuter, row, sources))
                        : of(part, other, sources));
        return Stream.concat(found, looked);
    }

    /** The columns that tell rows apart and order them. */
    private static Stream<String> identity(Source source) {
        return Stream.concat(source.key().stream(), source.time().stream());
    }

    private static Stream<ColumnUse> navigation(
            RowExpression.Navigation navigation, Source row, Map<String, Source> sources) {
        Stream.Builder<ColumnUse> uses = Stream.builder();
        Source at = row;
        for (String reference : navigation.references()) {
            uses.add(new ColumnUse(at.name(), reference));
            PointsTo pointsTo = at.column(reference)
                    .pointsTo()
                    .orElseThrow(() -> new IllegalArgumentException(reference + " points to no row"));
            at = sources.get(pointsTo.source());
            if (at == null) {
                throw new IllegalArgumentException("there is no source " + pointsTo.source());
            }
            uses.add(new ColumnUse(at.name(), pointsTo.column()));
        }
        return uses.add(new ColumnUse(at.name(), navigation.column())).build();
    }

    /** The columns that a derived column is computed from; none of one that is read. */
    public static List<ColumnUse> ofDerivation(Source source, String column, Map<String, Source> sources) {
        Source row = source.reader() instanceof Reader.From from ? sources.get(from.source()) : source;
        return source.column(column).derivation().stream()
                .flatMap(Subexpressions::ofOwnRow)
                .flatMap(part -> of(part, row, sources))
                .distinct()
                .toList();
    }
}
