package scorecard.tests.property;

import java.math.BigDecimal;
import java.util.Random;
import java.util.function.Function;

/** Random formulas that look at a KPI at other times than the period's own. */
final class OtherTimes {

    private OtherTimes() {}

    static Formula of(Formula kpi, Random random) {
        int months = 1 + random.nextInt(3);
        return switch (random.nextInt(5)) {
            case 0 -> like(kpi, "previous(" + kpi.text() + ")", kpi.unit(), seen -> earlier(kpi, seen, 1));
            case 1 ->
                like(
                        kpi,
                        "change(" + kpi.text() + ", " + months(months) + ")",
                        kpi.unit(),
                        seen -> change(kpi, seen, months));
            case 2 ->
                like(kpi, "relative change(" + kpi.text() + ", " + months(months) + ")", "", seen -> {
                    BigDecimal before = earlier(kpi, seen, months);
                    return before == null ? null : Exact.quotient(change(kpi, seen, months), before.abs());
                });
            case 3 ->
                like(
                        kpi,
                        "rolling(" + kpi.text() + ", " + months(months) + ")",
                        kpi.unit(),
                        seen -> window(kpi, seen, months - 1));
            default ->
                like(
                        kpi,
                        "to date(" + kpi.text() + ", year)",
                        kpi.unit(),
                        seen -> window(kpi, seen, seen.from().getMonthValue() - 1));
        };
    }

    private static Formula like(Formula kpi, String text, String unit, Function<Seen, BigDecimal> of) {
        return new Formula(text, unit, kpi.usesCosts(), kpi.known(), of);
    }

    private static String months(int months) {
        return months + (months == 1 ? " month" : " months");
    }

    /** A period that is not over is nothing to compare with. */
    private static BigDecimal earlier(Formula kpi, Seen seen, int months) {
        Seen then = seen.earlier(months);
        return seen.overall() || !then.isWithinData() || !then.isComplete() ? null : kpi.in(then);
    }

    private static BigDecimal change(Formula kpi, Seen seen, int months) {
        return seen.isComplete() ? Exact.difference(kpi.in(seen), earlier(kpi, seen, months)) : null;
    }

    /** Some months before and this one together, all rows anew; nothing where the first or the last is not known. */
    private static BigDecimal window(Formula kpi, Seen seen, int monthsBefore) {
        if (seen.overall()) {
            return null;
        }
        Seen first = seen.earlier(monthsBefore);
        boolean known =
                first.isWithinData() && kpi.known().test(first) && kpi.known().test(seen);
        return known ? kpi.in(seen.since(first.from())) : null;
    }
}
