package scorecard.dsl.typing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.scorecard.FormulaClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.engine.type.Unit;

/** The unit of a KPI: the declared one, else the one that follows from its formula. */
public final class KpiUnits {

    /** KPIs that may stand between a KPI and the data. */
    public static final int LONGEST_CHAIN = 100;

    private final Set<Kpi> underway = new HashSet<>();
    private final Map<Kpi, Optional<FormulaUnit>> known = new HashMap<>();

    /** The unit; empty where the formula has none or depends on itself. */
    public Optional<Unit> of(Kpi kpi) {
        if (kpi.eIsProxy()) {
            return Optional.empty();
        }
        Optional<Unit> declared = DeclaredUnit.of(kpi);
        return declared.isPresent() ? declared : inferred(kpi).map(FormulaUnit::undeclared);
    }

    /** From the values of one of a KPI's formulas to those that are shown; empty where the formula has no fitting unit. */
    public Optional<Conversion> conversion(Kpi kpi, FormulaClause formula) {
        return of(kpi).flatMap(unit -> new FormulaUnits(problem -> {}, this)
                .of(formula.getExpression())
                .flatMap(inferred -> DeclaredUnit.conversion(unit, inferred)));
    }

    /** What a formula that uses a KPI reckons with: so many per hour, where the KPI is shown per hour. */
    Optional<FormulaUnit> inFormulas(Kpi kpi) {
        return of(kpi).map(unit -> unit instanceof Unit.Rate rate
                ? overTime(kpi, rate).orElseGet(() -> FormulaUnit.of(unit))
                : FormulaUnit.of(unit));
    }

    private Optional<FormulaUnit> overTime(Kpi kpi, Unit.Rate rate) {
        return SpanOfTime.WORDS.contains(rate.per())
                ? inferred(kpi)
                        .filter(FormulaUnit.PerSpan.class::isInstance)
                        .flatMap(unit -> ((FormulaUnit.PerSpan) unit).span().called(rate.per()))
                        .map(span -> new FormulaUnit.PerSpan(FormulaUnit.of(rate.of()), span))
                : Optional.empty();
    }

    /** The unit of the first formula, before it is said how to show it. */
    private Optional<FormulaUnit> inferred(Kpi kpi) {
        Optional<FormulaUnit> before = known.get(kpi);
        if (before != null) {
            return before;
        }
        if (underway.size() > LONGEST_CHAIN || !underway.add(kpi)) {
            return Optional.empty();
        }
        try {
            Optional<FormulaUnit> unit = KpiClauses.first(kpi, FormulaClause.class)
                    .flatMap(formula -> new FormulaUnits(problem -> {}, this).of(formula.getExpression()));
            known.put(kpi, unit);
            return unit;
        } finally {
            underway.remove(kpi);
        }
    }
}
