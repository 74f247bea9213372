package scorecard.tests.property;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a formula sees: the tables, a period, and the rows that a cut leaves.
 *
 * @param from first day of the period
 * @param to the day after its last
 * @param cut which rows belong to the member or segment asked for
 */
record Seen(Table calls, Table costs, LocalDate from, LocalDate to, Predicate<Row> cut) {

    /** Whether the calls tell anything about the period. */
    boolean knowsCalls() {
        return calls.covers(from, to);
    }

    /** Whether the costs tell anything about the period. */
    boolean knowsCosts() {
        return costs.covers(from, to);
    }

    List<Row> callsInPeriod() {
        return calls.in(from, to).stream().filter(cut).toList();
    }

    List<Row> costsInPeriod() {
        return costs.in(from, to).stream().filter(cut).toList();
    }
}
