package scorecard.dsl.linking;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;

/** A scorecard file in memory. */
public final class ScorecardResource extends LazyLinkingResource {

    /**
     * Xtext composes the message of a name that was not found for every name that was, to look for it among the problems.
     * Most files have none.
     */
    @Override
    protected void removeDiagnostic(Triple<EObject, EReference, INode> triple) {
        if (!getErrors().isEmpty() || !getWarnings().isEmpty()) {
            super.removeDiagnostic(triple);
        }
    }
}
