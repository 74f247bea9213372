package scorecard.dsl.ide.fix.scorecard;

import java.util.List;
import java.util.Set;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Link;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.validation.IssueCodes;

/** Links a goal to another one than itself. */
public final class LinkToAnotherGoal implements QuickFix {

    private static final int MOST = 5;

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.LINK_TO_ITSELF);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(Link.class).stream()
                .flatMap(link -> EcoreUtil2.getAllContentsOfType(link.eContainer(), Goal.class).stream()
                        .filter(goal -> goal != link.getFrom() && goal.getName() != null)
                        .limit(MOST)
                        .map(goal -> Change.of(
                                "Link to `" + goal.getName() + "`",
                                Edit.replacing(
                                        link,
                                        ScorecardPackage.eINSTANCE.getLink_To(),
                                        WrittenName.of(goal.getName())))))
                .toList();
    }
}
