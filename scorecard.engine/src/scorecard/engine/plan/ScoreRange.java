package scorecard.engine.plan;

import java.math.BigDecimal;

/**
 * The values of a KPI between which its score lies, for {@link Scoring.Range}.
 *
 * @param least the smallest value that matters
 * @param most not less than the least
 */
public record ScoreRange(BigDecimal least, BigDecimal most) {}
