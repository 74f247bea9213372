package scorecard.dsl.translate;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.Source;

/** The sources that a scorecard's KPIs need, also through other KPIs and the sources that rows point to. */
public final class SourcesOfScorecard {

    private SourcesOfScorecard() {}

    /** In the order in which they are met. */
    public static Set<Source> of(Scorecard scorecard) {
        Set<Kpi> kpis = new LinkedHashSet<>();
        EcoreUtil2.getAllContentsOfType(scorecard, Measure.class).forEach(measure -> use(measure.getKpi(), kpis));
        UsedSources used = new UsedSources();
        kpis.forEach(kpi -> KpiClauses.of(kpi).forEach(used::use));
        return used.sources();
    }

    private static void use(Kpi kpi, Set<Kpi> used) {
        if (kpi == null || kpi.eIsProxy() || !used.add(kpi)) {
            return;
        }
        KpiClauses.of(kpi).stream()
                .flatMap(clause -> EcoreUtil2.getAllContentsOfType(clause, Reference.class).stream())
                .map(Reference::getTarget)
                .filter(Kpi.class::isInstance)
                .forEach(other -> use((Kpi) other, used));
    }
}
