package scorecard.engine.plan;

import java.math.BigDecimal;

/**
 * The two values that {@link Scoring.Spider} scores between.
 *
 * @param redFlag from which value on a KPI is in trouble, a third of the full score
 * @param goal what it shall reach, two thirds of the full score
 */
public record RedFlag(BigDecimal redFlag, BigDecimal goal) {}
