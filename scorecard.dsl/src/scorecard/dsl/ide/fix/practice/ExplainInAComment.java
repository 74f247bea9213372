package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.Definition;

/** Writes a comment before a KPI or a scorecard that nobody explains, its words left open. */
public final class ExplainInAComment implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of("kpi-without-definition", "scorecard-without-rationale");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Definition.class)
                .map(definition -> Change.of("Add a comment", Edit.before(definition, "/** … */\n")))
                .stream()
                .toList();
    }
}
