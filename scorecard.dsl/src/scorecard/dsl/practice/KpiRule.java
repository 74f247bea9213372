package scorecard.dsl.practice;

/** A rule of the craft about a KPI that some scorecard shows. */
interface KpiRule {

    void check(KpiView kpi, Findings findings);
}
