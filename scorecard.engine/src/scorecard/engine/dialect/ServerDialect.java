package scorecard.engine.dialect;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.calcite.sql.SqlOperator;

/** A dialect of a database that serves others too: written as plainly as standard SQL allows. */
abstract sealed class ServerDialect extends WrittenDialect
        permits PostgreSqlDialect, SparkDialect, TrinoDialect, BigQueryDialect, SnowflakeDialect {
    ServerDialect(String database, Context context, TypeNames types) {
        super(database, context, types);
    }

    @Override
    final Map<SqlOperator, String> phrases() {
        Map<SqlOperator, String> phrases = new HashMap<>(Map.ofEntries(
                entry(Functions.SMALL_LETTERS, translated("{0}", Letters.CAPITAL_WITH_SMALL, Letters.SMALL)),
                entry(Functions.CAPITAL_LETTERS, translated("{0}", Letters.SMALL_WITH_CAPITAL, Letters.CAPITAL)),
                entry(Functions.LEAST_OF, "LEAST({...})"),
                entry(Functions.GREATEST_OF, "GREATEST({...})"),
                entry(Functions.IN_BYTE_ORDER, "{0}")));
        phrases.putAll(own());
        return phrases;
    }

    /** How the dialect says what the others say in other words. */
    abstract Map<SqlOperator, String> own();

    /** A text with every letter of one text replaced by the letter at the same place of another; no other rule of case. */
    private String translated(String text, String from, String to) {
        return "TRANSLATE(" + text + ", " + text(from) + ", " + text(to) + ")";
    }

    @Override
    public List<String> settings() {
        return List.of();
    }

    @Override
    public String createTable() {
        return "CREATE TEMPORARY TABLE";
    }

    @Override
    public String createView() {
        return "CREATE TEMPORARY VIEW";
    }

    @Override
    public boolean picksRanks() {
        return false;
    }

    @Override
    public boolean hasNever() {
        return false;
    }

    @Override
    public boolean requiresAliasForFromItems() {
        return true;
    }

    @Override
    public boolean supportsNestedAggregations() {
        return false;
    }

    @Override
    public boolean supportsGroupByLiteral() {
        return false;
    }
}
