package scorecard.engine.test;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Plan;
import scorecard.engine.report.ShownNumber;
import scorecard.engine.result.KpiResult;
import scorecard.engine.type.Unit;

/** Writes what came out with all 15 digits that results have: a rounded number could look like the expected one. */
final class WrittenActual {

    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private final Unit unit;

    private WrittenActual(Unit unit) {
        this.unit = unit;
    }

    static WrittenActual of(Plan plan, String kpi) {
        return new WrittenActual(plan.kpis().stream()
                .filter(each -> each.name().equals(kpi))
                .map(Kpi::unit)
                .map(unit -> unit instanceof Unit.Rate rate ? rate.of() : unit)
                .findFirst()
                .orElseThrow());
    }

    static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    String value(BigDecimal value) {
        return switch (unit) {
            case Unit.Percent percent -> plain(value.movePointRight(2)) + "%";
            case Unit.Duration duration -> plain(value) + " seconds";
            case Unit.Money(String currency) -> plain(value) + " " + currency;
            case Unit.Count count -> plain(value);
            case Unit.Number number -> plain(value);
            case Unit.Points points -> plain(value);
            case Unit.Own own -> plain(value) + " " + own.plural();
            case Unit.Rate rate -> throw new IllegalStateException("a rate of a rate: " + rate);
        };
    }

    /** The numbers behind a value: {@code  (1 / 2, n = 2)}. */
    String restsOn(KpiResult result) {
        String parts = result.numerator().isPresent() && result.denominator().isPresent()
                ? plain(result.numerator().get()) + " / "
                        + plain(result.denominator().get()) + ", "
                : "";
        return " (" + parts + "n = " + ShownNumber.count(result.n()) + ")";
    }
}
