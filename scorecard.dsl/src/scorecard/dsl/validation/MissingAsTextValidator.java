package scorecard.dsl.validation;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.Parts;
import scorecard.dsl.scorecard.Aspect;
import scorecard.dsl.scorecard.PartName;
import scorecard.dsl.scorecard.ScorecardPackage;

/** Rows without a member or value are told in one way, for standards and in tests. */
final class MissingAsTextValidator extends ConceptValidator {

    /** Where a part of a KPI has standards of its own. */
    @Check
    public void missingHasItsOwnStandards(Aspect aspect) {
        missingIsNoText(aspect, ScorecardPackage.eINSTANCE.getAspect_Value());
    }

    /** Where something is expected of a part. */
    @Check
    public void missingIsExpected(PartName name) {
        missingIsNoText(name, ScorecardPackage.eINSTANCE.getPartName_Value());
    }

    private void missingIsNoText(EObject part, EAttribute value) {
        if (Parts.UNASSIGNED.equals(part.eGet(value))) {
            wrong(
                    IssueCodes.MISSING_AS_TEXT,
                    part,
                    value,
                    "`" + Parts.UNASSIGNED + "` is what results call rows without one; expected `missing`");
        }
    }
}
