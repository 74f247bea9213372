package scorecard.engine.result;

/** How a value moved against the period before. */
public enum Trend {
    UP,
    DOWN,
    FLAT,
    /** One of the two values is missing, or the period is not complete. */
    UNKNOWN
}
