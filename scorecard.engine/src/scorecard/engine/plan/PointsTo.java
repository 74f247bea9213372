package scorecard.engine.plan;

/**
 * The row of another source that a value means: at most one, which the engine proves when it loads the data.
 *
 * @param source qualified name
 * @param column of that source that holds the same value
 */
public record PointsTo(String source, String column) {}
