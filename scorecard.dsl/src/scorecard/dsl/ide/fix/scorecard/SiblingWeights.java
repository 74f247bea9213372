package scorecard.dsl.ide.fix.scorecard;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.Perspective;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.WeightClause;

/** The weights of the perspectives of a scorecard, the goals of a perspective or the KPIs of a goal. */
final class SiblingWeights {

    private SiblingWeights() {}

    /** The weights beside a weight, itself among them. */
    static List<WeightClause> of(WeightClause weight) {
        return switch (weight.eContainer()) {
            case Perspective perspective -> nodes(((Scorecard) perspective.eContainer()).getPerspectives());
            case Goal goal -> nodes(((Perspective) goal.eContainer()).getGoals());
            case Measure measure ->
                ((Goal) measure.eContainer())
                        .getMeasures().stream()
                                .flatMap(one -> one.getWeights().stream())
                                .toList();
            default -> List.of(weight);
        };
    }

    private static List<WeightClause> nodes(List<? extends EObject> nodes) {
        return nodes.stream()
                .flatMap(node -> Clauses.all(node.eContents(), WeightClause.class))
                .toList();
    }
}
