package scorecard.tests.property;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a formula sees: all rows, a period, and what of them a cut leaves.
 *
 * @param from first day of the period
 * @param to the day after its last
 * @param overall whether it is the whole range asked for or a window of several periods, which have no other times
 * @param cut which rows belong to the member or segment asked for
 */
record Seen(World world, LocalDate from, LocalDate to, boolean overall, Predicate<Row> cut) {

    /** The rows of some list that belong to the cut. */
    List<Row> within(List<Row> rows) {
        return rows.stream().filter(cut).toList();
    }

    List<Row> costsInPeriod() {
        return within(world.costs().in(from, to));
    }

    boolean isComplete() {
        return !to.atStartOfDay().isAfter(world.asOf());
    }

    LocalDateTime end() {
        return to.atStartOfDay();
    }

    /** The same of some months earlier. */
    Seen earlier(int months) {
        return new Seen(world, from.minusMonths(months), to.minusMonths(months), false, cut);
    }

    /** The same of the months from some earlier one to this, which together have no other times. */
    Seen since(LocalDate first) {
        return new Seen(world, first, to, true, cut);
    }

    /** Whether there are rows of any kind before its end. */
    boolean isWithinData() {
        return world.firstDay().isBefore(to);
    }
}
