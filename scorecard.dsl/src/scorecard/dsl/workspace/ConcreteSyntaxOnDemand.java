package scorecard.dsl.workspace;

import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.IConcreteSyntaxValidator;
import org.eclipse.xtext.validation.impl.ConcreteSyntaxValidator;

/** Tells whether elements can be written as text, which every file holds and only files that are saved need: made by then. */
final class ConcreteSyntaxOnDemand implements IConcreteSyntaxValidator {
    private final Late<ConcreteSyntaxValidator> validator;

    @Inject
    ConcreteSyntaxOnDemand(Late<ConcreteSyntaxValidator> validator) {
        this.validator = validator;
    }

    @Override
    public boolean validateObject(EObject element, IDiagnosticAcceptor found, Map<Object, Object> context) {
        return validator.get().validateObject(element, found, context);
    }

    @Override
    public boolean validateRecursive(EObject element, IDiagnosticAcceptor found, Map<Object, Object> context) {
        return validator.get().validateRecursive(element, found, context);
    }
}
