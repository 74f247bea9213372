package scorecard.engine.plan;

import java.util.List;

/**
 * A compiled set of definitions: self-contained, validated, in the author's order.
 *
 * @param calendars every calendar that a source or scorecard uses
 * @param sources every source that a KPI uses
 * @param kpis every KPI that a scorecard or another KPI uses
 * @param scorecards at least one
 * @param origins where each definition stands in the text; recorded for messages, never part of a semantic hash
 */
public record Plan(
        List<Calendar> calendars,
        List<Source> sources,
        List<Kpi> kpis,
        List<Scorecard> scorecards,
        List<Origin> origins) {

    /** The version of the plan's format that this engine writes. */
    public static final int VERSION = 1;

    public Plan {
        calendars = List.copyOf(calendars);
        sources = List.copyOf(sources);
        kpis = List.copyOf(kpis);
        scorecards = List.copyOf(scorecards);
        origins = List.copyOf(origins);
    }
}
