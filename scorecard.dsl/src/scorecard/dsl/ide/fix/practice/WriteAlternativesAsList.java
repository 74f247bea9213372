package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.practice.FormulaLength;
import scorecard.dsl.scorecard.Comparison;
import scorecard.dsl.scorecard.Disjunction;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.MomentLiteral;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.scorecard.Relation;
import scorecard.dsl.scorecard.TextLiteral;

/** Writes comparisons of one value with several as `in` and a list, where the formula can be followed then. */
public final class WriteAlternativesAsList implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of("formula-too-complex");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(Kpi.class).stream()
                .flatMap(kpi -> kpi.getClauses().stream()
                        .flatMap(clause -> EcoreUtil2.getAllContentsOfType(clause, Disjunction.class).stream()))
                .filter(disjunction -> !(disjunction.eContainer() instanceof Disjunction))
                .filter(disjunction -> FormulaLength.wouldFit(
                        EcoreUtil2.getContainerOfType(disjunction, Kpi.class), operations(disjunction)))
                .flatMap(disjunction -> list(disjunction).stream()
                        .map(list -> Change.of("Write `" + list + "`", Edit.replacing(disjunction, list))))
                .toList();
    }

    /** How many operations the comparisons and what joins them are. */
    private static int operations(Disjunction disjunction) {
        return 2 * alternatives(disjunction).size() - 1;
    }

    private static Optional<String> list(Disjunction disjunction) {
        List<Expression> alternatives = alternatives(disjunction);
        List<Comparison> comparisons = alternatives.stream()
                .filter(Comparison.class::isInstance)
                .map(Comparison.class::cast)
                .filter(comparison -> comparison.getRelation() == Relation.EQUAL && isConstant(comparison.getRight()))
                .toList();
        Set<String> compared = comparisons.stream()
                .map(comparison -> SourceText.of(comparison.getLeft()))
                .collect(Collectors.toSet());
        return comparisons.size() == alternatives.size() && compared.size() == 1
                ? Optional.of(compared.iterator().next() + " in ("
                        + comparisons.stream()
                                .map(comparison -> SourceText.of(comparison.getRight()))
                                .collect(Collectors.joining(", "))
                        + ")")
                : Optional.empty();
    }

    private static boolean isConstant(Expression value) {
        return value instanceof TextLiteral || value instanceof MomentLiteral || value instanceof Quantity;
    }

    private static List<Expression> alternatives(Expression expression) {
        return expression instanceof Disjunction disjunction
                ? Stream.of(disjunction.getLeft(), disjunction.getRight())
                        .flatMap(side -> alternatives(side).stream())
                        .toList()
                : List.of(expression);
    }
}
