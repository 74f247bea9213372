package scorecard.engine.relational;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.tools.RelBuilder;
import org.apache.calcite.tools.RelBuilder.AggCall;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.PointsTo;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.Source;
import scorecard.engine.plan.Subexpressions;
import scorecard.engine.relational.RowFields.FieldsOfRow;

/** Counts the rows of a source whose references lead to no row, for every path of references that is used. */
public final class ReferenceGaps {
    private final SourceTables tables;
    private final SourceTable table;
    private final List<List<String>> paths;

    private ReferenceGaps(SourceTables tables, SourceTable table, List<List<String>> paths) {
        this.tables = tables;
        this.table = table;
        this.paths = paths;
    }

    /** Those of one source: of its derived columns and of the aggregates over it. */
    public static ReferenceGaps of(SourceTables tables, SourceTable table, Aggregates aggregates) {
        Set<List<String>> paths = new LinkedHashSet<>();
        Stream<RowExpression> aggregated = aggregates.all().stream()
                .filter(aggregate ->
                        aggregate.over().source().equals(table.source().name()))
                .flatMap(Subexpressions::ofOwnRow);
        Stream<RowExpression> derived = tables.all().stream()
                .map(SourceTable::source)
                .filter(source -> rowsOf(source).equals(table.source().name()))
                .flatMap(ReferenceGaps::derivations)
                .flatMap(Subexpressions::ofOwnRow);
        Stream<RowExpression> grouped =
                aggregates.groupedBy(table.source().name()).stream().flatMap(Subexpressions::ofOwnRow);
        Stream.of(derived, aggregated, grouped).flatMap(Function.identity()).forEach(part -> addPrefixes(part, paths));
        return new ReferenceGaps(tables, table, List.copyOf(paths));
    }

    /** The source from whose rows the derived columns of a source are computed. */
    private static String rowsOf(Source source) {
        return source.reader() instanceof Reader.From from ? from.source() : source.name();
    }

    private static Stream<RowExpression> derivations(Source source) {
        Stream<RowExpression> columns = source.columns().stream().flatMap(column -> column.derivation().stream());
        return source.reader() instanceof Reader.From from ? Stream.concat(from.where().stream(), columns) : columns;
    }

    private static void addPrefixes(RowExpression expression, Set<List<String>> paths) {
        if (expression instanceof RowExpression.Navigation navigation) {
            for (int length = 1; length <= navigation.references().size(); length++) {
                paths.add(List.copyOf(navigation.references().subList(0, length)));
            }
        }
    }

    /** The paths of reference columns, a path after those that it goes on from. */
    public List<List<String>> paths() {
        return paths;
    }

    /** The source that a path leads to. */
    public SourceTable target(List<String> path) {
        SourceTable at = table;
        for (String reference : path) {
            at = tables.bySource().get(pointsTo(at, reference).source());
        }
        return at;
    }

    /** {@code SELECT} one number for each path: the rows that name a row which is not there. */
    public String sql(Optional<LocalDateTime> asOf) {
        RowsByPeriod rows = RowsByPeriod.withoutPeriods(new Algebra(), tables, table, asOf);
        RelBuilder builder = rows.builder();
        List<AggCall> counts = new ArrayList<>();
        for (List<String> path : paths) {
            RexNode lost = lost(rows, builder, path);
            counts.add(builder.count(
                    false,
                    "gaps" + (counts.size() + 1),
                    builder.call(
                            org.apache.calcite.sql.fun.SqlStdOperatorTable.CASE,
                            lost,
                            builder.literal(1),
                            builder.literal(null))));
        }
        builder.aggregate(builder.groupKey(), counts);
        return tables.dialect().statement(builder.build());
    }

    private RexNode lost(RowsByPeriod rows, RelBuilder builder, List<String> path) {
        List<String> before = path.subList(0, path.size() - 1);
        FieldsOfRow target = rows.pointedTo(path);
        FieldsOfRow from = before.isEmpty() ? rows.own() : rows.pointedTo(before);
        String reference = path.getLast();
        PointsTo pointsTo = pointsTo(from.table(), reference);
        return builder.and(
                builder.isNotNull(from.field(from.table().columns().get(reference))),
                builder.isNull(target.field(target.table().columns().get(pointsTo.column()))));
    }

    private static PointsTo pointsTo(SourceTable table, String reference) {
        Column column = table.source().column(reference);
        return column.pointsTo().orElseThrow(() -> new IllegalArgumentException(reference + " points to no row"));
    }
}
