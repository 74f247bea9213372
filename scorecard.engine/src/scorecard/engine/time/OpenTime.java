package scorecard.engine.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import scorecard.engine.plan.Calendar;
import scorecard.engine.plan.OpeningHours;
import scorecard.engine.plan.OpeningHours.Opening;

/**
 * When the business of a calendar is open, in milliseconds since 1970-01-01 UTC.
 *
 * <p>An opening begins and ends when the clocks of the calendar's zone first show that time or, where they are put forward
 * over it, when they are put forward. What passes in between is what really passes, an hour more or less on the days on
 * which the clocks change.
 */
public final class OpenTime {
    private final OpeningHours hours;
    private final ZoneRules rules;
    private final Set<LocalDate> holidays;

    /**
     * Of a calendar.
     *
     * @throws IllegalArgumentException for a calendar without opening hours
     */
    public OpenTime(Calendar calendar) {
        this.hours = calendar.openingHours()
                .orElseThrow(() -> new IllegalArgumentException(calendar.name() + " has no opening hours"));
        this.rules = ZoneId.of(calendar.zone()).getRules();
        this.holidays = Set.copyOf(hours.holidays());
    }

    /**
     * A time in which business is open without a break.
     *
     * @param from its first instant
     * @param to the first instant after it, later than {@code from}
     */
    public record Span(long from, long to) {}

    /** The spans that begin on the days of the zone from one to another, in order; what meets is one span. */
    public List<Span> between(LocalDate first, LocalDate last) {
        List<Span> spans = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (!holidays.contains(day)) {
                for (Opening opening : hours.openings()) {
                    if (opening.day() == day.getDayOfWeek()) {
                        add(new Span(instant(day, opening.opens()), instant(day, opening.closes())), spans);
                    }
                }
            }
        }
        return spans;
    }

    private static void add(Span span, List<Span> spans) {
        if (span.from() >= span.to()) {
            return;
        }
        if (!spans.isEmpty() && spans.getLast().to() == span.from()) {
            spans.set(spans.size() - 1, new Span(spans.getLast().from(), span.to()));
        } else {
            spans.add(span);
        }
    }

    private long instant(LocalDate day, int minute) {
        LocalDateTime local = day.atStartOfDay().plusMinutes(minute);
        ZoneOffsetTransition change = rules.getTransition(local);
        if (change != null && change.isGap()) {
            return change.getInstant().toEpochMilli();
        }
        ZoneOffset offset = rules.getValidOffsets(local).getFirst();
        return local.toInstant(offset).toEpochMilli();
    }
}
