package scorecard.dsl.ide.fix.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.FreeName;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.DeliversClause;
import scorecard.dsl.scorecard.ExpectsClause;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Initiative;
import scorecard.dsl.scorecard.InitiativeClause;
import scorecard.dsl.scorecard.OwnerClause;
import scorecard.dsl.scorecard.SpanClause;

/** Adds an initiative to a goal for which nothing is done, or what one lacks so that one can see it done, left open. */
public final class AddOpenInitiative implements QuickFix {

    private static final String OWNER = "owner \"…\"";

    private static final String SPAN = "from ? until ?";

    private static final String DELIVERS = "delivers \"…\"";

    @Override
    public Set<String> codes() {
        return Set.of("goal-without-initiative", "initiative-vague");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return (finding.code().equals("initiative-vague")
                        ? finding.element(Initiative.class).map(AddOpenInitiative::complete)
                        : finding.element(Goal.class).map(AddOpenInitiative::added))
                .stream().toList();
    }

    private static Change added(Goal goal) {
        String name = WrittenName.of(FreeName.in(goal, goal.getName() + "Initiative"));
        return Change.of(
                "Add an initiative",
                Edit.atEndOf(goal, String.join("\n", "initiative " + name + " \"…\" {", OWNER, SPAN, DELIVERS, "}")));
    }

    private static Change complete(Initiative initiative) {
        List<String> lacking = new ArrayList<>();
        if (lacks(initiative, OwnerClause.class)) {
            lacking.add(OWNER);
        }
        if (lacks(initiative, SpanClause.class)) {
            lacking.add(SPAN);
        }
        if (lacks(initiative, DeliversClause.class) && lacks(initiative, ExpectsClause.class)) {
            lacking.add(DELIVERS);
        }
        return Change.of(
                "Add `" + String.join("`, `", lacking) + "`", Edit.atEndOf(initiative, String.join("\n", lacking)));
    }

    private static boolean lacks(Initiative initiative, Class<? extends InitiativeClause> kind) {
        return Clauses.first(initiative.getClauses(), kind).isEmpty();
    }
}
