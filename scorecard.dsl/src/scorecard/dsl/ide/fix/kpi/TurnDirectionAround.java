package scorecard.dsl.ide.fix.kpi;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.scorecard.DirectionClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.validation.IssueCodes;

/** Turns the direction of a KPI around. */
public final class TurnDirectionAround implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.TARGET_AGAINST_DIRECTION, IssueCodes.BANDS_ORDER);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Kpi.class)
                .flatMap(kpi -> KpiClauses.first(kpi, DirectionClause.class)
                        .map(direction ->
                                change(kpi, direction, direction.isHigher() ? "lower is better" : "higher is better")))
                .stream()
                .toList();
    }

    /** The direction of a template is that of other KPIs, too, so it is overridden. */
    private static Change change(Kpi kpi, DirectionClause direction, String text) {
        return Change.of(
                "Write `" + text + "`",
                direction.eContainer() == kpi ? Edit.replacing(direction, text) : Edit.atEndOf(kpi, text));
    }
}
