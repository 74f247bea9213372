package scorecard.engine.report;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * Writes seconds as {@code m:ss}, or from an hour on as {@code h:mm:ss}, with decimals of seconds where there are any.
 */
final class ShownDuration {

    private static final BigDecimal SECONDS_OF_A_MINUTE = BigDecimal.valueOf(60);
    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

    private ShownDuration() {}

    static String of(BigDecimal seconds) {
        BigDecimal[] minutesAndSeconds = seconds.abs().divideAndRemainder(SECONDS_OF_A_MINUTE);
        BigDecimal[] hoursAndMinutes = minutesAndSeconds[0].setScale(0).divideAndRemainder(MINUTES_OF_AN_HOUR);
        String sign = seconds.signum() < 0 ? "-" : "";
        String clock = hoursAndMinutes[0].signum() > 0
                ? DigitGroups.of(hoursAndMinutes[0]) + ":" + twoDigits(hoursAndMinutes[1])
                : hoursAndMinutes[1].toPlainString();
        return sign + clock + ":" + twoDigits(minutesAndSeconds[1]);
    }

    private static String twoDigits(BigDecimal number) {
        int whole = number.intValue();
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        return String.format(Locale.ROOT, "%02d", whole) + (point < 0 ? "" : plain.substring(point));
    }
}
