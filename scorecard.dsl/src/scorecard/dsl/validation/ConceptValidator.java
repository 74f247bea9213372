package scorecard.dsl.validation;

import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.EValidatorRegistrar;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Named;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.typing.TypeProblem;

/** What the validators of the single concepts share: ways to report. */
abstract class ConceptValidator extends AbstractDeclarativeValidator {

    /** Composed validators are registered by the one that composes them. */
    @Override
    public final void register(EValidatorRegistrar registrar) {}

    final void report(TypeProblem problem) {
        wrong(problem.code(), problem.element(), problem.message());
    }

    /**
     * Where a finding about an element is shown. A KPI that is like another is checked with clauses that stand there; what
     * is wrong with them here is said at the KPI itself.
     */
    private EObject shown(EObject element) {
        Kpi home = EcoreUtil2.getContainerOfType(element, Kpi.class);
        Kpi checked = EcoreUtil2.getContainerOfType(getCurrentObject(), Kpi.class);
        return home == null || checked == null || home == checked || checked.getTemplate() == null
                ? element
                : checked.getTemplate();
    }

    /** Whether the text is being written, so that what is lacking may stand there unread. */
    static boolean isUnfinished(EObject element) {
        return element.eResource() instanceof XtextResource resource
                && resource.getParseResult() != null
                && resource.getParseResult().hasSyntaxErrors();
    }

    final Consumer<TypeProblem> reported() {
        return this::report;
    }

    final void wrong(String code, EObject element, String message) {
        error(message, shown(element), null, code);
    }

    final void wrong(String code, EObject element, EStructuralFeature feature, String message) {
        error(message, element, feature, code);
    }

    final void wrongName(String code, Named element, String message) {
        error(message, element, ScorecardPackage.eINSTANCE.getNamed_Name(), code);
    }

    final void doubtful(String code, EObject element, String message) {
        warning(message, shown(element), null, code);
    }

    final void doubtfulName(String code, Named element, String message) {
        warning(message, element, ScorecardPackage.eINSTANCE.getNamed_Name(), code);
    }

    final void advisedName(String code, Named element, String message) {
        info(message, element, ScorecardPackage.eINSTANCE.getNamed_Name(), code);
    }
}
