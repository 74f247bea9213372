package scorecard.engine.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.Map;
import java.util.stream.Collectors;
import scorecard.engine.result.Measured;

/** Numbers as results write them for programs: rounded once to 15 significant digits, never with an exponent. */
public final class WrittenNumber {

    private static final MathContext DIGITS = Measured.WRITTEN;
    private static final int USUAL_CURRENCY_DECIMALS = 2;

    /** By code; of those that have decimals or none, not of precious metals. */
    private static final Map<String, Integer> CURRENCY_DECIMALS = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .collect(Collectors.toMap(
                    Currency::getCurrencyCode, Currency::getDefaultFractionDigits, (first, second) -> first));

    private WrittenNumber() {}

    /** A number without trailing zeros after its point, for example {@code 72.8571428571429} or {@code 1000}. */
    public static String plain(BigDecimal number) {
        return number.scale() == 0 && number.precision() <= DIGITS.getPrecision()
                ? Long.toString(number.longValue())
                : rounded(number).toPlainString();
    }

    /** An amount of money with at least the decimals of its currency, for example {@code 12.30}. */
    public static String amount(BigDecimal amount, String currency) {
        BigDecimal rounded = rounded(amount);
        return rounded.setScale(Math.max(rounded.scale(), decimals(currency))).toPlainString();
    }

    private static BigDecimal rounded(BigDecimal number) {
        BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static int decimals(String currency) {
        return CURRENCY_DECIMALS.getOrDefault(currency, USUAL_CURRENCY_DECIMALS);
    }
}
