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
    private final Map<Kpi, Optional<Unit>> known = new HashMap<>();

    /** The unit; empty where the formula has none or depends on itself. */
    public Optional<Unit> of(Kpi kpi) {
        if (kpi.eIsProxy()) {
            return Optional.empty();
        }
        Optional<Unit> declared = DeclaredUnit.of(kpi);
        if (declared.isPresent()) {
            return declared;
        }
        Optional<Unit> before = known.get(kpi);
        if (before != null) {
            return before;
        }
        if (underway.size() > LONGEST_CHAIN || !underway.add(kpi)) {
            return Optional.empty();
        }
        try {
            Optional<Unit> unit = KpiClauses.first(kpi, FormulaClause.class)
                    .flatMap(formula -> new FormulaUnits(problem -> {}, this).of(formula.getExpression()))
                    .map(FormulaUnit::undeclared);
            known.put(kpi, unit);
            return unit;
        } finally {
            underway.remove(kpi);
        }
    }
}
