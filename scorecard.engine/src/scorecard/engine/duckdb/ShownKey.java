package scorecard.engine.duckdb;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A key of several columns as people read it, the same whichever engine found it; what is missing in it is left out. */
final class ShownKey {
    private static final int NANOSECOND_DIGITS = 9;

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, NANOSECOND_DIGITS, true)
            .toFormatter();

    private ShownKey() {}

    static String of(List<Object> cells) {
        return cells.stream().filter(Objects::nonNull).map(ShownKey::shown).collect(Collectors.joining(", "));
    }

    private static String shown(Object cell) {
        return switch (cell) {
            case BigDecimal number -> number.toPlainString();
            case LocalDateTime moment -> MOMENT.format(moment);
            default -> cell.toString();
        };
    }
}
