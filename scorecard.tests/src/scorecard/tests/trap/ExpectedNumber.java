package scorecard.tests.trap;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** A number as a trap tells it: {@code 0.75}, {@code 91/102} or {@code no value}. */
final class ExpectedNumber {

    private static final BigDecimal TOLERANCE = new BigDecimal("1E-30");

    private ExpectedNumber() {}

    static boolean same(String expected, Optional<BigDecimal> actual) {
        if (expected.startsWith("no value") || actual.isEmpty()) {
            return expected.startsWith("no value") && actual.isEmpty();
        }
        String[] parts = expected.split("/");
        BigDecimal wanted = parts.length == 2
                ? new BigDecimal(parts[0]).divide(new BigDecimal(parts[1]), new MathContext(50))
                : new BigDecimal(expected);
        return wanted.subtract(actual.get())
                        .abs()
                        .compareTo(wanted.abs().max(BigDecimal.ONE).multiply(TOLERANCE))
                <= 0;
    }

    static String shown(Optional<BigDecimal> actual) {
        return actual.map(BigDecimal::toPlainString).orElse("no value");
    }
}
