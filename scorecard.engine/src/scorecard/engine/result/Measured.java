package scorecard.engine.result;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the value of a KPI is and what it rests on. The numbers may be computed whenever they are asked for, so that of
 * millions of values only what they are computed from is kept.
 */
public interface Measured {

    /** Exact to DECIMAL128; empty for no value. */
    Optional<BigDecimal> value();

    /** Of a quotient, where the formula is one. */
    Optional<BigDecimal> numerator();

    /** Of a quotient, where the formula is one. */
    Optional<BigDecimal> denominator();

    /** The rows or values behind it, at least 0. */
    long n();

    /** Numbers that are known. */
    record Known(Optional<BigDecimal> value, Optional<BigDecimal> numerator, Optional<BigDecimal> denominator, long n)
            implements Measured {

        /** Only a value. */
        static Known of(BigDecimal value) {
            return new Known(Optional.of(value), Optional.empty(), Optional.empty(), 0);
        }
    }
}
