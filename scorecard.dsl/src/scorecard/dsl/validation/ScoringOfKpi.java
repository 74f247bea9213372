package scorecard.dsl.validation;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.scorecard.Definitions;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.ScoringMethod;

/** Finds out by which methods a KPI is scored: those of the scorecards that measure it. */
final class ScoringOfKpi {

    private ScoringOfKpi() {}

    /** Whether some scorecard that measures the KPI scores it from its baseline, or none measures it yet. */
    static boolean needsBaseline(Kpi kpi) {
        Set<ScoringMethod> methods = of(kpi);
        return methods.isEmpty() || methods.contains(ScoringMethod.PROGRESS);
    }

    private static Set<ScoringMethod> of(Kpi kpi) {
        Set<ScoringMethod> methods = EnumSet.noneOf(ScoringMethod.class);
        for (Resource resource : kpi.eResource().getResourceSet().getResources()) {
            for (EObject root : resource.getContents()) {
                if (root instanceof Definitions file) {
                    collect(file, kpi, methods);
                }
            }
        }
        return methods;
    }

    private static void collect(Definitions file, Kpi kpi, Set<ScoringMethod> methods) {
        file.getDefinitions().stream()
                .filter(Scorecard.class::isInstance)
                .map(Scorecard.class::cast)
                .filter(scorecard -> EcoreUtil2.getAllContentsOfType(scorecard, Measure.class).stream()
                        .anyMatch(measure -> measure.getKpi() == kpi))
                .forEach(scorecard -> methods.add(ScoringValidator.method(scorecard)));
    }
}
