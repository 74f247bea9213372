package scorecard.dsl.ide.highlighting;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.xtext.ide.editor.syntaxcoloring.DefaultSemanticHighlightingCalculator;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.CancelIndicator;
import scorecard.dsl.scorecard.Named;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.ScorecardPackage;

/**
 * The style of a name by what it means, where it is given and wherever it is used; also of names that are keywords elsewhere.
 * Styles are LSP's token types.
 */
public final class SemanticHighlighting extends DefaultSemanticHighlightingCalculator {

    private static final String COLUMN = SemanticTokenTypes.Property;
    private static final String KPI = SemanticTokenTypes.Function;
    private static final String SOURCE = SemanticTokenTypes.Class;
    private static final String OTHER = SemanticTokenTypes.Variable;

    @Override
    protected boolean highlightElement(
            EObject element, IHighlightedPositionAcceptor acceptor, CancelIndicator cancelIndicator) {
        if (element instanceof Named named) {
            highlightAll(acceptor, named, ScorecardPackage.eINSTANCE.getNamed_Name(), styleOf(named.eClass()));
        }
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && element.eIsSet(reference)) {
                highlightAll(acceptor, element, reference, styleOf(element, reference));
            }
        }
        return false;
    }

    /** Every name of a list, too. */
    private void highlightAll(
            IHighlightedPositionAcceptor acceptor, EObject element, EStructuralFeature feature, String style) {
        NodeModelUtils.findNodesForFeature(element, feature).forEach(node -> highlightNode(acceptor, node, style));
    }

    /** By what is meant where that is known, else by what may be meant; what an expression looks at is mostly a column. */
    private static String styleOf(EObject element, EReference reference) {
        Object meant = reference.isMany() ? null : element.eGet(reference);
        if (meant instanceof EObject target && !target.eIsProxy()) {
            return styleOf(target.eClass());
        }
        return element instanceof Reference ? COLUMN : styleOf(reference.getEReferenceType());
    }

    private static String styleOf(EClass kind) {
        ScorecardPackage language = ScorecardPackage.eINSTANCE;
        if (kind == language.getColumn() || kind == language.getParameter()) {
            return COLUMN;
        }
        if (kind == language.getKpi()) {
            return KPI;
        }
        return kind == language.getSource() ? SOURCE : OTHER;
    }
}
