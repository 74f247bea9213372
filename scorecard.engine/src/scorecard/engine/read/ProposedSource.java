package scorecard.engine.read;

import java.util.List;
import java.util.Optional;
import scorecard.engine.issue.Issue;

/** What a data file looks like, as a source could declare it. */
public sealed interface ProposedSource {

    /**
     * A declaration that every row of the files fits.
     *
     * @param reading where the rows are
     * @param encoding to declare; empty for Unicode
     * @param ragged how many of the rows have more or fewer cells than the header, so that no declaration fits them
     * @param columns at least one
     * @param key names of the columns that tell rows apart; empty where even all columns together do not
     * @param time name of the column that says when a row counts
     * @param notes what an author should know, in sentences
     */
    record Proposed(
            Reading reading,
            Optional<String> encoding,
            long rows,
            long ragged,
            List<ProposedColumn> columns,
            List<String> key,
            Optional<String> time,
            List<String> notes)
            implements ProposedSource {}

    /**
     * What a source reads.
     *
     * @param format as the language calls it: {@code csv}, {@code excel} or {@code parquet}
     * @param path as the user sees it, with {@code /} between its parts and possibly a {@code *}
     * @param member of the archive that it is
     */
    record Reading(String format, String path, Optional<String> member) {}

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
