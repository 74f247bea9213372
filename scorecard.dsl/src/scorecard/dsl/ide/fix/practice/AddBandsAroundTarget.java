package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.scorecard.DirectionClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.TargetClause;

/** Adds the bands of a target that is the only threshold, their edges left open. */
public final class AddBandsAroundTarget implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of("target-without-tolerance");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(TargetClause.class)
                .map(target -> Change.of("Add `bands`", Edit.after(target, "\n" + bands((Kpi) target.eContainer()))))
                .stream()
                .toList();
    }

    private static String bands(Kpi kpi) {
        boolean lower = KpiClauses.first(kpi, DirectionClause.class)
                .filter(direction -> !direction.isHigher())
                .isPresent();
        return lower
                ? "bands { green up to ? amber up to ? red above }"
                : "bands { green from ? amber from ? red below }";
    }
}
