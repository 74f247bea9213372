package scorecard.engine.report;

import java.math.BigDecimal;

/** Writes a number plainly, with its whole digits in groups of three from five digits on: {@code 12 345.6}. */
final class DigitGroups {

    /**
     * Narrow and never at a line's end, as ISO 80000 asks; neither comma nor point, which mean different things to
     * readers.
     */
    private static final char SEPARATOR = '\u202F';

    private static final int UNGROUPED = 4;

    private DigitGroups() {}

    static String of(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        int whole = point < 0 ? plain.length() : point;
        StringBuilder text = new StringBuilder(plain);
        if (whole > UNGROUPED) {
            for (int position = whole - 3; position > 0; position -= 3) {
                text.insert(position, SEPARATOR);
            }
        }
        return number.signum() < 0 ? "-" + text : text.toString();
    }
}
