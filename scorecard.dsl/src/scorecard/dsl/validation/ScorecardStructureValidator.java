package scorecard.dsl.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Link;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.Perspective;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.typing.QuantityValue;

/** A scorecard has perspectives with goals, goals have KPIs, and links lead from one goal to another. */
final class ScorecardStructureValidator extends ConceptValidator {

    /** Without perspectives there is nothing to score. */
    @Check
    public void scorecardHasPerspectives(Scorecard scorecard) {
        if (scorecard.getName() != null && scorecard.getPerspectives().isEmpty()) {
            wrongName(
                    IssueCodes.NO_PERSPECTIVE,
                    scorecard,
                    "`" + scorecard.getName() + "` has no perspective; expected at least one, for example"
                            + " `perspective Customer { … }`");
        }
    }

    /** A perspective without goals never has a score. */
    @Check
    public void perspectiveHasGoals(Perspective perspective) {
        if (perspective.getName() != null && perspective.getGoals().isEmpty()) {
            doubtfulName(
                    IssueCodes.NO_GOAL,
                    perspective,
                    "the perspective `" + perspective.getName() + "` has no goal, so it gets no score; expected at"
                            + " least one");
        }
    }

    /** A goal without KPIs never has a score; a KPI counts once in a goal. */
    @Check
    public void goalHasKpis(Goal goal) {
        if (goal.getName() != null && goal.getMeasures().isEmpty()) {
            doubtfulName(
                    IssueCodes.NO_KPI,
                    goal,
                    "the goal `" + goal.getName() + "` has no KPI, so nobody can tell whether it is reached; expected"
                            + " at least one `leading` or `lagging` KPI");
        }
        Set<List<Object>> seen = new HashSet<>();
        for (Measure measure : goal.getMeasures()) {
            Kpi kpi = measure.getKpi();
            if (kpi != null && !kpi.eIsProxy() && !seen.add(withArguments(measure))) {
                wrong(
                        IssueCodes.KPI_TWICE,
                        measure,
                        "`" + kpi.getName() + "` counts twice in the goal `" + goal.getName()
                                + "`; expected it once, with the weight it shall have");
            }
        }
    }

    private static List<Object> withArguments(Measure measure) {
        List<Object> words = new ArrayList<>(List.of(measure.getKpi()));
        measure.getArguments()
                .forEach(argument -> words.add(
                        argument instanceof Quantity quantity ? QuantityValue.of(quantity) : SourceText.of(argument)));
        return words;
    }

    /** A link leads from one goal to another, once. */
    @Check
    public void linksLeadToOtherGoals(Scorecard scorecard) {
        Set<List<Goal>> seen = new HashSet<>();
        for (Link link : scorecard.getLinks()) {
            Goal from = link.getFrom();
            Goal to = link.getTo();
            if (from == null || to == null || from.eIsProxy() || to.eIsProxy()) {
                continue;
            }
            if (from == to) {
                wrong(
                        IssueCodes.LINK_TO_ITSELF,
                        link,
                        "`" + from.getName() + "` is linked to itself; expected another goal");
            } else if (!seen.add(List.of(from, to))) {
                doubtful(
                        IssueCodes.LINK_TWICE,
                        link,
                        "`" + from.getName() + "` is linked to `" + to.getName() + "` more than once; expected one"
                                + " link");
            }
        }
    }
}
