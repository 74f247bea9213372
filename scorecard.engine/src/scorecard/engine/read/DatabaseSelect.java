package scorecard.engine.read;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Source;

/** The queries by which a source's rows are read from a database. */
final class DatabaseSelect {
    private static final String QUERY = "scorecard_query";

    private final String quote;
    private final Source source;

    /** @param quote the mark around names in the database's SQL */
    DatabaseSelect(String quote, Source source) {
        this.quote = quote.isBlank() ? "\"" : quote;
        this.source = source;
    }

    /** Gives no rows, but all columns. */
    String columns(Reader.StoredRows rows) {
        return "SELECT * FROM " + from(rows) + " WHERE 1 = 0";
    }

    /**
     * Gives the declared columns of all rows.
     *
     * @param present all columns; where a declared one is not among them, it gives all
     */
    String rows(Reader.StoredRows rows, List<String> present) {
        List<String> declared = source.columns().stream()
                .map(Column::header)
                .map(String::strip)
                .distinct()
                .toList();
        boolean complete = present.containsAll(declared)
                && source.columns().stream().allMatch(column -> column.occurrence() == 1)
                && declared.stream().allMatch(header -> present.indexOf(header) == present.lastIndexOf(header));
        return complete
                ? "SELECT " + quoted(declared) + " FROM " + from(rows) + " ORDER BY "
                        + quoted(source.key().stream()
                                .map(key -> source.column(key).header().strip())
                                .toList())
                : columns(rows);
    }

    private String from(Reader.StoredRows rows) {
        return switch (rows) {
            case Reader.StoredRows.Table(String name) ->
                Arrays.stream(name.split("\\.")).map(this::quoted).collect(Collectors.joining("."));
            case Reader.StoredRows.Query(String select) -> "(\n" + select + "\n) " + QUERY;
        };
    }

    private String quoted(List<String> names) {
        return names.stream().map(this::quoted).collect(Collectors.joining(", "));
    }

    private String quoted(String name) {
        return quote + name.replace(quote, quote + quote) + quote;
    }
}
