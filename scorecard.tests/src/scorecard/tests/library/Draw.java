package scorecard.tests.library;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import scorecard.tests.example.Randomness;

/** Repeatable choices of days, moments and list members. */
final class Draw {

    private static final int DAY_SECONDS = 86_400;

    private final Randomness random;

    Draw(String name) {
        random = new Randomness("contact centre " + name);
    }

    int between(int least, int most) {
        return random.between(least, most);
    }

    /** True in so many of a hundred cases. */
    boolean happens(int percent) {
        return random.happens(percent * 100);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.below(choices.size()));
    }

    /** One of the choices, in the proportion of the weights. */
    <T> T weighted(List<T> choices, int... weights) {
        return choices.get(random.pick(weights));
    }

    /** A day from the first up to but not including the last. */
    LocalDate day(LocalDate from, LocalDate until) {
        return from.plusDays(random.below((int) Math.max(1, ChronoUnit.DAYS.between(from, until))));
    }

    /** A moment in the time span, never at midnight. */
    LocalDateTime moment(LocalDate from, LocalDate until) {
        return day(from, until).atStartOfDay().plusSeconds(random.between(1, DAY_SECONDS - 1));
    }

    /** A moment of a day between two hours. */
    LocalDateTime at(LocalDate day, int fromHour, int toHour) {
        return day.atStartOfDay().plusSeconds(random.between(fromHour * 3600 + 1, toHour * 3600 - 1));
    }
}
