package scorecard.dsl.validation;

import jakarta.inject.Inject;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.Reference;

/** A KPI serves a goal, or another KPI. */
final class KpiUseValidator extends ConceptValidator {

    private final ResourceDescriptionsProvider descriptions;

    @Inject
    KpiUseValidator(ResourceDescriptionsProvider descriptions) {
        this.descriptions = descriptions;
    }

    /** A KPI that nobody uses is a number without a purpose. */
    @Check
    public void kpiIsUsed(Kpi kpi) {
        if (kpi.getName() != null && !isUnfinished(kpi) && !usedInOwnFile(kpi) && !usedElsewhere(kpi)) {
            advisedName(
                    IssueCodes.UNUSED_KPI,
                    kpi,
                    "no goal and no KPI uses `" + kpi.getName() + "`; expected it in a goal, for example `lagging "
                            + kpi.getName() + "`");
        }
    }

    private static boolean usedInOwnFile(Kpi kpi) {
        EObject file = kpi.eContainer();
        Stream<EObject> measured =
                EcoreUtil2.getAllContentsOfType(file, Measure.class).stream().map(Measure::getKpi);
        Stream<EObject> referred =
                EcoreUtil2.getAllContentsOfType(file, Reference.class).stream().map(Reference::getTarget);
        return Stream.concat(measured, referred).anyMatch(kpi::equals);
    }

    private boolean usedElsewhere(Kpi kpi) {
        URI uri = EcoreUtil.getURI(kpi);
        IResourceDescriptions index = descriptions.getResourceDescriptions(kpi.eResource());
        for (IResourceDescription file : index.getAllResourceDescriptions()) {
            boolean uses = !file.getURI().equals(uri.trimFragment())
                    && StreamSupport.stream(file.getReferenceDescriptions().spliterator(), false)
                            .map(IReferenceDescription::getTargetEObjectUri)
                            .anyMatch(uri::equals);
            if (uses) {
                return true;
            }
        }
        return false;
    }
}
