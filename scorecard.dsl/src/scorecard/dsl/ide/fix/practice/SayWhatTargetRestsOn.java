package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.scorecard.BaselineClause;
import scorecard.dsl.scorecard.BasisClause;
import scorecard.dsl.scorecard.BenchmarkClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.TargetClause;

/** Says what a target rests on: a reason left open, or what stands beside it. */
public final class SayWhatTargetRestsOn implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of("target-without-basis", "target-copied");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(TargetClause.class).stream()
                .flatMap(target -> Stream.concat(
                        Stream.of(Change.of("Add `because \"…\"`", Edit.after(target, "because \"…\""))),
                        bases((Kpi) target.eContainer(), finding)
                                .map(basis -> Change.of("Add `" + basis + "`", Edit.after(target, "\n" + basis)))))
                .toList();
    }

    private static Stream<String> bases(Kpi kpi, Finding finding) {
        if (KpiClauses.first(kpi, BasisClause.class).isPresent()) {
            return Stream.of();
        }
        boolean history = KpiClauses.first(kpi, BaselineClause.class).isPresent();
        boolean benchmark = KpiClauses.first(kpi, BenchmarkClause.class).isPresent()
                && finding.code().equals("target-without-basis");
        return Stream.concat(
                history ? Stream.of("basis history") : Stream.of(),
                benchmark ? Stream.of("basis benchmark") : Stream.of());
    }
}
