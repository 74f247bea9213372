package scorecard.engine.read;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number written with digits, an optional sign and an optional decimal point: no thousands separators, no exponent. */
final class PlainNumber {
    private static final int LONGEST = 100;
    /** Digits of which every number has 64 bits. */
    private static final int SHORT = 18;

    private static final Pattern FORM = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");

    private PlainNumber() {}

    static Optional<BigDecimal> of(RawCell raw) {
        return switch (raw) {
            case RawCell.Stored(BigDecimal value, boolean from1904) -> Optional.of(value);
            case RawCell.Exact(BigDecimal value) -> Optional.of(value);
            case RawCell.Written(String text) -> written(text.strip());
            case RawCell.Day day -> Optional.empty();
            case RawCell.Moment moment -> Optional.empty();
            case RawCell.Point point -> Optional.empty();
            case RawCell.Composite composite -> Optional.empty();
            case RawCell.Flag flag -> Optional.empty();
            case RawCell.Faulty faulty -> Optional.empty();
            case RawCell.Absent absent -> Optional.empty();
        };
    }

    /** The same with a comma in the place of the point. */
    static Optional<BigDecimal> withComma(RawCell raw) {
        if (!(raw instanceof RawCell.Written(String text))) {
            return of(raw);
        }
        return text.indexOf('.') >= 0 ? Optional.empty() : written(text.strip().replace(',', '.'));
    }

    /** Whether a text has nothing but a few digits, as most numbers have. */
    private static boolean isShort(String text) {
        int length = text.length();
        boolean isShort = length > 0 && length <= SHORT;
        for (int index = 0; isShort && index < length; index++) {
            char digit = text.charAt(index);
            isShort = digit >= '0' && digit <= '9';
        }
        return isShort;
    }

    private static Optional<BigDecimal> written(String text) {
        if (isShort(text)) {
            return Optional.of(BigDecimal.valueOf(Long.parseLong(text)));
        }
        return text.length() <= LONGEST && FORM.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }
}
