package scorecard.engine.duckdb;

import java.util.List;
import scorecard.engine.issue.Issue;

/** What came of loading a source. */
sealed interface Loading {
    /** Its rows are in the database. */
    record Loaded(LoadedSource source) implements Loading {}

    /** It could not be read, or too many rows were rejected. */
    record Refused(List<Issue> issues) implements Loading {}
}
