package scorecard.engine.plan;

import java.math.BigDecimal;

/**
 * Where a KPI started.
 *
 * @param in label of the period it was measured in; may be empty
 */
public record Baseline(BigDecimal value, String in) {}
