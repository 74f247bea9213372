package scorecard.dsl.ide.completion;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import scorecard.dsl.scorecard.CountAggregate;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.Source;

/** What is known of the rows of an aggregate while its value is not written yet. */
final class RowsOfAggregate {

    private final IScopeProvider scopes;

    @Inject
    RowsOfAggregate(IScopeProvider scopes) {
        this.scopes = scopes;
    }

    /** The source behind the {@code over} that follows in the same parentheses, which the parser cannot know yet. */
    Optional<Source> namedBehind(ContentAssistContext context) {
        List<String> words = restOfParentheses(context);
        int over = words.indexOf("over");
        if (over < 0 || over + 1 >= words.size() || context.getCurrentModel() == null) {
            return Optional.empty();
        }
        List<String> name = new ArrayList<>(List.of(words.get(over + 1)));
        for (int at = over + 2; at + 1 < words.size() && words.get(at).equals("."); at += 2) {
            name.add(words.get(at + 1));
        }
        QualifiedName source = QualifiedName.create(name.stream()
                .map(word -> word.startsWith("^") ? word.substring(1) : word)
                .toList());
        IEObjectDescription found = scopes.getScope(
                        context.getCurrentModel(), ScorecardPackage.eINSTANCE.getOverClause_Source())
                .getSingleElement(source);
        return Optional.ofNullable(found)
                .map(IEObjectDescription::getEObjectOrProxy)
                .map(proxy -> EcoreUtil2.resolve(proxy, context.getCurrentModel()))
                .filter(Source.class::isInstance)
                .map(Source.class::cast);
    }

    /** The words up to the parenthesis that closes what the cursor stands in; none if there is no such parenthesis. */
    private static List<String> restOfParentheses(ContentAssistContext context) {
        List<String> words = new ArrayList<>();
        int depth = 0;
        for (ILeafNode leaf : context.getRootNode().getLeafNodes()) {
            if (leaf.isHidden() || leaf.getOffset() < context.getOffset()) {
                continue;
            }
            String word = leaf.getText();
            if (word.equals(")") && depth == 0) {
                return words;
            }
            if (word.equals("{") || word.equals("}")) {
                return List.of();
            }
            if (depth == 0) {
                words.add(word);
            }
            depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
        }
        return List.of();
    }

    /** Whether the values to be counted are written next, which no KPI gives. */
    static boolean areCountedNext(EObject at) {
        return at instanceof CountAggregate count && count.isDistinct() && count.getValue() == null;
    }
}
