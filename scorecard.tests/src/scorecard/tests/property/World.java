package scorecard.tests.property;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * All rows of a random model.
 *
 * @param agents rows that hold for some days, with the team of an agent in them
 */
record World(Table calls, Table costs, Table notes, List<Row> agents) {

    /** The latest usual time of any row. */
    LocalDateTime asOf() {
        return times().max(Comparator.naturalOrder()).orElseThrow();
    }

    /** The day of the first row of all. */
    LocalDate firstDay() {
        return times().min(Comparator.naturalOrder()).orElseThrow().toLocalDate();
    }

    private Stream<LocalDateTime> times() {
        return Stream.of(calls, costs, notes)
                .flatMap(table -> table.rows().stream())
                .map(Row::time);
    }

    /** The team an agent belongs to on the day of a moment; null where none is known. */
    Object team(Object agent, LocalDateTime moment) {
        LocalDate day = moment.toLocalDate();
        return agents.stream()
                .filter(row -> row.cell("agent").equals(agent))
                .filter(row -> !row.moment("since").toLocalDate().isAfter(day))
                .filter(row -> row.moment("gone") == null
                        || row.moment("gone").toLocalDate().isAfter(day))
                .map(row -> row.cell("team"))
                .findFirst()
                .orElse(null);
    }

    /** The notes of a call, in order. */
    List<Row> notesOf(Row call) {
        return notes.rows().stream()
                .filter(note -> call.key().equals(note.cell("call_id")))
                .toList();
    }

    /** The calls with the same values, none of them missing, that come after a call (or before it) and at most some days from it. */
    Stream<Row> neighbours(Row call, List<String> same, int days, boolean after) {
        if (same.stream().anyMatch(column -> call.cell(column) == null)) {
            return Stream.of();
        }
        Comparator<Row> order = Comparator.comparing(Row::time).thenComparing(Row::key);
        return calls.rows().stream()
                .filter(other -> after ? order.compare(other, call) > 0 : order.compare(other, call) < 0)
                .filter(other ->
                        same.stream().allMatch(column -> Objects.equals(other.cell(column), call.cell(column))))
                .filter(other ->
                        Duration.between(call.time(), other.time()).abs().compareTo(Duration.ofDays(days)) <= 0);
    }
}
