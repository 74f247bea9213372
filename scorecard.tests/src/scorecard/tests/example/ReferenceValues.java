package scorecard.tests.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import scorecard.engine.observe.Cut;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.Results;

/**
 * Compares results with reference values that were computed elsewhere: counts exactly, everything else to 1e-12 of its
 * size, because the references are binary floating point.
 */
final class ReferenceValues {
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-12");
    private static final BigDecimal HOURS_PER_DAY = BigDecimal.valueOf(24);
    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

    private final Map<String, KpiResult> results;
    private final List<String> wrong = new ArrayList<>();
    private int compared;

    /** @param results of one scorecard; its KPIs are known by their simple names */
    ReferenceValues(Results results) {
        this.results = results.kpis().stream()
                .filter(result -> result.cut().member().isEmpty())
                .collect(Collectors.toMap(
                        result -> key(simple(result.kpi()), result.period().label(), segment(result.cut())),
                        Function.identity()));
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String segment(Cut cut) {
        return cut.segment().stream()
                .map(value -> value.dimension() + " = " + value.value())
                .collect(Collectors.joining(", "));
    }

    private static String key(String kpi, String period, String segment) {
        return kpi + " in " + period + (segment.isEmpty() ? "" : " for " + segment);
    }

    /** Hours as seconds. */
    static BigDecimal hours(BigDecimal hours) {
        return hours.multiply(SECONDS_PER_HOUR);
    }

    /** Days as seconds. */
    static BigDecimal days(BigDecimal days) {
        return hours(days).multiply(HOURS_PER_DAY);
    }

    /**
     * Compares a value, and where the reference has them the numerator and the denominator.
     *
     * @param segment as {@code channel = phone}; empty for everything
     * @param reference a number, a number as text, or an object with {@code value} and {@code num} and {@code den}, or
     *     {@code sum} and {@code n}; null where there is no value
     * @param scale turns the reference into the KPI's unit; counts stay as they are
     */
    void compare(
            String kpi, String period, String segment, JsonNode reference, Function<BigDecimal, BigDecimal> scale) {
        String name = key(kpi, period, segment);
        KpiResult result = results.get(name);
        if (result == null) {
            wrong.add(name + ": no result");
            return;
        }
        compared++;
        closely(name, value(reference).map(scale), result.value());
        if (result.value().isEmpty()) {
            return;
        }
        if (reference.has("num")) {
            exactly(name + ", numerator", number(reference.get("num")), result.numerator());
            exactly(name + ", denominator", number(reference.get("den")), result.denominator());
        } else if (reference.has("sum")) {
            closely(name + ", sum", number(reference.get("sum")).map(scale), result.numerator());
            exactly(name + ", n", number(reference.get("n")), Optional.of(BigDecimal.valueOf(result.n())));
        }
    }

    /** Fails with all differences, or where not as many values were compared as there should be. */
    void assertReproduced(int expected) {
        assertEquals("", String.join("\n", wrong));
        assertEquals(expected, compared, "values compared");
    }

    private static Optional<BigDecimal> value(JsonNode reference) {
        return number(reference.isObject() ? reference.get("value") : reference);
    }

    private static Optional<BigDecimal> number(JsonNode node) {
        return node.isNull() ? Optional.empty() : Optional.of(new BigDecimal(node.asText()));
    }

    private void exactly(String name, Optional<BigDecimal> reference, Optional<BigDecimal> found) {
        if (!reference.map(BigDecimal::stripTrailingZeros).equals(found.map(BigDecimal::stripTrailingZeros))) {
            differs(name, reference, found);
        }
    }

    private void closely(String name, Optional<BigDecimal> reference, Optional<BigDecimal> found) {
        boolean close = reference.isPresent() == found.isPresent()
                && reference
                        .map(value -> value.subtract(found.orElseThrow())
                                        .abs()
                                        .compareTo(value.abs().multiply(TOLERANCE, MathContext.DECIMAL128))
                                <= 0)
                        .orElse(true);
        if (!close) {
            differs(name, reference, found);
        }
    }

    private void differs(String name, Optional<BigDecimal> reference, Optional<BigDecimal> found) {
        wrong.add("%s: %s expected, %s found"
                .formatted(
                        name,
                        reference.map(BigDecimal::toPlainString).orElse("nothing"),
                        found.map(BigDecimal::toPlainString).orElse("nothing")));
    }
}
