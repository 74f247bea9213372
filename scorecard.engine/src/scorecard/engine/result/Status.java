package scorecard.engine.result;

/** The colour people see. */
public enum Status {
    GREEN,
    AMBER,
    RED,
    /** No statement: no value, no bands and no score, or a period that is not complete. */
    NONE
}
