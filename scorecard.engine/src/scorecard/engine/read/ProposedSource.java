package scorecard.engine.read;

import java.util.List;
import java.util.Optional;
import scorecard.engine.issue.Issue;

/** What a data file looks like, as a source could declare it. */
public sealed interface ProposedSource {

    /**
     * A declaration that every row of the file fits.
     *
     * @param encoding to declare; empty for Unicode
     * @param columns at least one
     * @param key names of the columns that tell rows apart; empty where even all columns together do not
     * @param time name of the column that says when a row counts
     * @param notes what an author should know, in sentences
     */
    record Proposed(
            Optional<String> encoding,
            long rows,
            List<ProposedColumn> columns,
            List<String> key,
            Optional<String> time,
            List<String> notes)
            implements ProposedSource {}

    /** The file cannot be read. */
    record Unreadable(List<Issue> issues) implements ProposedSource {}

    /**
     * A column as it could be declared.
     *
     * @param name made of the header's words
     * @param type as the language writes it
     * @param clauses as the language writes them, without the header
     * @param note what was seen
     */
    record ProposedColumn(String name, String header, boolean second, String type, List<String> clauses, String note) {}
}
