package scorecard.tests.engine.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import scorecard.engine.plan.Calendar;
import scorecard.engine.plan.OpeningHours;
import scorecard.engine.plan.OpeningHours.Opening;
import scorecard.engine.time.OpenTime;
import scorecard.engine.time.OpenTime.Span;

/** Opening hours as instants, against somebody who looks at a clock every minute. */
final class OpenTimeTest {

    private static final long MINUTE = 60_000;

    /** A zone and a day on which its clocks do something odd. */
    private record Change(String zone, LocalDate day) {}

    private static final List<Change> CHANGES = List.of(
            new Change("Europe/Madrid", LocalDate.of(2026, 3, 29)),
            new Change("Europe/Madrid", LocalDate.of(2026, 10, 25)),
            new Change("America/New_York", LocalDate.of(2026, 11, 1)),
            new Change("Australia/Lord_Howe", LocalDate.of(2026, 4, 5)), // half an hour
            new Change("America/Sao_Paulo", LocalDate.of(2018, 11, 4)), // a day without midnight
            new Change("America/Havana", LocalDate.of(2026, 11, 1)), // midnight twice
            new Change("Pacific/Apia", LocalDate.of(2011, 12, 30)), // a day that was left out
            new Change("Asia/Kathmandu", LocalDate.of(2026, 1, 1))); // a quarter of an hour off

    @Test
    void everyMinuteIsOpenWhenTheClockSaysSo() {
        Random random = new Random(20_260_329);
        for (int trial = 0; trial < 160; trial++) {
            Change change = CHANGES.get(trial % CHANGES.size());
            OpeningHours hours = hours(random, change.day());
            OpenTime open =
                    new OpenTime(new Calendar("c", change.zone(), DayOfWeek.MONDAY, Month.JANUARY, Optional.of(hours)));
            LocalDate first = change.day().minusDays(4);
            LocalDate last = change.day().plusDays(4);
            assertEquals(
                    minutesOf(open.between(first, last)),
                    watched(hours, ZoneId.of(change.zone()), first, last),
                    change + " " + hours + " in trial " + trial);
        }
    }

    @Test
    void whatMeetsAtMidnightIsOneSpan() {
        List<Opening> always = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            always.add(new Opening(day, 0, Opening.MINUTES_OF_DAY));
        }
        OpenTime open = new OpenTime(new Calendar(
                "c",
                "Europe/Madrid",
                DayOfWeek.MONDAY,
                Month.JANUARY,
                Optional.of(new OpeningHours(always, List.of(LocalDate.of(2026, 3, 27))))));
        long hour = 60 * MINUTE;
        List<Span> spans = open.between(LocalDate.of(2026, 3, 26), LocalDate.of(2026, 3, 29));
        assertEquals(2, spans.size());
        assertEquals(24 * hour, spans.getFirst().to() - spans.getFirst().from());
        assertEquals(47 * hour, spans.getLast().to() - spans.getLast().from());
    }

    private static OpeningHours hours(Random random, LocalDate around) {
        List<Opening> openings = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            TreeSet<Integer> times = new TreeSet<>();
            int wanted = 2 * random.nextInt(3);
            while (times.size() < wanted) {
                times.add(
                        random.nextInt(4) == 0 ? 15 * random.nextInt(17) : random.nextInt(Opening.MINUTES_OF_DAY + 1));
            }
            List<Integer> inOrder = List.copyOf(times);
            for (int at = 0; at < inOrder.size(); at += 2) {
                openings.add(new Opening(day, inOrder.get(at), inOrder.get(at + 1)));
            }
        }
        List<LocalDate> holidays = random.nextBoolean() ? List.of(around.plusDays(random.nextInt(5) - 2L)) : List.of();
        openings.removeIf(opening -> opening.day() == DayOfWeek.WEDNESDAY);
        openings.add(new Opening(DayOfWeek.WEDNESDAY, 0, Opening.MINUTES_OF_DAY));
        return new OpeningHours(openings, holidays);
    }

    private static List<Long> minutesOf(List<Span> spans) {
        List<Long> minutes = new ArrayList<>();
        for (Span span : spans) {
            for (long at = span.from(); at < span.to(); at += MINUTE) {
                minutes.add(at / MINUTE);
            }
        }
        return minutes;
    }

    /** Each minute: is there an opening of the day whose begin some clock of that day has shown, but not yet its end? */
    private static List<Long> watched(OpeningHours hours, ZoneId zone, LocalDate first, LocalDate last) {
        List<Long> open = new ArrayList<>();
        long begin = first.atStartOfDay(ZoneId.of("UTC")).toInstant().toEpochMilli() / MINUTE - 2000;
        long end = last.atStartOfDay(ZoneId.of("UTC")).toInstant().toEpochMilli() / MINUTE + 4000;
        LocalDate day = null;
        int latest = -1;
        for (long minute = begin; minute < end; minute++) {
            LocalDateTime clock = LocalDateTime.ofInstant(Instant.ofEpochMilli(minute * MINUTE), zone);
            if (!clock.toLocalDate().equals(day)
                    && (day == null || clock.toLocalDate().isAfter(day))) {
                day = clock.toLocalDate();
                latest = -1;
            }
            boolean back = clock.toLocalDate().isBefore(day);
            latest = back ? Opening.MINUTES_OF_DAY : Math.max(latest, clock.getHour() * 60 + clock.getMinute());
            LocalDate today = day;
            int shown = latest;
            boolean inRange = !day.isBefore(first) && !day.isAfter(last);
            if (inRange
                    && !hours.holidays().contains(today)
                    && hours.openings().stream()
                            .anyMatch(opening -> opening.day() == today.getDayOfWeek()
                                    && opening.opens() <= shown
                                    && shown < opening.closes())) {
                open.add(minute);
            }
        }
        return open;
    }
}
