package scorecard.dsl.typing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How long the time is that a rate is per, or that a number of hours counts. A span that a plain number had a part in, as in
 * {@code * 365 / days in period}, is as long as that number says, and never converted, because a plain number may mean anything.
 */
public sealed interface SpanOfTime {

    /** Every word behind {@code per} that means time. */
    Set<String> WORDS = Set.of("second", "minute", "hour", "day", "week", "month", "quarter", "year");

    /** In seconds or days. */
    BigDecimal size();

    /** Whether a plain number had a part in it. */
    boolean isScaled();

    /** The span where a plain number above zero, perhaps the factor between two spans, stands beside it. */
    SpanOfTime scaled(BigDecimal times);

    /** The word behind {@code per} for it, for example {@code hour}; empty where there is none. */
    Optional<String> word();

    /** What it is called in messages. */
    String text();

    /** The span that a word behind {@code per} stands for beside this one; empty where the word means no time of this kind. */
    Optional<SpanOfTime> called(String word);

    /** From so much per span of this length to so much per span of another; empty where nobody knows the factor. */
    default Optional<Conversion> to(SpanOfTime other) {
        if (equals(other)) {
            return Optional.of(Conversion.NONE);
        }
        if (!getClass().equals(other.getClass())) {
            return Optional.empty();
        }
        return size().compareTo(other.size()) == 0
                ? Optional.of(Conversion.NONE)
                : isScaled() || other.isScaled() ? Optional.empty() : Optional.of(new Conversion(other.size(), size()));
    }

    /**
     * Elapsed time.
     *
     * @param size in seconds
     */
    record Elapsed(BigDecimal size, boolean isScaled) implements SpanOfTime {

        /** What something divided by a duration is per. */
        static final Elapsed SECOND = new Elapsed(BigDecimal.ONE, false);

        /** The words that may stand behind {@code per}, with their seconds. */
        private static final Map<String, BigDecimal> SECONDS = Map.of(
                "second", TimeUnits.seconds("second"),
                "minute", TimeUnits.seconds("minute"),
                "hour", TimeUnits.seconds("hour"),
                "day", TimeUnits.seconds("day"),
                "week", TimeUnits.seconds("day").multiply(BigDecimal.valueOf(7)));

        public Elapsed {
            size = Numbers.plain(size);
        }

        /** A number that does not lead from one word to another is a number: half of so many per hour is per hour. */
        @Override
        public SpanOfTime scaled(BigDecimal times) {
            Elapsed scaled = new Elapsed(size.multiply(times, MathContext.DECIMAL128), true);
            return scaled.word().isPresent() ? scaled : this;
        }

        @Override
        public Optional<String> word() {
            return SECONDS.entrySet().stream()
                    .filter(word -> word.getValue().compareTo(size) == 0)
                    .map(Map.Entry::getKey)
                    .findFirst();
        }

        @Override
        public String text() {
            return word().orElseGet(() -> size.toPlainString() + " seconds");
        }

        @Override
        public Optional<SpanOfTime> called(String word) {
            return Optional.ofNullable(SECONDS.get(word)).map(seconds -> new Elapsed(seconds, false));
        }
    }

    /**
     * Days of the calendar, as {@code days in period} counts them, whatever the clocks do.
     *
     * @param size in days
     */
    record CalendarDays(BigDecimal size, boolean isScaled) implements SpanOfTime {

        /** What something divided by {@code days in period} is per. */
        static final CalendarDays DAY = new CalendarDays(BigDecimal.ONE, false);

        /** Spans whose days differ: the fewest and the most that a plain number may take for them. */
        private enum Varying {
            MONTH(28, 31),
            QUARTER(90, 92),
            YEAR(365, 366);

            private final BigDecimal fewest;
            private final BigDecimal most;

            Varying(int fewest, int most) {
                this.fewest = BigDecimal.valueOf(fewest);
                this.most = BigDecimal.valueOf(most);
            }

            private boolean holds(BigDecimal days) {
                return days.compareTo(fewest) >= 0 && days.compareTo(most) <= 0;
            }

            private String word() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        public CalendarDays {
            size = Numbers.plain(size);
        }

        @Override
        public SpanOfTime scaled(BigDecimal times) {
            return new CalendarDays(size.multiply(times, MathContext.DECIMAL128), true);
        }

        @Override
        public Optional<String> word() {
            return switch (size.toPlainString()) {
                case "1" -> Optional.of("day");
                case "7" -> Optional.of("week");
                default -> varying().map(Varying::word);
            };
        }

        private Optional<Varying> varying() {
            return Arrays.stream(Varying.values())
                    .filter(span -> span.holds(size))
                    .findFirst();
        }

        @Override
        public String text() {
            return word().orElseGet(() -> size.toPlainString() + " days");
        }

        @Override
        public Optional<SpanOfTime> called(String word) {
            return switch (word) {
                case "day" -> Optional.of(DAY);
                case "week" -> Optional.of(new CalendarDays(BigDecimal.valueOf(7), false));
                default -> varying().filter(span -> span.word().equals(word)).map(span -> this);
            };
        }
    }
}
