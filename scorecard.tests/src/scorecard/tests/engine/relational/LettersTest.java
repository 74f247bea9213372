package scorecard.tests.engine.relational;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import scorecard.engine.dialect.Letters;

/** Every character there is becomes small or capital as in DuckDB, and no other does. */
final class LettersTest {
    /** All but the halves of characters. */
    private static final String CHARACTERS =
            "(SELECT chr(i::INTEGER) AS c FROM (FROM range(1, 55296) AS t(i) UNION ALL FROM range(57344, 1114112) AS"
                    + " t(i)))";

    @Test
    void smallLettersAreThoseOfDuckDb() throws SQLException {
        assertEquals(0, different("lower", Letters.CAPITAL_WITH_SMALL, Letters.SMALL));
    }

    @Test
    void capitalLettersAreThoseOfDuckDb() throws SQLException {
        assertEquals(0, different("upper", Letters.SMALL_WITH_CAPITAL, Letters.CAPITAL));
    }

    /** How many characters are replaced otherwise, and how many of the replaced ones should not be. */
    private static long different(String function, String from, String to) throws SQLException {
        String sql =
                "WITH pairs AS MATERIALIZED (SELECT unnest(string_split(?, '')) AS one, unnest(string_split(?, '')) AS"
                        + " other) SELECT (SELECT count(*) FROM " + CHARACTERS
                        + " LEFT JOIN pairs ON c = one WHERE FUNCTION(c)"
                        + " <> coalesce(other, c)) + (SELECT count(*) - count(DISTINCT one) FROM pairs)";
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                PreparedStatement statement = connection.prepareStatement(sql.replace("FUNCTION", function))) {
            statement.setString(1, from);
            statement.setString(2, to);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
