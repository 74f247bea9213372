package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.practice.BreakdownColumns;
import scorecard.dsl.scorecard.Kpi;

/** Breaks a KPI down by a column that shows where to look. */
public final class BreakKpiDown implements QuickFix {

    private static final int MOST = 5;

    @Override
    public Set<String> codes() {
        return Set.of("breakdown-missing", "service-level-blended", "transfers-by-design");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(Kpi.class).stream()
                .flatMap(kpi -> BreakdownColumns.of(kpi, finding.code()).stream()
                        .limit(MOST)
                        .map(column -> "also by " + WrittenName.of(column.getName()))
                        .map(clause -> Change.of("Add `" + clause + "`", Edit.atEndOf(kpi, clause))))
                .toList();
    }
}
