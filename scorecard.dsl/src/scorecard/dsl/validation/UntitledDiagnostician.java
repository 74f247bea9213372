package scorecard.dsl.validation;

import jakarta.inject.Inject;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.eclipse.xtext.validation.CancelableDiagnostician;

/** Gathers findings without a title for all of them, for which EMF would read the texts of its own messages at every start. */
public final class UntitledDiagnostician extends CancelableDiagnostician {

    @Inject
    UntitledDiagnostician(EValidator.Registry registry) {
        super(registry);
    }

    @Override
    public BasicDiagnostic createDefaultDiagnostic(EObject checked) {
        return new BasicDiagnostic(EObjectValidator.DIAGNOSTIC_SOURCE, 0, "", new Object[] {checked});
    }
}
