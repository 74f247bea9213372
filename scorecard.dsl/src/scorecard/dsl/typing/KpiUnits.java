package scorecard.dsl.typing;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.FormulaClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.engine.type.Unit;

/** The unit of a KPI: the declared one, else the one that follows from its formula. */
public final class KpiUnits {

    private final Set<Kpi> underway = new HashSet<>();

    /** The unit; empty where the formula has none or depends on itself. */
    public Optional<Unit> of(Kpi kpi) {
        if (kpi.eIsProxy()) {
            return Optional.empty();
        }
        Optional<Unit> declared = DeclaredUnit.of(kpi);
        if (declared.isPresent()) {
            return declared;
        }
        if (!underway.add(kpi)) {
            return Optional.empty();
        }
        try {
            return Clauses.first(kpi.getClauses(), FormulaClause.class)
                    .flatMap(formula -> new FormulaUnits(problem -> {}, this).of(formula.getExpression()))
                    .map(FormulaUnit::undeclared);
        } finally {
            underway.remove(kpi);
        }
    }
}
