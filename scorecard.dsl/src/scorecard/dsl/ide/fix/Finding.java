package scorecard.dsl.ide.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/**
 * What a check found, by its place in the text, so that it can be told by any editor.
 *
 * @param resource the file as it was parsed
 * @param code as in {@link scorecard.dsl.validation.IssueCodes}
 * @param message what was said about it
 * @param offset of its first character
 * @param length how many characters it concerns
 */
public record Finding(XtextResource resource, String code, String message, int offset, int length) {

    /** The element it was reported for: the outermost with exactly these words, else the innermost that holds them. */
    public Optional<EObject> element() {
        List<EObject> path = path();
        return path.stream()
                .filter(element -> node(element).getLength() == length)
                .findFirst()
                .or(() -> path.isEmpty() ? Optional.empty() : Optional.of(path.getLast()));
    }

    /** The innermost element of a kind that holds the finding or is it. */
    public <T extends EObject> Optional<T> element(Class<T> kind) {
        return path().reversed().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /** The element it was reported for, where that is of a kind. */
    public <T extends EObject> Optional<T> exactly(Class<T> kind) {
        return path().stream()
                .filter(element -> kind.isInstance(element) && node(element).getLength() == length)
                .map(kind::cast)
                .findFirst();
    }

    /** The words the finding is about. */
    public String text() {
        String all = resource.getParseResult().getRootNode().getText();
        return all.substring(Math.min(offset, all.length()), Math.min(offset + length, all.length()));
    }

    /** The elements that hold the finding, from the file inwards. */
    private List<EObject> path() {
        List<EObject> path = new ArrayList<>();
        Optional<EObject> next = resource.getContents().stream().findFirst();
        while (next.isPresent()) {
            path.add(next.get());
            next = next.get().eContents().stream().filter(this::isIn).findFirst();
        }
        return path;
    }

    private boolean isIn(EObject element) {
        INode node = node(element);
        return node != null && node.getOffset() <= offset && offset + length <= node.getEndOffset();
    }

    private static INode node(EObject element) {
        return NodeModelUtils.findActualNodeFor(element);
    }
}
