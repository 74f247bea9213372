package scorecard.engine.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.result.Reason;
import scorecard.engine.result.Status;
import scorecard.engine.result.Trend;
import scorecard.engine.type.Unit;

/** The words that all reports use for what results say. */
public final class Words {

    private static final Map<Reason, String> CODES = Arrays.stream(Reason.values())
            .collect(Collectors.toMap(
                    Function.identity(),
                    reason -> lower(reason).replace('_', '-'),
                    (one, other) -> one,
                    () -> new EnumMap<>(Reason.class)));

    private static final Map<Status, String> STATUSES = words(Status.class);
    private static final Map<Trend, String> TRENDS = words(Trend.class);

    private Words() {}

    private static <E extends Enum<E>> Map<E, String> words(Class<E> type) {
        Map<E, String> words = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            words.put(constant, lower(constant));
        }
        return words;
    }

    /** Stable lower-case word, {@code none} for no statement. */
    public static String of(Status status) {
        return STATUSES.get(status);
    }

    /** A shape that tells statuses apart without colour. */
    public static String shape(Status status) {
        return switch (status) {
            case GREEN -> "●";
            case AMBER -> "▲";
            case RED -> "◆";
            case NONE -> "○";
        };
    }

    /** Stable lower-case word. */
    public static String of(Trend trend) {
        return TRENDS.get(trend);
    }

    /** An arrow; empty where unknown. */
    public static String arrow(Trend trend) {
        return switch (trend) {
            case UP -> "↑";
            case DOWN -> "↓";
            case FLAT -> "→";
            case BREAK, UNKNOWN -> "";
        };
    }

    /** {@code better}, {@code worse}, or empty where it did not move or has no direction. */
    public static String of(Optional<Boolean> better) {
        return better.map(improved -> improved ? "better" : "worse").orElse("");
    }

    /** Stable lower-case word of a role. */
    public static String of(Scorecard.Role role) {
        return lower(role);
    }

    /** Stable lower-case code of a reason, for example {@code no-baseline}. */
    public static String code(Reason reason) {
        return CODES.get(reason);
    }

    /** The currency that values of a unit are amounts of. */
    public static Optional<String> currency(Unit unit) {
        return switch (unit) {
            case Unit.Money(String currency) -> Optional.of(currency);
            case Unit.Rate(Unit of, String per) -> currency(of);
            case Unit.Count() -> Optional.empty();
            case Unit.Number() -> Optional.empty();
            case Unit.Percent() -> Optional.empty();
            case Unit.Points() -> Optional.empty();
            case Unit.Duration() -> Optional.empty();
            case Unit.Own own -> Optional.empty();
        };
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
