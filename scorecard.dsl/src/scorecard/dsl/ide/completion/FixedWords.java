package scorecard.dsl.ide.completion;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

/** The words that a value can be where it is one of a few, such as the units of time, and nobody's name. */
final class FixedWords {

    private FixedWords() {}

    /** All of them, in the order of the grammar; none where the value is something else. */
    static List<String> of(Assignment assignment) {
        if (!(assignment.getTerminal() instanceof RuleCall call)
                || !GrammarUtil.isDatatypeRuleCall(call)
                || !(call.getRule().getAlternatives() instanceof Alternatives alternatives)
                || !alternatives.getElements().stream().allMatch(FixedWords::isFixed)) {
            return List.of();
        }
        return alternatives.getElements().stream().map(FixedWords::words).toList();
    }

    private static boolean isFixed(AbstractElement element) {
        return keywords(element).findAny().isPresent()
                && (element instanceof Keyword
                        || element instanceof Group group
                                && group.getElements().stream().allMatch(Keyword.class::isInstance));
    }

    private static String words(AbstractElement element) {
        return keywords(element).map(Keyword::getValue).collect(Collectors.joining(" "));
    }

    private static Stream<Keyword> keywords(AbstractElement element) {
        return (element instanceof CompoundElement compound ? compound.getElements().stream() : Stream.of(element))
                .filter(Keyword.class::isInstance)
                .map(Keyword.class::cast);
    }
}
