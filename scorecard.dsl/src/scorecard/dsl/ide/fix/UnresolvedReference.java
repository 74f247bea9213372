package scorecard.dsl.ide.fix;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * A name in the text that means nothing.
 *
 * @param context what it is part of
 * @param reference which of its references
 * @param index which of the reference's values, from 0
 * @param name as written, without the mark that tells it from a keyword
 */
public record UnresolvedReference(EObject context, EReference reference, int index, String name) {

    /** The reference a finding is about. */
    public static Optional<UnresolvedReference> of(Finding finding) {
        Optional<EObject> at = finding.element();
        for (EObject element = at.orElse(null); element != null; element = element.eContainer()) {
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer()) {
                    int index = 0;
                    for (INode node : NodeModelUtils.findNodesForFeature(element, reference)) {
                        if (node.getOffset() == finding.offset() && node.getLength() == finding.length()) {
                            String name = NodeModelUtils.getTokenText(node).replace("^", "");
                            return Optional.of(new UnresolvedReference(element, reference, index, name));
                        }
                        index++;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Puts another name in its place. */
    public Edit replacedBy(String other) {
        return Edit.replacing(context, reference, index, WrittenName.of(other));
    }
}
