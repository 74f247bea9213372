package scorecard.engine.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What formulas are made of: their operands, the rows they look at and the KPIs they name. */
public final class FormulaParts {

    private FormulaParts() {}

    /**
     * A formula and every operand within it, each before its own; KPIs are parts, what they are computed from is not. What a
     * condition on KPIs looks at is no operand: it is evaluated for each key on its own.
     */
    public static Stream<Formula> of(Formula formula) {
        return switch (formula) {
            case Formula.Calculation calculation ->
                Stream.concat(
                        Stream.of(calculation),
                        Stream.of(calculation.left(), calculation.right()).flatMap(FormulaParts::of));
            case Formula.Versions several ->
                Stream.concat(
                        Stream.of(several), several.versions().stream().flatMap(version -> of(version.formula())));
            case Formula.CountByKpis count -> Stream.of(count, count.rows());
            case Formula.Rounded rounded -> Stream.concat(Stream.of(rounded), of(rounded.formula()));
            case Formula.Converted converted -> Stream.concat(Stream.of(converted), of(converted.formula()));
            case Aggregate aggregate -> Stream.of(aggregate);
            case Formula.Constant constant -> Stream.of(constant);
            case Formula.DaysInPeriod days -> Stream.of(days);
            case Formula.KpiValue other -> Stream.of(other);
            case Formula.KpiAt other -> Stream.of(other);
            case Formula.Change change -> Stream.of(change);
        };
    }

    /** The aggregates of a formula, in its order. */
    public static Stream<Aggregate> aggregates(Formula formula) {
        return of(formula).filter(Aggregate.class::isInstance).map(Aggregate.class::cast);
    }

    /** Qualified names of the KPIs that a formula names, at whatever time and for whatever key, in its order. */
    public static Stream<String> kpis(Formula formula) {
        return of(formula).flatMap(part -> switch (part) {
            case Formula.KpiValue other -> Stream.of(other.kpi());
            case Formula.KpiAt other -> Stream.of(other.kpi());
            case Formula.Change change -> Stream.of(change.kpi());
            case Formula.Calculation calculation -> Stream.<String>of();
            case Formula.Versions several -> Stream.<String>of();
            case Formula.CountByKpis count -> count.condition().formulas().flatMap(FormulaParts::kpis);
            case Formula.Rounded rounded -> Stream.<String>of();
            case Formula.Converted converted -> Stream.<String>of();
            case Formula.Constant constant -> Stream.<String>of();
            case Formula.DaysInPeriod days -> Stream.<String>of();
            case Aggregate aggregate -> Stream.<String>of();
        });
    }

    /**
     * KPIs and all that they are computed from, each once however many ways lead to it, and before what it is computed
     * from.
     *
     * @param names of the KPIs to begin with
     * @param known every KPI by qualified name
     * @throws IllegalArgumentException where one is named that is not known
     */
    public static List<Kpi> reached(Iterable<String> names, Map<String, Kpi> known) {
        SequencedMap<String, Kpi> reached = new LinkedHashMap<>();
        names.forEach(name -> reach(name, known, reached, FormulaParts::kpis));
        return new ArrayList<>(reached.values());
    }

    /**
     * KPIs and all that they are computed from of the same rows: not those that are evaluated for each key of other rows.
     *
     * @throws IllegalArgumentException where one is named that is not known
     */
    public static List<Kpi> reachedOfSameRows(Iterable<String> names, Map<String, Kpi> known) {
        SequencedMap<String, Kpi> reached = new LinkedHashMap<>();
        names.forEach(name -> reach(name, known, reached, FormulaParts::kpisOfSameRows));
        return new ArrayList<>(reached.values());
    }

    private static Stream<String> kpisOfSameRows(Formula formula) {
        return of(formula)
                .filter(part -> !(part instanceof Formula.CountByKpis))
                .flatMap(part -> switch (part) {
                    case Formula.KpiValue other -> Stream.of(other.kpi());
                    case Formula.KpiAt other -> Stream.of(other.kpi());
                    case Formula.Change change -> Stream.of(change.kpi());
                    default -> Stream.of();
                });
    }

    /** The counts by KPIs of a formula. */
    public static Stream<Formula.CountByKpis> countsByKpis(Formula formula) {
        return of(formula).filter(Formula.CountByKpis.class::isInstance).map(Formula.CountByKpis.class::cast);
    }

    private static void reach(
            String name,
            Map<String, Kpi> known,
            SequencedMap<String, Kpi> reached,
            Function<Formula, Stream<String>> named) {
        Kpi kpi = known.get(name);
        if (kpi == null) {
            throw new IllegalArgumentException("the plan has no KPI " + name);
        }
        if (reached.putIfAbsent(name, kpi) == null) {
            named.apply(kpi.formula()).forEach(other -> reach(other, known, reached, named));
        }
    }
}
