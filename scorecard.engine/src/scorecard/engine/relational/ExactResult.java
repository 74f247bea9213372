package scorecard.engine.relational;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import scorecard.engine.sql.FetchedRow;

/** Numbers as a database returns them, none of them binary floating point. */
final class ExactResult {
    private ExactResult() {}

    /** The number; zero where the database returned nothing. */
    static BigDecimal number(Object result) {
        return switch (result) {
            case null -> BigDecimal.ZERO;
            case BigDecimal decimal -> decimal;
            case BigInteger whole -> new BigDecimal(whole);
            case Long whole -> BigDecimal.valueOf(whole);
            case Integer whole -> BigDecimal.valueOf(whole);
            case Short whole -> BigDecimal.valueOf(whole);
            case Byte whole -> BigDecimal.valueOf(whole);
            default -> throw new IllegalStateException("not an exact number: " + result.getClass());
        };
    }

    /** The whole number in a column of a row; zero where the database returned nothing. */
    static long whole(List<Object> row, int column) {
        return row instanceof FetchedRow fetched && fetched.isWhole(column)
                ? fetched.whole(column)
                : whole(row.get(column));
    }

    /** The whole number; zero where the database returned nothing. */
    static long whole(Object result) {
        return result instanceof Long whole ? whole : number(result).longValueExact();
    }
}
