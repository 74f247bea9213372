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
 * @param kpis for each KPI of the scorecard, in its order, and each of its cuts (as a whole first), each asked period and overall
 *     where the range has several; there may be millions, so that each is made when it is asked for
 * @param nodes the scorecard, its perspectives and goals, in order, each asked period; first of the top, then of each member of
 *     the levels below; made when they are asked for as well
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
        kpis = kpis instanceof MadeWhenAsked<KpiResult> ? kpis : List.copyOf(kpis);
        nodes = nodes instanceof MadeWhenAsked<NodeResult> ? nodes : List.copyOf(nodes);
        history = List.copyOf(history);
        data = List.copyOf(data);
        notes = List.copyOf(notes);
    }

    /** The same without what is of a part of the organisation: members of levels below the top, and segments. */
    public Results asAWhole() {
        return new Results(
                scorecard,
                from,
                to,
                asOf,
                kpis.stream().filter(kpi -> kpi.cut().isTotal()).toList(),
                nodes.stream().filter(node -> node.member().isEmpty()).toList(),
                history,
                data,
                notes);
    }
}
