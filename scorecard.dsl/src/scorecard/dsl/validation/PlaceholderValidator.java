package scorecard.dsl.validation;

import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.scorecard.Definitions;

/** What was left open, by its author or by a quick fix, is filled in: nothing is evaluated with a value that nobody decided. */
final class PlaceholderValidator extends ConceptValidator {

    private static final String QUOTED = "\"" + Placeholder.TEXT + "\"";

    private static final Pattern COMMENT = Pattern.compile("/\\*\\*[\\s*]*" + Placeholder.TEXT + "[\\s*]*\\*/");

    /** Every value is there. */
    @Check
    public void nothingIsLeftOpen(Definitions file) {
        INode text = NodeModelUtils.getNode(file);
        if (text == null || text.getText().indexOf('?') < 0 && text.getText().indexOf('…') < 0) {
            return;
        }
        for (ILeafNode leaf : text.getLeafNodes()) {
            if (!leaf.isHidden() && leaf.getText().equals(Placeholder.VALUE)) {
                EObject element = leaf.getSemanticElement();
                getMessageAcceptor()
                        .acceptError(
                                "`?` stands for a value that is not decided yet; expected the value",
                                element,
                                leaf.getOffset(),
                                leaf.getLength(),
                                IssueCodes.OPEN_VALUE);
            } else if (leaf.isHidden()
                    ? COMMENT.matcher(leaf.getText()).matches()
                    : leaf.getText().equals(QUOTED)) {
                String open = leaf.isHidden() ? "/** " + Placeholder.TEXT + " */" : QUOTED;
                getMessageAcceptor()
                        .acceptWarning(
                                "`" + open + "` stands for a text that is not written yet; expected the text",
                                leaf.getSemanticElement(),
                                leaf.getOffset(),
                                leaf.getLength(),
                                IssueCodes.OPEN_TEXT);
            }
        }
    }
}
