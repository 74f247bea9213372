package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.practice.GoalLinks;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Link;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.ScorecardPackage;

/** Turns a link around that runs against the usual direction, where no circle comes of it. */
public final class TurnLinkAround implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of("link-backward");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Link.class)
                .filter(link -> link.getExpectation() == null && !closesACircle(link))
                .map(link -> Change.of(
                        "Turn it around",
                        Edit.replacing(link, ScorecardPackage.eINSTANCE.getLink_From(), name(link.getTo())),
                        Edit.replacing(link, ScorecardPackage.eINSTANCE.getLink_To(), name(link.getFrom()))))
                .stream()
                .toList();
    }

    private static boolean closesACircle(Link link) {
        List<Link> others = ((Scorecard) link.eContainer())
                .getLinks().stream().filter(other -> other != link).toList();
        return GoalLinks.of(others).reachedFrom(link.getFrom()).contains(link.getTo());
    }

    private static String name(Goal goal) {
        return WrittenName.of(goal.getName());
    }
}
