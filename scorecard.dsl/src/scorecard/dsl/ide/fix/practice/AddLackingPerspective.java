package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.FreeName;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.practice.UsualPerspectives;
import scorecard.dsl.scorecard.CanonicalPerspective;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.WeightClause;

/** Adds one of the four usual perspectives with a goal and a KPI, all of them left open. */
public final class AddLackingPerspective implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of("perspective-missing");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Scorecard.class)
                .filter(scorecard -> !scorecard.getPerspectives().isEmpty())
                .flatMap(scorecard -> UsualPerspectives.UPWARDS.stream()
                        .map(CanonicalPerspective::getLiteral)
                        .filter(usual -> finding.message().contains(" no " + usual + " perspective"))
                        .findFirst()
                        .map(usual -> change(scorecard, usual)))
                .stream()
                .toList();
    }

    private static Change change(Scorecard scorecard, String usual) {
        String name = usual.substring(0, 1).toUpperCase(Locale.ROOT) + usual.substring(1);
        String kpi = FreeName.in(scorecard, name + "Kpi");
        boolean percents = scorecard.getPerspectives().stream()
                .flatMap(perspective -> Clauses.all(perspective.getClauses(), WeightClause.class))
                .anyMatch(WeightClause::isPercent);
        return Change.of(
                "Add the perspective `" + name + "`",
                Edit.below(
                        scorecard.getPerspectives().getLast(),
                        "\nperspective " + FreeName.in(scorecard, name) + " \"…\"" + " as " + usual
                                + (percents ? " weight ?%" : "") + " {\ngoal " + FreeName.in(scorecard, name + "Goal")
                                + " \"…\" {\nlagging " + kpi + "\n}\n}"),
                Edit.below(scorecard, "\nkpi " + kpi + " \"…\" {\nformula ?\n}"));
    }
}
