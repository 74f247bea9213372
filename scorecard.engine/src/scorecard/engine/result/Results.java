package scorecard.engine.result;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import scorecard.engine.issue.Issue;
import scorecard.engine.observe.Observations.SourceCount;

/**
 * What one run says.
 *
 * @param scorecard qualified name
 * @param from first day asked for
 * @param to the day after the last
 * @param kpis for each KPI of the scorecard, in its order, each asked period and overall where the range has several
 * @param nodes the scorecard, its perspectives and goals, in order, each asked period
 * @param history the same KPIs in up to 24 periods before and including the last asked one, for trends
 * @param data rows per source
 * @param notes warnings
 */
public record Results(
        String scorecard,
        LocalDate from,
        LocalDate to,
        LocalDateTime asOf,
        List<KpiResult> kpis,
        List<NodeResult> nodes,
        List<KpiResult> history,
        List<SourceCount> data,
        List<Issue> notes) {

    /** The version of the results' format. */
    public static final int VERSION = 1;

    public Results {
        kpis = List.copyOf(kpis);
        nodes = List.copyOf(nodes);
        history = List.copyOf(history);
        data = List.copyOf(data);
        notes = List.copyOf(notes);
    }
}
