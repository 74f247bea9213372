package scorecard.tests.library;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import scorecard.engine.type.Unit;

/** Whether a value of the engine is the value of a formula: counts exactly, all else to nine digits. */
final class Comparison {

    private static final double MOST_RELATIVE = 1e-9;
    private static final int DAY_SECONDS = 86_400;

    private Comparison() {}

    /** What differs, in words; empty where they agree. */
    static Optional<String> difference(
            CatalogueKpi kpi, Unit unit, OptionalDouble formula, Optional<BigDecimal> value) {
        if (formula.isEmpty() || value.isEmpty()) {
            return formula.isEmpty() == value.isEmpty()
                    ? Optional.empty()
                    : Optional.of("expected " + shown(formula) + " but was " + value);
        }
        double expected = inBase(kpi, unit, formula.getAsDouble());
        double actual = value.get().doubleValue();
        boolean agrees = unit instanceof Unit.Count
                ? expected == actual
                : Math.abs(expected - actual) <= MOST_RELATIVE * Math.max(Math.abs(expected), floor(kpi));
        return agrees ? Optional.empty() : Optional.of("expected " + expected + " but was " + value.get());
    }

    /** Differences of numbers near each other lose digits in the floating-point arithmetic of the formula's database. */
    private static double floor(CatalogueKpi kpi) {
        return kpi.formula().contains(")-") || kpi.formula().contains("-1)") ? 1 : 1e-6;
    }

    /** The engine keeps fractions for percents and seconds for durations. */
    private static double inBase(CatalogueKpi kpi, Unit unit, double number) {
        if (unit instanceof Unit.Percent) {
            return number / 100;
        }
        return kpi.unit().equals("days") && unit instanceof Unit.Duration ? number * DAY_SECONDS : number;
    }

    private static String shown(OptionalDouble formula) {
        return formula.isEmpty() ? "no value" : Double.toString(formula.getAsDouble());
    }
}
