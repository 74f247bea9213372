package scorecard.engine.read;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number written with digits, an optional sign and an optional decimal point: no thousands separators, no exponent. */
final class PlainNumber {
    private static final int LONGEST = 100;
    private static final Pattern FORM = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");

    private PlainNumber() {}

    static Optional<BigDecimal> of(RawCell raw) {
        return switch (raw) {
            case RawCell.Stored(BigDecimal value, boolean from1904) -> Optional.of(value);
            case RawCell.Written(String text) -> written(text.strip());
            case RawCell.Flag flag -> Optional.empty();
            case RawCell.Faulty faulty -> Optional.empty();
            case RawCell.Absent absent -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> written(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }
}
