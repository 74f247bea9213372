package scorecard.dsl.validation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.scoping.ScorecardDescriptions;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.ScorecardPackage;

/** A KPI serves a goal, or another KPI. */
final class KpiUseValidator extends ConceptValidator {

    private final ResourceDescriptionsProvider descriptions;

    @Inject
    KpiUseValidator(ResourceDescriptionsProvider descriptions) {
        this.descriptions = descriptions;
    }

    /** A KPI that no file mentions is a number without a purpose. */
    @Check
    public void kpiIsUsed(Kpi kpi) {
        if (kpi.getName() != null && !isUnfinished(kpi) && !isMentioned(kpi)) {
            advisedName(
                    IssueCodes.UNUSED_KPI,
                    kpi,
                    "no goal and no KPI uses `" + kpi.getName() + "`; expected it in a goal, for example `lagging "
                            + kpi.getName() + "`");
        }
    }

    private boolean isMentioned(Kpi kpi) {
        IResourceDescriptions index = descriptions.getResourceDescriptions(kpi.eResource());
        return StreamSupport.stream(
                        index.getExportedObjectsByType(ScorecardPackage.Literals.DEFINITION)
                                .spliterator(),
                        false)
                .map(description -> description.getUserData(ScorecardDescriptions.KPIS))
                .anyMatch(names -> names != null && List.of(names.split(" ")).contains(kpi.getName()));
    }
}
