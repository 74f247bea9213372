package scorecard.tests.property;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import scorecard.tests.property.Meaning.Kind;

/** Random expressions over what belongs to a call: its agent's team, its notes, the calls before and after it. */
final class RandomRelations {

    private final Random random;
    private final World world;

    RandomRelations(Random random, World world) {
        this.random = random;
        this.world = world;
    }

    Meaning condition() {
        return switch (random.nextInt(6)) {
            case 0 -> team("agent -> team", row -> world.team(row.cell("agent"), row.at()));
            case 1 -> team("team", row -> row.cell("team"));
            case 2 -> neighbour();
            case 3 -> reached();
            case 4 -> {
                Notes notes = notes();
                yield truth(
                        "exists(notes" + notes.text + ")",
                        row -> notes.of(row).findAny().isPresent());
            }
            default -> {
                Notes notes = notes();
                int least = 1 + random.nextInt(2);
                yield truth(
                        "count(notes" + notes.text + ") >= " + least,
                        row -> notes.of(row).count() >= least);
            }
        };
    }

    /** A number of the notes of a call. */
    Meaning number() {
        Notes notes = notes();
        return switch (random.nextInt(6)) {
            case 0 ->
                new Meaning(
                        "count(notes" + notes.text + ")",
                        Kind.NUMBER,
                        row -> BigDecimal.valueOf(notes.of(row).count()));
            case 1 -> minutes("sum", notes, values -> Exact.sum(values));
            case 2 ->
                minutes(
                        "min",
                        notes,
                        values -> values.stream().min(BigDecimal::compareTo).orElseThrow());
            case 3 ->
                minutes(
                        "max",
                        notes,
                        values -> values.stream().max(BigDecimal::compareTo).orElseThrow());
            case 4 -> minutes("first", notes, List::getFirst);
            default -> minutes("last", notes, List::getLast);
        };
    }

    private static Meaning minutes(String function, Notes notes, Function<List<BigDecimal>, BigDecimal> reckon) {
        return new Meaning(function + "(notes: minutes" + notes.text + ")", Kind.NUMBER, row -> {
            List<BigDecimal> values = notes.of(row)
                    .map(note -> (BigDecimal) note.cell("minutes"))
                    .filter(Objects::nonNull)
                    .toList();
            return values.isEmpty() ? null : reckon.apply(values);
        });
    }

    private Meaning team(String text, Function<Row, Object> of) {
        String team = "t" + random.nextInt(3);
        return truth(text + " = \"" + team + "\"", row -> {
            Object value = of.apply(row);
            return value == null ? null : value.equals(team);
        });
    }

    private Meaning neighbour() {
        boolean after = random.nextBoolean();
        int days = 1 + random.nextInt(9);
        List<String> same = random.nextBoolean() ? List.of("agent") : List.of("channel", "agent");
        String by = same.size() == 1 ? "agent" : "(channel, agent)";
        boolean answered = random.nextInt(3) == 0;
        return truth(
                (after ? "followed" : "preceded") + " within " + days + " days by same " + by
                        + (answered ? " among (where answered)" : ""),
                row -> world.neighbours(row, same, days, after)
                        .anyMatch(other -> !answered || Boolean.TRUE.equals(other.cell("answered"))));
    }

    private Meaning reached() {
        int days = 1 + random.nextInt(12);
        Notes notes = notes();
        return truth("reached(notes" + notes.text + ") within " + days + " days", row -> {
            LocalDateTime from = whenItCounts(row);
            return notes.of(row)
                    .filter(note -> !note.time().isBefore(from))
                    .anyMatch(note -> Duration.between(from, note.time()).compareTo(Duration.ofDays(days)) <= 0);
        });
    }

    /** The time by which a population takes a call: when it was closed, in one by closing; never the instant at which it is open. */
    private static LocalDateTime whenItCounts(Row call) {
        return call.at().equals(call.moment("closed")) ? call.at() : call.time();
    }

    private Notes notes() {
        int limit = random.nextInt(20);
        return switch (random.nextInt(4)) {
            case 0 -> new Notes("", (call, note) -> true);
            case 1 -> new Notes(" where kind = \"good\"", (call, note) -> "good".equals(note.cell("kind")));
            case 2 ->
                new Notes(
                        " where minutes > " + limit,
                        (call, note) -> note.cell("minutes") instanceof BigDecimal minutes
                                && minutes.compareTo(BigDecimal.valueOf(limit)) > 0);
            default ->
                new Notes(
                        " where at - call.opened <= " + limit + " hours",
                        (call, note) ->
                                Duration.between(call.time(), note.time()).compareTo(Duration.ofHours(limit)) <= 0);
        };
    }

    private interface OfCall {
        boolean test(Row call, Row note);
    }

    private final class Notes {

        private final String text;
        private final OfCall condition;

        Notes(String text, OfCall condition) {
            this.text = text;
            this.condition = condition;
        }

        Stream<Row> of(Row call) {
            Predicate<Row> meant = note -> condition.test(call, note);
            return world.notesOf(call).stream().filter(meant);
        }
    }

    private static Meaning truth(String text, Function<Row, Object> of) {
        return new Meaning(text, Kind.TRUTH, of);
    }
}
