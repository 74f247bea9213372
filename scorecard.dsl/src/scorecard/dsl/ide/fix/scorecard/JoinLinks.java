package scorecard.dsl.ide.fix.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Link;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.validation.IssueCodes;

/** Joins two links of the same goals, with the reasons of both. */
public final class JoinLinks implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.LINK_TWICE);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Link.class)
                .flatMap(second -> first(second)
                        .map(first -> Change.of(
                                "Join the links", Edit.removing(second), Edit.replacing(first, joined(first, second)))))
                .stream()
                .toList();
    }

    private static Optional<Link> first(Link second) {
        return ((Scorecard) second.eContainer())
                .getLinks().stream()
                        .filter(link ->
                                link != second && link.getFrom() == second.getFrom() && link.getTo() == second.getTo())
                        .findFirst();
    }

    private static String joined(Link first, Link second) {
        String reasons = Stream.of(first, second)
                .map(link -> SourceText.of(link, ScorecardPackage.eINSTANCE.getLink_Because()))
                .filter(text -> !text.isEmpty())
                .map(text -> text.substring(1, text.length() - 1))
                .distinct()
                .collect(Collectors.joining("; "));
        return "link " + SourceText.of(first, ScorecardPackage.eINSTANCE.getLink_From()) + " -> "
                + SourceText.of(first, ScorecardPackage.eINSTANCE.getLink_To())
                + (reasons.isEmpty() ? "" : " because \"" + reasons + "\"");
    }
}
