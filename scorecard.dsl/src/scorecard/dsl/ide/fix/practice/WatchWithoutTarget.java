package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.BasisClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.TargetClause;

/** Declares a KPI that is moved from outside a metric, in the place of its target and of what that rests on. */
public final class WatchWithoutTarget implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of("target-beyond-control");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Kpi.class)
                .filter(kpi -> Clauses.all(kpi.getClauses(), TargetClause.class).count() == 1)
                .map(kpi -> new Change(
                        "Watch it as a `metric`",
                        Stream.concat(
                                        Clauses.all(kpi.getClauses(), TargetClause.class)
                                                .map(target -> Edit.replacing(target, "metric")),
                                        Clauses.all(kpi.getClauses(), BasisClause.class)
                                                .map(Edit::removing))
                                .toList()))
                .stream()
                .toList();
    }
}
