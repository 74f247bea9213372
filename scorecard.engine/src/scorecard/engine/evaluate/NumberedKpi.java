package scorecard.engine.evaluate;

import scorecard.engine.plan.Kpi;

/**
 * A KPI of a run with its number, so that nothing is looked up by name for each of its values.
 *
 * @param number from 0 on
 */
public record NumberedKpi(Kpi kpi, int number) {}
