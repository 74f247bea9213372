package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.scorecard.CostFactorClause;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Scorecard;

/** Says which goal addresses a large cost. */
public final class AddressCostFactor implements QuickFix {

    private static final int MOST = 5;

    @Override
    public Set<String> codes() {
        return Set.of("cost-factor-without-goal");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(CostFactorClause.class).stream()
                .flatMap(factor -> goals(factor)
                        .limit(MOST)
                        .map(goal -> "addressed by " + WrittenName.of(goal.getName()))
                        .map(text -> Change.of("Add `" + text + "`", Edit.after(factor, text))))
                .toList();
    }

    private static Stream<Goal> goals(CostFactorClause factor) {
        return ((Scorecard) factor.eContainer())
                .getPerspectives().stream()
                        .flatMap(perspective -> perspective.getGoals().stream())
                        .filter(goal -> goal.getName() != null);
    }
}
