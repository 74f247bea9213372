package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.AudienceClause;
import scorecard.dsl.scorecard.Scorecard;

/** Takes those who are outside out of the audience of a quality scorecard; who sees it then may be left open. */
public final class NarrowAudience implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of("quality-shown-to-customers");
    }

    @Override
    public List<Change> changes(Finding finding) {
        String outside = QuotedNames.of(finding).getLast();
        return finding.element(Scorecard.class).stream()
                .flatMap(scorecard -> Clauses.all(scorecard.getClauses(), AudienceClause.class))
                .filter(audience -> audience.getGroups().contains(outside))
                .limit(1)
                .map(audience -> change(audience, "audience " + others(audience, outside)))
                .toList();
    }

    private static Change change(AudienceClause audience, String text) {
        return Change.of("Write `" + text + "`", Edit.replacing(audience, text));
    }

    private static String others(AudienceClause audience, String outside) {
        List<String> inside = audience.getGroups().stream()
                .filter(group -> !group.equals(outside))
                .map(group -> "\"" + group + "\"")
                .toList();
        return inside.isEmpty() ? "\"…\"" : String.join(", ", inside);
    }
}
