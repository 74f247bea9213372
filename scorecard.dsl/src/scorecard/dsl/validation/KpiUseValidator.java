package scorecard.dsl.validation;

import jakarta.inject.Inject;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.scoping.VisibleDefinitions;
import scorecard.dsl.scorecard.Kpi;

/** A KPI serves a goal, or another KPI. */
final class KpiUseValidator extends ConceptValidator {

    private final VisibleDefinitions definitions;

    @Inject
    KpiUseValidator(VisibleDefinitions definitions) {
        this.definitions = definitions;
    }

    /** A KPI that no file mentions is a number without a purpose. */
    @Check
    public void kpiIsUsed(Kpi kpi) {
        if (kpi.getName() != null && !isUnfinished(kpi) && !definitions.mentionKpi(kpi.eResource(), kpi.getName())) {
            advisedName(
                    IssueCodes.UNUSED_KPI,
                    kpi,
                    "no goal and no KPI uses `" + kpi.getName() + "`; expected it in a goal, for example `lagging "
                            + kpi.getName() + "`");
        }
    }
}
