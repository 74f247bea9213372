package scorecard.engine.duckdb;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.relational.GroupNames;
import scorecard.engine.relational.GroupNumbering;
import scorecard.engine.relational.NumberedGroups;
import scorecard.engine.relational.NumberedPass;
import scorecard.engine.relational.Pass;
import scorecard.engine.relational.PassSteps;
import scorecard.engine.relational.SourceTable;
import scorecard.engine.relational.SourceTables;
import scorecard.engine.relational.ValueRanges;
import scorecard.engine.sql.SqlEngine;

/** Runs passes: in steps over numbered groups where that is possible, else as one statement. */
final class RunPasses {
    private final SqlEngine engine;
    private final SourceTables tables;
    private final List<Pass> passes;
    private final int periods;
    private final LocalDateTime asOf;
    private final Map<GroupNumbering.Same, NumberedGroups> numbered = new HashMap<>();
    private final Map<GroupNumbering.Same, GroupNames> named = new HashMap<>();
    private final Map<Ranged, Optional<ValueRanges.Range>> ranged = new HashMap<>();

    /** What has a range, whatever is asked of it: a value of the rows of a table. */
    private record Ranged(String table, RowExpression value) {}

    /**
     * Runs none yet.
     *
     * @param passes all that will be run
     * @param periods how many there are
     */
    RunPasses(SqlEngine engine, SourceTables tables, List<Pass> passes, int periods, LocalDateTime asOf) {
        this.engine = engine;
        this.tables = tables;
        this.passes = List.copyOf(passes);
        this.periods = periods;
        this.asOf = asOf;
    }

    /**
     * Hands over the rows of a pass.
     *
     * @param most how many there may be
     * @throws SqlEngine.TooManyRows where there are more
     */
    void forEachRow(Pass pass, int most, FoundRows found) {
        if (!(engine.runsInSteps()
                && pass instanceof NumberedPass inSteps
                && inSteps.numbering().isPresent()
                && ranInSteps(inSteps, inSteps.numbering().get(), most, found))) {
            engine.forEachRow(pass.sql(Optional.of(asOf)), most, found::add);
        }
    }

    /** Whether no number exceeded 64 bits; where one does, one statement computes in more digits. */
    private boolean ranInSteps(NumberedPass pass, GroupNumbering numbering, int most, FoundRows found) {
        AtomicBoolean begun = new AtomicBoolean();
        try {
            NumberedGroups groups = numbered(numbering);
            PassSteps steps = pass.steps(Optional.of(asOf), groups, ranges(pass));
            Consumer<List<Object>> each = found.numbered(names(numbering, groups));
            steps.made().forEach(engine::drop);
            steps.making().forEach(engine::execute);
            engine.forEachRow(steps.rows(), most, row -> {
                begun.set(true);
                each.accept(row);
            });
            steps.made().forEach(engine::drop);
            return true;
        } catch (SqlEngine.NumberTooLarge beyond64Bits) {
            if (begun.get()) {
                throw beyond64Bits;
            }
            return false;
        }
    }

    private NumberedGroups numbered(GroupNumbering numbering) {
        GroupNumbering.Same same = numbering.same();
        NumberedGroups known = numbered.get(same);
        if (known == null) {
            String name = "numbered groups " + (numbered.size() + 1);
            // An evaluation that ended early may have left it behind.
            engine.drop(name);
            engine.execute(numbering.sql(name, Optional.of(asOf)));
            known = numbering.numbered(
                    name,
                    engine.rows(numbering.look(name)).getFirst().stream()
                            .map(found -> ((Number) found).longValue())
                            .toList());
            numbered.put(same, known);
        }
        return known;
    }

    private GroupNames names(GroupNumbering numbering, NumberedGroups groups) {
        return named.computeIfAbsent(
                numbering.same(),
                unused -> numbering.named(numbering.names(groups.table()).stream()
                        .map(engine::rows)
                        .toList()));
    }

    private ValueRanges ranges(NumberedPass pass) {
        Map<RowExpression, ValueRanges.Range> ranges = new HashMap<>();
        for (RowExpression value : pass.ranged()) {
            Ranged own = new Ranged(pass.table().name(), value);
            if (!ranged.containsKey(own)) {
                lookAtAll(pass.table());
            }
            if (!ranged.containsKey(own)) {
                look(pass.table(), List.of(value));
            }
            ranged.get(own).ifPresent(range -> ranges.put(value, range));
        }
        return new ValueRanges(periods, ranges);
    }

    /** Those of a table are looked at together, unless one of them is too large to be looked at. */
    private void lookAtAll(SourceTable table) {
        List<RowExpression> values = passes.stream()
                .filter(pass -> pass.table().equals(table))
                .filter(NumberedPass.class::isInstance)
                .map(NumberedPass.class::cast)
                .filter(pass -> pass.numbering().isPresent())
                .flatMap(pass -> pass.ranged().stream())
                .distinct()
                .toList();
        try {
            look(table, values);
        } catch (SqlEngine.NumberTooLarge oneOfThem) {
            return;
        }
    }

    private void look(SourceTable table, List<RowExpression> values) {
        List<Object> ends = engine.rows(ValueRanges.sql(tables, table, values, Optional.of(asOf)))
                .getFirst();
        for (int value = 0; value < values.size(); value++) {
            Object least = ends.get(2 * value);
            ranged.put(
                    new Ranged(table.name(), values.get(value)),
                    least == null
                            ? Optional.empty()
                            : Optional.of(new ValueRanges.Range(whole(least), whole(ends.get(2 * value + 1)))));
        }
    }

    private static BigInteger whole(Object number) {
        return new BigDecimal(number.toString()).toBigIntegerExact();
    }

    /** Drops what passes share; until then it is kept for the next one. */
    void dropTables() {
        numbered.values().forEach(groups -> engine.drop(groups.table()));
        numbered.clear();
        named.clear();
    }
}
