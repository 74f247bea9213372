package scorecard.dsl.ide.completion;

import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import scorecard.dsl.model.Parts;
import scorecard.dsl.scorecard.Aspect;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.services.ScorecardGrammarAccess;
import scorecard.dsl.typing.DeclaredValues;

/** What may stand behind {@code for} in a KPI: what it is cut into, then the values that are declared for it. */
final class PartsOfKpi {

    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");

    private final ScorecardGrammarAccess grammar;

    @Inject
    PartsOfKpi(ScorecardGrammarAccess grammar) {
        this.grammar = grammar;
    }

    /** The words to offer for a place in the grammar; none where it is no part of a KPI. */
    List<String> of(Assignment assignment, EObject at) {
        Kpi kpi = EcoreUtil2.getContainerOfType(at, Kpi.class);
        if (kpi == null) {
            return List.of();
        }
        if (assignment == grammar.getAspectAccess().getNamesAssignment_0()) {
            return Parts.names(kpi);
        }
        Aspect aspect = EcoreUtil2.getContainerOfType(at, Aspect.class);
        return assignment == grammar.getAspectAccess().getValueAssignment_2_1() && aspect != null
                ? DeclaredValues.of(aspect, kpi).distinct().map(this::written).toList()
                : List.of();
    }

    /** Without quotes where it is a word that nothing else is written with. */
    private String written(String value) {
        return WORD.matcher(value).matches()
                        && !GrammarUtil.getAllKeywords(grammar.getGrammar()).contains(value)
                ? value
                : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
