package scorecard.dsl.scoping;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.FormulaClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.OverClause;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.Source;

/** The sources whose rows a KPI is computed from, those of other KPIs in its formula included. */
public final class SourcesOfKpi {

    private SourcesOfKpi() {}

    /** The one that the KPI is over first, then in the order in which formulas name them. */
    public static Set<Source> of(Kpi kpi) {
        Set<Source> sources = new LinkedHashSet<>();
        collect(kpi, sources, new HashSet<>());
        Set<Source> inOrder = new LinkedHashSet<>();
        KpiClauses.first(kpi, OverClause.class)
                .map(OverClause::getSource)
                .filter(sources::contains)
                .ifPresent(inOrder::add);
        inOrder.addAll(sources);
        return inOrder;
    }

    private static void collect(Kpi kpi, Set<Source> sources, Set<Kpi> visited) {
        if (!visited.add(kpi)) {
            return;
        }
        KpiClauses.all(kpi, FormulaClause.class).forEach(formula -> {
            TreeIterator<EObject> contents = formula.eAllContents();
            while (contents.hasNext()) {
                switch (contents.next()) {
                    case Aggregate aggregate -> {
                        population(aggregate, kpi)
                                .filter(source -> !source.eIsProxy())
                                .ifPresent(sources::add);
                        contents.prune();
                    }
                    case Reference reference
                    when reference.getTarget() instanceof Kpi other && !other.eIsProxy() ->
                        collect(other, sources, visited);
                    default -> {
                        // leads to no rows
                    }
                }
            }
        });
    }

    /** A KPI like another looks at its own population, also in the formula it has from there. */
    private static Optional<Source> population(Aggregate aggregate, Kpi kpi) {
        return Optional.ofNullable(aggregate.getRelated())
                .or(() -> Optional.ofNullable(aggregate.getSource()))
                .or(() -> KpiClauses.first(kpi, OverClause.class).map(OverClause::getSource));
    }
}
