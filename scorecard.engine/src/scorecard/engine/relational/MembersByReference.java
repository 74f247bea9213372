package scorecard.engine.relational;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.tools.RelBuilder;
import scorecard.engine.observe.Cut;
import scorecard.engine.plan.PointsTo;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.Source;
import scorecard.engine.plan.SourcePath;
import scorecard.engine.plan.Validity;
import scorecard.engine.type.ValueType;

/**
 * The members of a level that stand in the source which rows point to, such as all agents and their teams, with the time
 * for which they hold; so that a member without rows is known too.
 *
 * <p>It is known where all paths of a source down to the level lead through one reference column to one row.
 */
public final class MembersByReference {
    private static final String FROM = "valid from";
    private static final String UNTIL = "valid until";

    private final SourceTables tables;
    private final SourceTable table;
    private final String level;
    private final List<RowExpression> path;

    private MembersByReference(SourceTables tables, SourceTable table, String level, List<RowExpression> path) {
        this.tables = tables;
        this.table = table;
        this.level = level;
        this.path = List.copyOf(path);
    }

    /** Where the members of levels stand, each place once. */
    public static List<MembersByReference> of(SourceTables tables, Aggregates aggregates, List<String> levels) {
        Map<List<Object>, MembersByReference> found = new LinkedHashMap<>();
        for (String level : levels) {
            for (String source : aggregates.sources()) {
                pointedTo(tables, aggregates.groupings().pathsTo(level, source), source)
                        .ifPresent(place -> found.putIfAbsent(
                                List.of(level, place.table().name(), place.path()),
                                new MembersByReference(tables, place.table(), level, place.path())));
            }
        }
        return List.copyOf(found.values());
    }

    private record Place(SourceTable table, List<RowExpression> path) {}

    private static Optional<Place> pointedTo(SourceTables tables, List<SourcePath> paths, String sourceName) {
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        Source source = tables.bySource().get(sourceName).source();
        Set<String> references = new LinkedHashSet<>();
        List<RowExpression> path = new ArrayList<>();
        for (SourcePath part : paths) {
            switch (part.value()) {
                case RowExpression.Navigation navigation
                when navigation.references().size() == 1 -> {
                    references.add(navigation.references().getFirst());
                    path.add(new RowExpression.ColumnValue(navigation.column(), navigation.type()));
                }
                case RowExpression.ColumnValue column
                when source.column(column.column()).pointsTo().isPresent() -> {
                    references.add(column.column());
                    path.add(new RowExpression.ColumnValue(
                            source.column(column.column())
                                    .pointsTo()
                                    .orElseThrow()
                                    .column(),
                            column.type()));
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        if (references.size() != 1) {
            return Optional.empty();
        }
        PointsTo pointsTo =
                source.column(references.iterator().next()).pointsTo().orElseThrow();
        return Optional.ofNullable(tables.bySource().get(pointsTo.source())).map(target -> new Place(target, path));
    }

    /** The statement: the names on the path, then from when and until when they hold, where that is said. */
    public String sql(Optional<LocalDateTime> asOf) {
        Algebra algebra = new Algebra();
        RowsByPeriod rows = RowsByPeriod.withoutPeriods(algebra, tables, table, asOf);
        RelBuilder builder = rows.builder();
        RowValues values = new RowValues(algebra, rows);
        List<RexNode> columns = new ArrayList<>();
        path.forEach(part -> columns.add(
                builder.alias(RowGroups.name(algebra.rex(), part, values.of(part)), "name " + (columns.size() + 1))));
        table.source().validity().ifPresent(validity -> {
            columns.add(moment(algebra, rows, validity.from(), FROM));
            validity.until().ifPresent(until -> columns.add(moment(algebra, rows, until, UNTIL)));
        });
        builder.project(columns, List.of(), true);
        builder.distinct();
        return tables.dialect().statement(builder.build());
    }

    private RexNode moment(Algebra algebra, RowsByPeriod rows, String column, String name) {
        RexNode stored = rows.own().field(table.columns().get(column));
        return rows.builder()
                .alias(
                        algebra.rex().makeAbstractCast(algebra.types().of(new ValueType.Timestamp()), stored, false),
                        name);
    }

    /**
     * A member and the time it holds for.
     *
     * @param from empty for always
     * @param until the first moment it does not hold any more; empty for still
     */
    public record Holding(Cut.Member member, Optional<LocalDateTime> from, Optional<LocalDateTime> until) {}

    private static LocalDateTime moment(Object result) {
        return switch (result) {
            case LocalDateTime moment -> moment;
            case LocalDate day -> day.atStartOfDay();
            case Timestamp moment -> moment.toLocalDateTime();
            case null, default -> throw new IllegalStateException("not a moment: " + result);
        };
    }

    /** The member of a row of the statement. */
    public Holding member(List<Object> row) {
        List<String> names = new ArrayList<>();
        row.subList(0, path.size()).forEach(name -> names.add((String) name));
        Optional<Validity> validity = table.source().validity();
        return new Holding(
                new Cut.Member(level, names),
                validity.map(held -> moment(row.get(path.size()))),
                validity.flatMap(Validity::until)
                        .flatMap(held -> Optional.ofNullable(row.get(path.size() + 1)))
                        .map(MembersByReference::moment));
    }
}
