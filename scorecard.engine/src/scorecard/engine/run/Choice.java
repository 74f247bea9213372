package scorecard.engine.run;

import scorecard.engine.issue.Issue;

/** What came of choosing something by the words of a request. */
sealed interface Choice<T> {

    /** It exists. */
    record Made<T>(T value) implements Choice<T> {}

    /** It does not exist, or it is not clear which is meant. */
    record Refused<T>(Issue issue) implements Choice<T> {}
}
