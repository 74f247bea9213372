package scorecard.engine.relational;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import scorecard.engine.dialect.CannotBeSaid;
import scorecard.engine.dialect.Dialect;
import scorecard.engine.dialect.DuckDbDialect;
import scorecard.engine.observe.AskedGroupings;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.relational.SourceTable.StoredColumn;
import scorecard.engine.type.ValueType;

/**
 * The statements of a scorecard for an analyst to read and run: first the tables they need, then every pass with comments
 * that lead from each column back to the KPIs and lines it serves. Comments hold only letters, digits and a few marks.
 */
public final class SqlText {
    private static final int LONGEST_COMMENT = 200;

    private final Plan plan;
    private final PlaceInText places;

    /** Prepares the writing of statements, which takes a while the first time. */
    public static void warmUp() {
        Algebra.warmUp();
    }

    public SqlText(Plan plan) {
        this.plan = plan;
        this.places = new PlaceInText(plan);
    }

    /** The statements of one scorecard in DuckDB's SQL, each ended by a semicolon, with a line feed at the end. */
    public String duckDb(Scorecard scorecard) {
        return in(DuckDbDialect.INSTANCE, scorecard);
    }

    /**
     * The statements of one scorecard in a dialect, each ended by a semicolon, with a line feed at the end.
     *
     * @throws CannotBeSaid where the database cannot compute something exactly
     */
    public String in(Dialect dialect, Scorecard scorecard) {
        Aggregates aggregates = Aggregates.of(plan, scorecard);
        SourceTables tables = SourceTables.of(plan, aggregates, dialect);
        List<String> parts = new ArrayList<>();
        if (!dialect.settings().isEmpty()) {
            parts.add(comment("without these " + dialect.database() + " would round where it must not") + "\n"
                    + String.join(";\n", dialect.settings()) + ";");
        }
        List<String> days = TableDefinition.createDays(dialect, tables.days());
        parts.add(comment("scorecard " + scorecard.name() + places.after(scorecard.name())) + "\n"
                + comment("the days of each period, numbered from 0 in order of time; a whole range has a number of its"
                        + " own")
                + "\n" + days.get(0) + ";");
        parts.add(comment("days that belong to the same periods are a stretch") + "\n" + days.get(1) + ";\n"
                + days.get(2) + ";");
        tables.periods()
                .allBounds()
                .forEach(table -> parts.add(comment("where each period begins and ends; instants are milliseconds since"
                                + " 1970-01-01 UTC")
                        + "\n" + TableDefinition.create(dialect, table.name(), table.columns()) + ";"));
        tables.periods()
                .allDayEnds()
                .forEach(table -> parts.add(
                        comment("where each day of a period ends; instants are milliseconds since" + " 1970-01-01 UTC")
                                + "\n" + TableDefinition.create(dialect, table.name(), table.columns()) + ";"));
        tables.openTime()
                .forEach((calendar, table) -> parts.add(comment("opening hours of calendar " + calendar
                                + ", one row per 24 hours from " + OpenTimeTable.FIRST + " to " + OpenTimeTable.LAST
                                + " UTC: how many milliseconds were open before, and when it opens and closes")
                        + "\n" + TableDefinition.create(dialect, table.name(), table.columns()) + ";"));
        tables.read().forEach(table -> parts.add(table(dialect, table)));
        tables.derivations().steps().forEach(step -> parts.add(derivation(step, tables)));
        Passes.of(tables, aggregates, AskedGroupings.all(plan, scorecard))
                .forEach(pass -> parts.add(pass(pass, aggregates)));
        return String.join("\n\n", parts) + "\n";
    }

    private String table(Dialect dialect, SourceTable table) {
        List<StoredColumn> columns = table.stored();
        return comment("accepted rows of source " + table.source().name()
                        + places.after(table.source().name())) + "\n"
                + durations(columns, table)
                + comment("instants are milliseconds since 1970-01-01 UTC; " + table.order()
                        + " numbers the rows by time and row key")
                + "\n" + TableDefinition.create(dialect, table.name(), columns) + ";";
    }

    private String derivation(DerivationStep step, SourceTables tables) {
        String source = step.to().source().name();
        String columns = step.columns().stream().map(Column::name).collect(Collectors.joining(", "));
        String what = step.picksLatest() ? "latest row of each key" : "derived columns " + columns;
        return comment(what + " of source " + source + places.after(source)) + "\n" + step.sql(tables, Optional.empty())
                + ";";
    }

    private static String durations(List<StoredColumn> columns, SourceTable table) {
        String names = columns.stream()
                .filter(column -> column.type() instanceof ValueType.Duration)
                .map(StoredColumn::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : comment("milliseconds: " + names) + "\n";
    }

    private String pass(Pass pass, Aggregates aggregates) {
        List<String> lines = new ArrayList<>();
        lines.add(comment(pass.title() + " over " + pass.table().source().name()));
        for (Map.Entry<Aggregate, List<String>> output : pass.outputs().entrySet()) {
            aggregates
                    .users()
                    .get(output.getKey())
                    .forEach(kpi -> lines.add(comment(String.join(", ", output.getValue()) + ": "
                            + word(output.getKey()) + " of " + kpi + places.after(kpi))));
        }
        lines.add(pass.sql(Optional.empty()) + ";");
        return String.join("\n", lines);
    }

    private static String word(Aggregate aggregate) {
        return switch (aggregate) {
            case Aggregate.Count count -> "count";
            case Aggregate.CountDistinct distinct -> "count distinct";
            case Aggregate.Sum sum -> "sum";
            case Aggregate.Mean mean -> mean.weight().isPresent() ? "weighted avg" : "avg";
            case Aggregate.Minimum minimum -> "min";
            case Aggregate.Maximum maximum -> "max";
            case Aggregate.Quantile quantile ->
                "percentile "
                        + quantile.rank().movePointRight(2).stripTrailingZeros().toPlainString();
            case Aggregate.Deviation deviation -> "stddev";
            case Aggregate.Share share -> "share";
            case Aggregate.First first -> "first";
            case Aggregate.Last last -> "last";
        };
    }

    /** One line: everything that could end it or mean something to a database becomes an underscore. */
    private static String comment(String text) {
        String safe = text.replaceAll("[^\\p{L}\\p{N} .,:;()_/-]", "_");
        return "-- " + (safe.length() <= LONGEST_COMMENT ? safe : safe.substring(0, LONGEST_COMMENT));
    }
}
