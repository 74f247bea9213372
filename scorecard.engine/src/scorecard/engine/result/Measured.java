package scorecard.engine.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What the value of a KPI is and what it rests on. The numbers may be computed whenever they are asked for, so that of
 * millions of values only what they are computed from is kept.
 */
public interface Measured {

    /** The digits that results are written with. */
    MathContext WRITTEN = new MathContext(15, RoundingMode.HALF_EVEN);

    /** Exact to DECIMAL128; empty for no value. */
    Optional<BigDecimal> value();

    /** The value rounded once to the 15 significant digits, half to even, that results are written with. */
    default Optional<BigDecimal> written() {
        return value().map(exact -> exact.round(WRITTEN));
    }

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
