package scorecard.engine.evaluate;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.FormulaParts;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.Subexpressions;

/**
 * How long after a period its KPIs look for what becomes of the period's rows: what follows them, what they reach. Until
 * the data goes so far a value may still change.
 */
public final class LookAhead {

    private final UsedDefinitions used;
    private final Map<String, Kpi> kpis;
    private final Map<String, Duration> known = new HashMap<>();

    /** Of the KPIs of a scorecard. */
    public LookAhead(UsedDefinitions used) {
        this.used = used;
        this.kpis = used.byName();
    }

    /** The longest time that a KPI, or one it is computed from, looks ahead; zero where it does not. */
    public Duration of(Kpi kpi) {
        return known.computeIfAbsent(
                kpi.name(),
                name -> FormulaParts.reached(List.of(name), kpis).stream()
                        .flatMap(one -> FormulaParts.aggregates(one.formula()))
                        .flatMap(aggregate -> expressions(Subexpressions.of(aggregate), new HashSet<>()))
                        .max(Duration::compareTo)
                        .orElse(Duration.ZERO));
    }

    private Stream<Duration> expressions(Stream<RowExpression> expressions, Set<String> seen) {
        return expressions.flatMap(expression -> switch (expression) {
            case RowExpression.Related related -> duration(related.lookAhead());
            case RowExpression.Neighbour neighbour ->
                neighbour.side() == RowExpression.Side.AFTER ? duration(Optional.of(neighbour.within())) : Stream.of();
            case RowExpression.ColumnValue column -> derived(column.column(), seen);
            case RowExpression.Navigation navigation -> derived(navigation.column(), seen);
            default -> Stream.of();
        });
    }

    /** What derived columns of that name look ahead, in whatever source: rather too long than too short. */
    private Stream<Duration> derived(String name, Set<String> seen) {
        if (!seen.add(name)) {
            return Stream.of();
        }
        return used.sources().values().stream()
                .flatMap(source -> source.columns().stream())
                .filter(column -> column.name().equals(name))
                .map(Column::derivation)
                .flatMap(Optional::stream)
                .flatMap(derivation -> expressions(Subexpressions.of(derivation), seen));
    }

    private static Stream<Duration> duration(Optional<BigDecimal> milliseconds) {
        return milliseconds.stream().map(BigDecimal::longValueExact).map(Duration::ofMillis);
    }
}
