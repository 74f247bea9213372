package scorecard.dsl.practice;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.dsl.scorecard.BandsClause;
import scorecard.dsl.scorecard.BaselineClause;
import scorecard.dsl.scorecard.BasisClause;
import scorecard.dsl.scorecard.BenchmarkClause;
import scorecard.dsl.scorecard.CriteriaClause;
import scorecard.dsl.scorecard.TargetClause;
import scorecard.dsl.scorecard.WithinClause;

/** A KPI has a target, and the target a date, a basis and tolerances; what has none is declared a metric and can be compared. */
final class TargetRestsOnData implements KpiRule {

    @Override
    public void check(KpiView kpi, Findings findings) {
        Optional<TargetClause> target = kpi.target();
        boolean best = kpi.has(WithinClause.class);
        if (target.isEmpty()) {
            withoutTarget(kpi, best, findings);
            return;
        }
        boolean dated = target.get().getPeriod() != null || target.get().getEarlier() != null;
        if (!dated) {
            findings.at(
                    target.get(),
                    "target-without-date",
                    "the target of " + kpi.quoted()
                            + " says not until when; expected for example `by 2026-12` behind its value");
        }
        basis(kpi, target.get(), findings);
        if (!kpi.has(BandsClause.class) && !kpi.has(CriteriaClause.class) && !best) {
            findings.at(
                    target.get(),
                    "target-without-tolerance",
                    "the target of " + kpi.quoted()
                            + " is its only threshold, so that a hair's breadth decides; expected `bands` with"
                            + " green, amber and red");
        }
    }

    private static void withoutTarget(KpiView kpi, boolean best, Findings findings) {
        if (!kpi.isMetric() && !best) {
            findings.atName(
                    kpi.kpi(),
                    "kpi-without-target",
                    kpi.quoted()
                            + " has no target, so nobody can miss it; expected `target`, or `metric` where it is only"
                            + " watched");
        }
        boolean comparable = kpi.has(BaselineClause.class) || kpi.has(BenchmarkClause.class) || best;
        if (kpi.isMetric() && !comparable) {
            findings.atName(
                    kpi.kpi(),
                    "kpi-not-comparable",
                    kpi.quoted()
                            + " has no baseline, no benchmark and no target to be compared with; expected one of them");
        }
    }

    private static void basis(KpiView kpi, TargetClause target, Findings findings) {
        Optional<BasisClause> basis = kpi.clause(BasisClause.class);
        Optional<BenchmarkClause> benchmark = kpi.clause(BenchmarkClause.class);
        Optional<BigDecimal> value = kpi.value(target.getValue());
        boolean copied = benchmark.isPresent()
                && value.isPresent()
                && kpi.value(benchmark.get().getValue())
                        .filter(other -> other.compareTo(value.get()) == 0)
                        .isPresent();
        boolean reasoned = target.getBecause() != null
                || basis.filter(one -> !one.isBenchmark()).isPresent();
        if (copied && !reasoned) {
            findings.at(
                    target,
                    "target-copied",
                    "the target of " + kpi.quoted()
                            + " is the benchmark; figures of others are references, not targets; expected one that"
                            + " your own history or plan supports, with its `basis`");
        } else if (basis.isEmpty() && target.getBecause() == null) {
            findings.at(
                    target,
                    "target-without-basis",
                    "nobody says what the target of " + kpi.quoted()
                            + " rests on; expected `basis history`, `basis benchmark`, `basis"
                            + " initiative` with a name, or `because` and a reason");
        } else if (basis.filter(one ->
                        one.isBenchmark() && benchmark.isEmpty() || one.isHistory() && !kpi.has(BaselineClause.class))
                .isPresent()) {
            findings.at(
                    basis.get(),
                    "basis-missing",
                    "the target of " + kpi.quoted() + " rests on "
                            + (basis.get().isHistory()
                                    ? "history, and there is no `baseline`"
                                    : "a benchmark, and there is no `benchmark`")
                            + "; expected it beside the target");
        }
    }
}
