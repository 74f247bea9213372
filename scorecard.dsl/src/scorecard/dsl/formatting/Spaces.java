package scorecard.dsl.formatting;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.Amount;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.KpiUse;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.NegativeLiteral;
import scorecard.dsl.scorecard.Opposite;
import scorecard.dsl.scorecard.OppositeScore;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.ReviewValue;
import scorecard.dsl.scorecard.RubricScoringClause;
import scorecard.dsl.scorecard.TextFunction;
import scorecard.dsl.scorecard.TimeFunction;
import scorecard.dsl.scorecard.YesNoType;

/** Between which words of a line there is a space: all of them, except around marks that belong to a word. */
final class Spaces {

    private static final Set<String> CLINGS_TO_WORD_BEFORE = Set.of(",", ")", "%", ":");

    private Spaces() {}

    static boolean areBetween(ISemanticRegion before, ISemanticRegion next) {
        String left = before.getText();
        String right = next.getText();
        if (CLINGS_TO_WORD_BEFORE.contains(right) || left.equals("(") || left.equals("{") && right.equals("}")) {
            return false;
        }
        EObject owner = before.getSemanticElement();
        if (owner instanceof RubricScoringClause && (left.equals(".") || right.equals("."))) {
            return false;
        }
        if (left.equals("-")) {
            return !(owner instanceof Opposite
                    || owner instanceof OppositeScore
                    || owner instanceof NegativeLiteral
                    || owner instanceof Amount);
        }
        if (right.equals("(")) {
            EObject opener = next.getSemanticElement();
            boolean clings = opener instanceof Aggregate
                    || opener instanceof TextFunction
                    || opener instanceof TimeFunction
                    || opener instanceof ReviewValue
                    || opener instanceof Reference
                    || opener instanceof KpiUse
                    || opener instanceof Measure
                    || opener instanceof Kpi;
            return !clings;
        }
        boolean yesNo = owner instanceof YesNoType && next.getSemanticElement() == owner;
        return !(yesNo && (left.equals("/") || right.equals("/")));
    }
}
