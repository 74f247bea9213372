package scorecard.engine.run;

import java.time.LocalDateTime;
import java.util.Optional;
import scorecard.engine.observe.Observatory.DataRequest;

/**
 * What is to be evaluated.
 *
 * @param scorecard its name, simple or qualified; may be empty where the plan has only one
 * @param asOf the moment after which rows do not count any more; a day means its last moment, see
 *     {@link scorecard.engine.time.PeriodCalendar#endOf}; the latest time in the data where empty
 * @param level the only level that results are wanted at, besides the top
 * @param by the only dimensions that results are wanted by, several joined by {@code and}
 */
public record RunRequest(
        Optional<String> scorecard,
        PeriodChoice periods,
        Optional<LocalDateTime> asOf,
        Optional<String> level,
        Optional<String> by,
        DataRequest data) {

    /** A request for all levels and segments that the definitions say. */
    public RunRequest(
            Optional<String> scorecard, PeriodChoice periods, Optional<LocalDateTime> asOf, DataRequest data) {
        this(scorecard, periods, asOf, Optional.empty(), Optional.empty(), data);
    }

    /** The same with its data read in another way. */
    public RunRequest withData(DataRequest other) {
        return new RunRequest(scorecard, periods, asOf, level, by, other);
    }

    /** Which periods are asked for; labels as of {@link scorecard.engine.time.Period#label()}. */
    public sealed interface PeriodChoice {

        /** The latest complete period. */
        record LatestComplete() implements PeriodChoice {}

        /** One period. */
        record One(String label) implements PeriodChoice {}

        /** All periods from one to another, both included, and overall. */
        record Range(String from, String to) implements PeriodChoice {}

        /** The same without overall, which takes about as long as all of the periods together where values must be compared. */
        record Each(String from, String to) implements PeriodChoice {}

        /** Whether overall is asked for, too, where there are several periods. */
        default boolean asksForOverall() {
            return switch (this) {
                case LatestComplete latest -> true;
                case One one -> true;
                case Range range -> true;
                case Each each -> false;
            };
        }
    }
}
