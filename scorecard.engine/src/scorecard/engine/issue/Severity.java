package scorecard.engine.issue;

/** How serious an issue is: only an error stops an evaluation. */
public enum Severity {
    /** Cannot be evaluated, or would mislead. */
    ERROR,
    /** Probably not what the author means. */
    WARNING,
    /** Good practice that the author may decline. */
    ADVICE
}
