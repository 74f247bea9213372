package scorecard.tests.property;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Arithmetic of lists of numbers as a textbook has it, to fifty digits. */
final class Exact {

    static final MathContext DIGITS = new MathContext(50, RoundingMode.HALF_EVEN);

    private Exact() {}

    static BigDecimal quotient(BigDecimal left, BigDecimal right) {
        return left == null || right == null || right.signum() == 0 ? null : left.divide(right, DIGITS);
    }

    static BigDecimal difference(BigDecimal left, BigDecimal right) {
        return left == null || right == null ? null : left.subtract(right);
    }

    static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal mean(List<BigDecimal> numbers) {
        return quotient(sum(numbers), BigDecimal.valueOf(numbers.size()));
    }

    static BigDecimal deviation(List<BigDecimal> numbers) {
        if (numbers.size() < 2) {
            return null;
        }
        BigDecimal mean = mean(numbers);
        BigDecimal squares = sum(numbers.stream()
                .map(number -> number.subtract(mean).pow(2, DIGITS))
                .toList());
        return squares.divide(BigDecimal.valueOf(numbers.size() - 1L), DIGITS).sqrt(DIGITS);
    }

    /** Linear between the neighbours of rank 1 + p (n - 1), with p in hundredths. */
    static BigDecimal quantile(List<BigDecimal> numbers, int hundredths) {
        if (numbers.isEmpty()) {
            return null;
        }
        List<BigDecimal> sorted = new ArrayList<>(numbers);
        sorted.sort(null);
        long scaled = (long) hundredths * (sorted.size() - 1);
        int below = (int) (scaled / 100);
        BigDecimal fraction = BigDecimal.valueOf(scaled % 100, 2);
        BigDecimal lower = sorted.get(below);
        BigDecimal upper = fraction.signum() == 0 ? lower : sorted.get(below + 1);
        return lower.add(upper.subtract(lower).multiply(fraction));
    }

    /** The value at rank ceil(p n), with p in hundredths. */
    static BigDecimal nearest(List<BigDecimal> numbers, int hundredths) {
        if (numbers.isEmpty()) {
            return null;
        }
        List<BigDecimal> sorted = new ArrayList<>(numbers);
        sorted.sort(null);
        return sorted.get(Math.max(1, (hundredths * sorted.size() + 99) / 100) - 1);
    }
}
