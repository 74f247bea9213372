package scorecard.engine.duckdb;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.plan.Source;
import scorecard.engine.plan.Validity;
import scorecard.engine.read.DataFile;
import scorecard.engine.relational.SourceTables;
import scorecard.engine.relational.TableDefinition;

/**
 * Finds rows of a source that other rows cannot tell apart when they point to it: two of one value, or two of one value
 * that hold on the same day. Such data is refused, for a join would count rows twice.
 */
final class RowsMeantTwice {
    private static final int MOST_REPORTED = 5;

    private final Database database;
    private final SourceTables tables;
    private final Columns columns;
    private final List<DataFile> files;

    RowsMeantTwice(Database database, SourceTables tables, Columns columns, List<DataFile> files) {
        this.database = database;
        this.tables = tables;
        this.columns = columns;
        this.files = files;
    }

    /** Whether there is anything by which rows are to be told apart. */
    boolean looksAtRows() {
        return !identities().isEmpty();
    }

    /** The errors, each naming two rows; empty where every row can be told from the others. */
    List<Issue> issues() {
        return identities().stream()
                .flatMap(identity -> issues(identity).stream())
                .toList();
    }

    /** The row key where rows hold for a time, and every other column that is pointed to. */
    private Set<List<String>> identities() {
        Set<List<String>> identities = new LinkedHashSet<>();
        source().validity().ifPresent(validity -> identities.add(source().key()));
        tables.pointedTo(source()).forEach(column -> identities.add(List.of(column)));
        return identities;
    }

    private List<Issue> issues(List<String> identity) {
        List<Issue> issues = new ArrayList<>();
        database.rows(sql(identity)).forEach(row -> issues.add(issue(identity, row)));
        return issues;
    }

    private String sql(List<String> identity) {
        String values = identity.stream().map(columns::name).collect(Collectors.joining(", "));
        String present = identity.stream()
                .map(column -> columns.name(column) + " IS NOT NULL")
                .collect(Collectors.joining(" AND "));
        Optional<Validity> validity = source().validity();
        String start = validity.map(each -> columns.name(each.from())).orElse("NULL");
        String end = validity.flatMap(Validity::until).map(columns::name).orElse("NULL");
        String conflict = validity.isEmpty() ? "TRUE" : "(ends IS NULL OR starts_next < ends)";
        return "SELECT file, \"row\", file_next, row_next, concat_ws(', ', " + values
                + "), starts_next FROM (SELECT *, "
                + end + " AS ends, lead(file) OVER w AS file_next, lead(\"row\") OVER w AS row_next, lead(" + start
                + ") OVER w AS starts_next FROM " + TableDefinition.quoted(Columns.LOADED) + " ANTI JOIN "
                + TableDefinition.quoted(Columns.DUPLICATES) + " USING ("
                + columns.key().stream().map(index -> "c" + index).collect(Collectors.joining(", ")) + ") WHERE "
                + present
                + (end.equals("NULL") ? "" : " AND (" + end + " IS NULL OR " + end + " > " + start + ")")
                + " WINDOW w AS (PARTITION BY " + values + " ORDER BY " + (validity.isEmpty() ? "" : start + ", ")
                + "file, \"row\")) WHERE row_next IS NOT NULL AND " + conflict + " ORDER BY file, \"row\" LIMIT "
                + MOST_REPORTED;
    }

    private Issue issue(List<String> identity, List<Object> row) {
        DataFile file = file(row.get(0));
        DataFile other = file(row.get(2));
        String first = "row " + row.get(1) + (file.equals(other) ? "" : " of `" + file.name() + "`");
        String second = "row " + row.get(3) + " of `" + other.name() + "`";
        String both =
                first + " and " + second + " both have `" + row.get(4) + "` as `" + String.join(", ", identity) + "`";
        Place place = new Place.InData(
                other.name(),
                ((Number) row.get(3)).longValue(),
                source().column(identity.getFirst()).header());
        return source().validity().isPresent()
                ? Issue.error(
                        "data-validity-overlaps",
                        both + " and both hold on `" + day(row.get(5))
                                + "`; expected the earlier to end before the later begins",
                        place)
                : Issue.error(
                        "data-reference-ambiguous",
                        both + ", so a row that points there could mean either; expected each value once",
                        place);
    }

    private static String day(Object start) {
        return String.valueOf(start).replace(" 00:00:00.0", "");
    }

    private DataFile file(Object index) {
        return files.get(((Number) index).intValue());
    }

    private Source source() {
        return columns.table().source();
    }
}
