package scorecard.dsl.ide.fix;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/**
 * A piece of a file's text and what takes its place. The whitespace around it is made canonical afterwards.
 *
 * @param resource the file, as it was parsed
 * @param offset of the first character replaced
 * @param length how many characters are replaced
 * @param text what stands there instead
 */
public record Edit(XtextResource resource, int offset, int length, String text) {

    /** Puts a text in the place of an element. */
    public static Edit replacing(EObject element, String text) {
        return of(element, node(element), text);
    }

    /** Puts a text in the place of the value of an element's feature, of the first one where it has several. */
    public static Edit replacing(EObject element, EStructuralFeature feature, String text) {
        return replacing(element, feature, 0, text);
    }

    /** Puts a text in the place of one of the values of an element's feature. */
    public static Edit replacing(EObject element, EStructuralFeature feature, int index, String text) {
        return of(element, NodeModelUtils.findNodesForFeature(element, feature).get(index), text);
    }

    /** Puts a text in the place of a word or mark of an element. */
    public static Edit replacing(EObject element, String word, String text) {
        for (ILeafNode leaf : node(element).getLeafNodes()) {
            if (!leaf.isHidden() && leaf.getText().equals(word)) {
                return of(element, leaf, text);
            }
        }
        throw new IllegalArgumentException("no `" + word + "` in the text of " + element);
    }

    /** Takes an element away, and the whitespace before it. */
    public static Edit removing(EObject element) {
        return removing(element, node(element));
    }

    /** Takes a word of an element away, and the whitespace before it. */
    public static Edit removing(EObject element, String word) {
        Edit edit = replacing(element, word, "");
        return edit.withWhitespaceBefore();
    }

    /** Takes one of the values of an element's feature away, and the whitespace before it. */
    public static Edit removing(EObject element, EStructuralFeature feature, int index) {
        return removing(
                element, NodeModelUtils.findNodesForFeature(element, feature).get(index));
    }

    private static Edit removing(EObject element, INode node) {
        return of(element, node, "").withWhitespaceBefore();
    }

    /** Takes everything from one element to another of the same file away. */
    public static Edit removingFromTo(EObject first, EObject last) {
        int offset = node(first).getOffset();
        return new Edit(file(first), offset, node(last).getEndOffset() - offset, "").withWhitespaceBefore();
    }

    /** Writes a text before an element. */
    public static Edit before(EObject element, String text) {
        return new Edit(file(element), node(element).getOffset(), 0, text + " ");
    }

    /** Writes a text after an element. */
    public static Edit after(EObject element, String text) {
        return new Edit(file(element), node(element).getEndOffset(), 0, " " + text);
    }

    /** Writes a text after the last value of an element's feature. */
    public static Edit after(EObject element, EStructuralFeature feature, String text) {
        INode last = NodeModelUtils.findNodesForFeature(element, feature).getLast();
        return new Edit(file(element), last.getEndOffset(), 0, " " + text);
    }

    /** Writes a text on lines of their own after an element and a comment on its last line. */
    public static Edit below(EObject element, String text) {
        return new Edit(file(element), endOfLine(element, node(element).getEndOffset()), 0, "\n" + text);
    }

    /** Writes a text on lines of their own at the beginning of the block of an element. */
    public static Edit atBeginningOf(EObject block, String text) {
        int open = brace(block, "{").getEndOffset();
        return new Edit(file(block), endOfLine(block, open), 0, "\n" + text + "\n");
    }

    /** Writes a text on lines of their own at the end of the block of an element. */
    public static Edit atEndOf(EObject block, String text) {
        return new Edit(file(block), brace(block, "}").getOffset(), 0, "\n" + text + "\n");
    }

    /** Writes a text before the opening brace of an element. */
    public static Edit beforeBlockOf(EObject block, String text) {
        return new Edit(file(block), brace(block, "{").getOffset(), 0, text + " ");
    }

    private Edit withWhitespaceBefore() {
        String all = resource.getParseResult().getRootNode().getText();
        int start = offset;
        while (start > 0 && Character.isWhitespace(all.charAt(start - 1))) {
            start--;
        }
        return new Edit(resource, start, offset + length - start, text);
    }

    private static Edit of(EObject element, INode node, String text) {
        return new Edit(file(element), node.getOffset(), node.getLength(), text);
    }

    private static ILeafNode brace(EObject block, String brace) {
        ILeafNode found = null;
        for (ILeafNode leaf : node(block).getLeafNodes()) {
            boolean own = leaf.getSemanticElement() == block && leaf.getText().equals(brace);
            if (own && (found == null || brace.equals("}"))) {
                found = leaf;
            }
        }
        if (found == null) {
            throw new IllegalArgumentException("no `" + brace + "` in the text of " + block);
        }
        return found;
    }

    private static int endOfLine(EObject element, int offset) {
        String all = file(element).getParseResult().getRootNode().getText();
        int at = offset;
        while (at < all.length() && (all.charAt(at) == ' ' || all.charAt(at) == '\t')) {
            at++;
        }
        if (!all.startsWith("//", at)) {
            return offset;
        }
        int end = all.indexOf('\n', at);
        return end < 0 ? all.length() : end;
    }

    private static INode node(EObject element) {
        return NodeModelUtils.findActualNodeFor(element);
    }

    private static XtextResource file(EObject element) {
        return (XtextResource) element.eResource();
    }
}
