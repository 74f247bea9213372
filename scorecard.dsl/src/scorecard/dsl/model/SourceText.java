package scorecard.dsl.model;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What the author wrote for an element, on one line, without comments. */
public final class SourceText {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private SourceText() {}

    /** The author's words for an element; empty for an element that has no text. */
    public static String of(EObject element) {
        INode node = NodeModelUtils.findActualNodeFor(element);
        return node == null ? "" : oneLine(node);
    }

    /** The author's words for a feature of an element, for example a reference that cannot be resolved. */
    public static String of(EObject element, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(element, feature).stream()
                .map(SourceText::oneLine)
                .collect(Collectors.joining(" "));
    }

    /** The name that the author wrote for a feature, without the mark that tells it from a keyword. */
    public static String name(EObject element, EStructuralFeature feature) {
        return of(element, feature).replace("^", "");
    }

    private static String oneLine(INode node) {
        String text = StreamSupport.stream(node.getLeafNodes().spliterator(), false)
                .map(SourceText::written)
                .collect(Collectors.joining());
        return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static String written(ILeafNode leaf) {
        return leaf.isHidden() ? " " : leaf.getText();
    }
}
