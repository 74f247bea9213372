package scorecard.engine.result;

/** How a value moved against the period before. */
public enum Trend {
    UP,
    DOWN,
    FLAT,
    /** The formula has changed between the two periods, so that their values cannot be compared. */
    BREAK,
    /** One of the two values is missing, or the period is not complete. */
    UNKNOWN
}
