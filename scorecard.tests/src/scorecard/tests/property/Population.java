package scorecard.tests.property;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which calls a period has: how it is written, and which they are.
 *
 * @param text behind {@code over}
 * @param rows of what is seen, each counted at its moment, in order
 * @param known whether it can be told that there are none
 */
record Population(String text, Function<Seen, List<Row>> rows, Predicate<Seen> known) {

    static final Population IN_PERIOD = new Population(
            "calls",
            seen -> seen.within(seen.world().calls().in(seen.from(), seen.to())),
            seen -> seen.world().calls().covers(seen.from(), seen.to()));

    static final Population CLOSED_IN_PERIOD = new Population(
            "calls by closed",
            seen -> seen.within(closed(seen.world())
                    .filter(call -> !call.at().isBefore(seen.from().atStartOfDay())
                            && call.at().isBefore(seen.end()))
                    .toList()),
            Population::tellsOfClosing);

    static final Population OPEN_AT_START =
            new Population("calls open at start", seen -> open(seen, false), Population::isKnown);

    static final Population OPEN_AT_END =
            new Population("calls open at end", seen -> open(seen, true), Population::isKnown);

    static final Population AT_ANY_TIME = new Population(
            "calls at any time", seen -> seen.within(seen.world().calls().rows()), seen -> true);

    /** The calls that were closed by the as-of moment, counted then. */
    private static Stream<Row> closed(World world) {
        return world.calls().rows().stream()
                .filter(call ->
                        call.moment("closed") != null && !call.moment("closed").isAfter(world.asOf()))
                .map(call -> call.countedAt(call.moment("closed")))
                .sorted(Comparator.comparing(Row::at).thenComparing(Row::time).thenComparing(Row::key));
    }

    /** From the first call that was opened to the last that was opened or closed. */
    private static boolean tellsOfClosing(Seen seen) {
        List<LocalDate> days = Stream.concat(seen.world().calls().rows().stream(), closed(seen.world()))
                .map(call -> call.at().toLocalDate())
                .sorted()
                .toList();
        return !days.isEmpty()
                && days.getFirst().isBefore(seen.to())
                && !days.getLast().isBefore(seen.from());
    }

    private static List<Row> open(Seen seen, boolean atEnd) {
        if (!isKnown(seen)) {
            return List.of();
        }
        LocalDateTime moment = atEnd ? seen.end() : seen.from().atStartOfDay();
        return seen.within(seen.world().calls().rows().stream()
                .filter(call -> !call.time().isAfter(moment))
                .filter(call ->
                        call.moment("closed") == null || call.moment("closed").isAfter(moment))
                .map(call -> call.countedAt(moment))
                .toList());
    }

    /** What is open is known from the first row to the as-of moment. */
    private static boolean isKnown(Seen seen) {
        List<Row> calls = seen.world().calls().rows();
        return !calls.isEmpty()
                && calls.getFirst().time().isBefore(seen.end())
                && !seen.world().asOf().toLocalDate().isBefore(seen.from());
    }
}
