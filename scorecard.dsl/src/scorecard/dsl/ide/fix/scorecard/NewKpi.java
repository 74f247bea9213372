package scorecard.dsl.ide.fix.scorecard;

import java.util.List;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.FreeName;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Role;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.WeightClause;

/** A KPI that a goal needs and nobody has written yet: declared with an open formula, below the scorecard. */
public final class NewKpi {

    private NewKpi() {}

    /**
     * Lets a goal have it.
     *
     * @param goal that needs it
     * @param role in the goal
     * @param name wanted for it
     * @param title of it, or a placeholder
     */
    public static List<Edit> of(Goal goal, Role role, String name, String title) {
        String free = WrittenName.of(FreeName.in(goal, name));
        return List.of(
                measured(goal, role, free),
                Edit.below(
                        EcoreUtil2.getContainerOfType(goal, Scorecard.class),
                        "\nkpi " + free + " \"" + title + "\" {\nformula ?\n}"));
    }

    /** Lets a goal have a KPI that is there already, by its name as it is written. */
    public static Edit measured(Goal goal, Role role, String written) {
        return Edit.atEndOf(goal, role.getLiteral() + " " + written + weight(goal));
    }

    private static String weight(Goal goal) {
        boolean percents = goal.getMeasures().stream()
                .flatMap(measure -> measure.getWeights().stream())
                .anyMatch(WeightClause::isPercent);
        return percents ? " weight ?%" : "";
    }
}
