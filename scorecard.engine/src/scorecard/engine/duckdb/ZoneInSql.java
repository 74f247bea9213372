package scorecard.engine.duckdb;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The clocks of a zone between two moments, in SQL. The rules are Java's, written out change by change, so that an instant is the
 * same to the millisecond whoever computes it.
 */
public final class ZoneInSql {
    private static final int MOST_CHANGES = 400;
    private static final int MARGIN_DAYS = 3;
    private static final LocalDateTime ANY = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final Words DUCK_DB =
            new Words("epoch_ms(%s)", "make_timestamp_ms(%s)", "TRY_CAST(%s AS TIMESTAMP)");

    private final List<ZoneOffsetTransition> changes;
    private final ZoneOffset before;
    private final Words words;

    private ZoneInSql(List<ZoneOffsetTransition> changes, ZoneOffset before, Words words) {
        this.changes = changes;
        this.before = before;
        this.words = words;
    }

    /**
     * How a database says what it takes; each has one {@code %s}.
     *
     * @param milliseconds of a timestamp since 1970-01-01 00:00, as if it were in UTC
     * @param timestamp the timestamp of so many milliseconds
     * @param midnight the timestamp at which a day begins
     */
    public record Words(String milliseconds, String timestamp, String midnight) {}

    /** The clocks where no time is asked for or they never change. */
    static Optional<ZoneInSql> unchanging(ZoneId zone) {
        return unchanging(zone, DUCK_DB);
    }

    /** The same in the words of another database. */
    public static Optional<ZoneInSql> unchanging(ZoneId zone, Words words) {
        return between(zone, ANY, ANY, words);
    }

    /** The clocks from one moment to another; empty where they change too often. */
    static Optional<ZoneInSql> between(ZoneId zone, LocalDateTime first, LocalDateTime last) {
        return between(zone, first, last, DUCK_DB);
    }

    /** The same in the words of another database. */
    public static Optional<ZoneInSql> between(ZoneId zone, LocalDateTime first, LocalDateTime last, Words words) {
        ZoneRules rules = zone.getRules();
        Instant from = first.minusDays(MARGIN_DAYS).toInstant(ZoneOffset.UTC);
        Instant until = last.plusDays(MARGIN_DAYS).toInstant(ZoneOffset.UTC);
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        ZoneOffsetTransition change = rules.nextTransition(from);
        while (change != null && !change.getInstant().isAfter(until)) {
            changes.add(change);
            if (changes.size() > MOST_CHANGES) {
                return Optional.empty();
            }
            change = rules.nextTransition(change.getInstant());
        }
        return Optional.of(new ZoneInSql(changes, rules.getOffset(from), words));
    }

    /** Whether a timestamp, or what it is in any zone, surely lies in the years 1 to 9999. */
    public static String isInCalendar(String moment) {
        return moment + " > TIMESTAMP '0001-01-03 00:00:00' AND " + moment + " < TIMESTAMP '9999-12-29 00:00:00'";
    }

    /** The instant of a local timestamp that no change skips; of one that exists twice the first. */
    public String instant(String local) {
        return words.milliseconds().formatted(local) + " - "
                + offset(change -> local + " < " + timestamp(change.getDateTimeBefore()));
    }

    /** The instant of the first moment of a day. */
    public String firstInstant(String day) {
        String midnight = words.midnight().formatted(day);
        String skipped = changes.stream()
                .filter(ZoneOffsetTransition::isGap)
                .flatMap(change -> daysWithoutStart(change)
                        .map(start -> " WHEN " + day + " = " + day(start) + " THEN "
                                + change.getInstant().toEpochMilli()))
                .collect(Collectors.joining());
        return skipped.isEmpty() ? instant(midnight) : "CASE" + skipped + " ELSE " + instant(midnight) + " END";
    }

    /** Days whose midnight a change skips; they begin when it happens. */
    private static Stream<LocalDate> daysWithoutStart(ZoneOffsetTransition gap) {
        LocalDate last = gap.getDateTimeAfter().toLocalDate();
        return gap.getDateTimeBefore()
                .toLocalDate()
                .datesUntil(last.plusDays(1))
                .filter(day -> !day.atStartOfDay().isBefore(gap.getDateTimeBefore())
                        && day.atStartOfDay().isBefore(gap.getDateTimeAfter()));
    }

    /** The local timestamp of an instant in milliseconds. */
    public String local(String instant) {
        return words.timestamp()
                .formatted(instant + " + "
                        + offset(change -> instant + " < " + change.getInstant().toEpochMilli()));
    }

    /** Whether clocks show a local timestamp at all. */
    public String exists(String local) {
        String skipped = within(local, ZoneOffsetTransition::isGap);
        return skipped.isEmpty() ? "TRUE" : "NOT (" + skipped + ")";
    }

    /** Whether clocks show a local timestamp twice; empty where they show none twice. */
    public Optional<String> twice(String local) {
        return Optional.of(within(local, ZoneOffsetTransition::isOverlap)).filter(some -> !some.isEmpty());
    }

    private String within(String local, Predicate<ZoneOffsetTransition> kind) {
        return changes.stream()
                .filter(kind)
                .map(change -> {
                    boolean gap = change.isGap();
                    LocalDateTime from = gap ? change.getDateTimeBefore() : change.getDateTimeAfter();
                    LocalDateTime until = gap ? change.getDateTimeAfter() : change.getDateTimeBefore();
                    return "(" + local + " >= " + timestamp(from) + " AND " + local + " < " + timestamp(until) + ")";
                })
                .collect(Collectors.joining(" OR "));
    }

    /** Milliseconds that clocks are ahead of UTC. */
    private String offset(Function<ZoneOffsetTransition, String> isBefore) {
        if (changes.isEmpty()) {
            return "(" + milliseconds(before) + ")";
        }
        return changes.stream()
                .map(change -> " WHEN " + isBefore.apply(change) + " THEN " + milliseconds(change.getOffsetBefore()))
                .collect(Collectors.joining(
                        "", "CASE", " ELSE " + milliseconds(changes.getLast().getOffsetAfter()) + " END"));
    }

    private static long milliseconds(ZoneOffset offset) {
        return offset.getTotalSeconds() * 1_000L;
    }

    private static String timestamp(LocalDateTime moment) {
        return "TIMESTAMP '" + moment.toLocalDate() + " " + moment.toLocalTime() + "'";
    }

    private static String day(LocalDate day) {
        return "DATE '" + day + "'";
    }
}
