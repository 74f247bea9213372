package scorecard.engine.plan.test;

import java.math.BigDecimal;
import java.math.RoundingMode;
import scorecard.engine.plan.Bands.BandStatus;

/** What a test expects. */
public sealed interface Expected {

    /** A number. */
    sealed interface Numeric extends Expected {

        /** In the engine's base of its unit: fractions for percents, seconds for durations; 0 .. 100 for scores. */
        BigDecimal number();

        /** Digits after the point to which the author rounded it; negative where the number is exact. */
        int roundedTo();

        /** Whether a number is the one expected, rounded half-up where the author rounded. */
        default boolean isMetBy(BigDecimal actual) {
            BigDecimal compared = roundedTo() < 0 ? actual : actual.setScale(roundedTo(), RoundingMode.HALF_UP);
            return compared.compareTo(number()) == 0;
        }

        /** Whether it would be met if the number were compared only at the digits it is written with. */
        default boolean isNearly(BigDecimal actual) {
            return actual.setScale(Math.max(0, number().scale()), RoundingMode.HALF_UP)
                            .compareTo(number())
                    == 0;
        }
    }

    /** A value. */
    record Value(BigDecimal number, int roundedTo) implements Numeric {}

    /** A score. */
    record Score(BigDecimal number, int roundedTo) implements Numeric {}

    /** A status. */
    record Status(BandStatus status) implements Expected {}

    /** No value at all. */
    record NoValue() implements Expected {}

    /** No status at all. */
    record NoStatus() implements Expected {}

    /** No score at all. */
    record NoScore() implements Expected {}
}
