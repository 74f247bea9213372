package scorecard.dsl.practice;

import java.util.Optional;
import java.util.regex.Pattern;
import scorecard.dsl.scorecard.BenchmarkClause;

/** A KPI has a benchmark, and a benchmark says whose figure it is, of when and of whom. */
final class KpiIsComparable implements KpiRule {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    @Override
    public void check(KpiView kpi, Findings findings) {
        Optional<BenchmarkClause> benchmark = kpi.clause(BenchmarkClause.class);
        if (benchmark.isEmpty()) {
            if (!kpi.isMetric()) {
                findings.atName(
                        kpi.kpi(),
                        "kpi-without-benchmark",
                        kpi.quoted()
                                + " has no benchmark, so nobody knows what good looks like elsewhere; expected"
                                + " `benchmark` with its origin");
            }
            return;
        }
        String origin = benchmark.get().getOrigin();
        if (origin == null || origin.isBlank()) {
            findings.at(
                    benchmark.get(),
                    "benchmark-without-origin",
                    "nobody says whose figure the benchmark of " + kpi.quoted() + " is; expected its origin in quotes");
        } else if (benchmark.get().getPeriod() == null && !YEAR.matcher(origin).find()) {
            findings.at(
                    benchmark.get(),
                    "benchmark-without-date",
                    "nobody says of when the benchmark of " + kpi.quoted()
                            + " is; expected for example `in 2025` behind its origin");
        }
    }
}
