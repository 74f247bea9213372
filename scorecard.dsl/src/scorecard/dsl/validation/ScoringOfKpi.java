package scorecard.dsl.validation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import scorecard.dsl.scoping.ScorecardDescriptions;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.ScoringMethod;

/** Finds out by which methods a KPI is scored: those of the scorecards that mention it, in whatever file they stand. */
final class ScoringOfKpi {

    private final ResourceDescriptionsProvider descriptions;

    @Inject
    ScoringOfKpi(ResourceDescriptionsProvider descriptions) {
        this.descriptions = descriptions;
    }

    /** Whether some scorecard scores the KPI by its progress, or none scores it yet. */
    boolean byProgress(Kpi kpi) {
        Set<String> methods = StreamSupport.stream(
                        descriptions
                                .getResourceDescriptions(kpi.eResource())
                                .getExportedObjectsByType(ScorecardPackage.eINSTANCE.getScorecard())
                                .spliterator(),
                        false)
                .filter(scorecard -> mentions(scorecard, kpi))
                .map(scorecard -> scorecard.getUserData(ScorecardDescriptions.SCORING))
                .collect(Collectors.toSet());
        return methods.isEmpty() || methods.contains(ScoringMethod.PROGRESS.getLiteral());
    }

    private static boolean mentions(IEObjectDescription scorecard, Kpi kpi) {
        String names = scorecard.getUserData(ScorecardDescriptions.KPIS);
        return names != null && List.of(names.split(" ")).contains(kpi.getName());
    }
}
