package scorecard.engine.plan;

import java.math.BigDecimal;

/**
 * What others reach.
 *
 * @param origin who and when, in the author's words
 */
public record Benchmark(BigDecimal value, String origin) {}
