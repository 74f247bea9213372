package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.Scorecard;

/** Adds a comment on a period to a KPI of a scorecard, period and words left open. */
public final class AddOpenComment implements QuickFix {

    private static final int MOST = 5;

    @Override
    public Set<String> codes() {
        return Set.of("numbers-without-words");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(Scorecard.class).stream()
                .flatMap(scorecard -> new ShownKpis(scorecard).measures())
                .map(Measure::getKpi)
                .distinct()
                .limit(MOST)
                .map(kpi -> Change.of("Comment on `" + kpi.getName() + "`", Edit.atEndOf(kpi, "comment in ? \"…\"")))
                .toList();
    }
}
