package scorecard.dsl.practice;

import org.eclipse.emf.ecore.EObject;
import scorecard.dsl.scorecard.Named;

/** Where rules of the craft report what they find; a finding that does not apply to the kind of scorecard is dropped. */
interface Findings {

    /** Something about an element as a whole. */
    void at(EObject element, String code, String message);

    /** Something about what an element stands for, shown at its name. */
    void atName(Named element, String code, String message);
}
