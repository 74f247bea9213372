package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.BandsClause;
import scorecard.dsl.scorecard.BasisClause;
import scorecard.dsl.scorecard.DirectionClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.KpiClause;
import scorecard.dsl.scorecard.TargetClause;

/** Says that a KPI is best inside a range, left open, in the place of its direction, its target and its bands. */
public final class SayWhichRangeIsBest implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of("target-one-sided");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Kpi.class)
                .flatMap(kpi -> Clauses.first(kpi.getClauses(), DirectionClause.class)
                        .map(direction -> new Change(
                                "Write `within ? .. ? is best`",
                                Stream.concat(
                                                Stream.of(Edit.replacing(direction, "within ? .. ? is best")),
                                                kpi.getClauses().stream()
                                                        .filter(SayWhichRangeIsBest::isOneSided)
                                                        .map(Edit::removing))
                                        .toList())))
                .stream()
                .toList();
    }

    private static boolean isOneSided(KpiClause clause) {
        return clause instanceof TargetClause || clause instanceof BasisClause || clause instanceof BandsClause;
    }
}
