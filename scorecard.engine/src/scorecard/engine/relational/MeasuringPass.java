package scorecard.engine.relational;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.calcite.tools.RelBuilder;
import org.apache.calcite.tools.RelBuilder.AggCall;
import scorecard.engine.observe.Parts;
import scorecard.engine.plan.Aggregate;

/** A pass that groups the rows by period and measures everything in one statement. */
public final class MeasuringPass implements Pass {
    private final SourceTables tables;
    private final SourceTable table;
    private final String title;
    private final List<Aggregate> aggregates;
    private final RowGroups groups;
    private final Map<Measurement, Integer> measurements;

    MeasuringPass(
            SourceTables tables,
            SourceTable table,
            String title,
            List<Aggregate> aggregates,
            Function<List<String>, RowGroups> groups) {
        this.tables = tables;
        this.table = table;
        this.title = title;
        this.aggregates = List.copyOf(aggregates);
        this.measurements = new LinkedHashMap<>();
        aggregates.stream()
                .flatMap(aggregate -> MeasuredParts.measurements(aggregate).stream())
                .forEach(measurement -> measurements.putIfAbsent(measurement, measurements.size()));
        this.groups = groups.apply(Stream.concat(
                        Stream.of(SourceTables.PERIOD),
                        measurements.keySet().stream().map(this::name))
                .toList());
    }

    @Override
    public SourceTable table() {
        return table;
    }

    @Override
    public List<Aggregate> aggregates() {
        return aggregates;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String sql(Optional<LocalDateTime> asOf) {
        Algebra algebra = new Algebra();
        RowsByPeriod rows = RowsByPeriod.of(algebra, tables, table, aggregates, asOf);
        RelBuilder builder = rows.builder();
        MeasureInAlgebra measure = new MeasureInAlgebra(algebra, builder, rows);
        List<AggCall> calls = new ArrayList<>();
        measurements.keySet().forEach(measurement -> calls.add(measure.call(measurement, name(measurement))));
        builder.aggregate(
                groups.key(builder, rows.period(), groups.values(algebra.rex(), new RowValues(algebra, rows))), calls);
        return Algebra.sql(builder.build());
    }

    @Override
    public RowGroups groups() {
        return groups;
    }

    @Override
    public Map<Aggregate, List<String>> outputs() {
        Map<Aggregate, List<String>> outputs = new LinkedHashMap<>();
        aggregates.forEach(aggregate -> outputs.put(
                aggregate,
                MeasuredParts.measurements(aggregate).stream().map(this::name).toList()));
        return outputs;
    }

    @Override
    public Map<Aggregate, Parts> parts(List<List<Object>> rows) {
        Map<Aggregate, Parts> parts = new LinkedHashMap<>();
        for (Aggregate aggregate : aggregates) {
            List<Object> results = new ArrayList<>();
            MeasuredParts.measurements(aggregate)
                    .forEach(measurement ->
                            results.add(rows.isEmpty() ? null : rows.getFirst().get(measurements.get(measurement))));
            parts.put(aggregate, MeasuredParts.parts(aggregate, results, table));
        }
        return parts;
    }

    private String name(Measurement measurement) {
        return "m" + (measurements.get(measurement) + 1);
    }
}
