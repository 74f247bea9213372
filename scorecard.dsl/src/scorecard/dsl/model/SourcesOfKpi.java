package scorecard.dsl.model;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.KpiClause;
import scorecard.dsl.scorecard.Source;

/** Finds the sources whose rows a KPI looks at, itself or through other KPIs. */
public final class SourcesOfKpi {

    private SourcesOfKpi() {}

    /** The sources, in the order they are met. */
    public static Set<Source> of(Kpi kpi) {
        Set<Source> sources = new LinkedHashSet<>();
        collect(kpi, new LinkedHashSet<>(), sources);
        return sources;
    }

    private static void collect(Kpi kpi, Set<Kpi> seen, Set<Source> sources) {
        if (kpi.eIsProxy() || !seen.add(kpi)) {
            return;
        }
        for (KpiClause clause : KpiClauses.of(kpi)) {
            visit(clause, seen, sources);
            clause.eAllContents().forEachRemaining(element -> visit(element, seen, sources));
        }
    }

    private static void visit(EObject element, Set<Kpi> seen, Set<Source> sources) {
        for (EObject target : element.eCrossReferences()) {
            if (target instanceof Source source && !source.eIsProxy()) {
                sources.add(source);
            } else if (target instanceof Kpi other) {
                collect(other, seen, sources);
            }
        }
    }
}
