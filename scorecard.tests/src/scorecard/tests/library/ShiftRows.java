package scorecard.tests.library;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Planned shifts, what agents did in them, and their training. */
final class ShiftRows {

    private static final List<String> STATES = List.of("available", "talk", "hold", "acw", "away");

    private final CentreSize size;
    private final People people;
    private final Draw draw = new Draw("shifts");
    private int segments;
    private int states;

    ShiftRows(CentreSize size, People people) {
        this.size = size;
        this.people = people;
    }

    void fill(ContactCentre centre) {
        Table plan = centre.table("schedule_segment", "segment_id", "agent_id", "starts_at", "ends_at", "activity");
        Table log = centre.table("state_log", "state_id", "agent_id", "starts_at", "ends_at", "state", "contact_id");
        for (People.Spell spell : people.spells()) {
            for (LocalDate month = size.begin(); month.isBefore(size.end()); month = month.plusMonths(1)) {
                LocalDate day = month.plusDays(draw.between(0, 5));
                while (day.isBefore(month.plusMonths(1).minusDays(2))) {
                    shift(spell, day.atTime(draw.between(7, 10), draw.between(0, 59), draw.between(1, 59)), plan, log);
                    day = day.plusDays(draw.between(size.daysBetweenShifts(), size.daysBetweenShifts() + 7));
                }
                if (draw.happens(25)) {
                    shift(spell, month.plusMonths(1).minusDays(1).atTime(21, draw.between(0, 59), 7), plan, log);
                }
            }
        }
        training(centre);
    }

    /** A shift of some hours that the agent follows more or less. */
    private void shift(People.Spell spell, LocalDateTime start, Table plan, Table log) {
        if (!spell.on(start.toLocalDate())
                || !start.isBefore(size.end().atStartOfDay().minusHours(8))) {
            return;
        }
        LocalDateTime at = start;
        for (String activity : List.of("work", "break", "work", draw.of(List.of("training", "meeting")))) {
            LocalDateTime end = at.plusMinutes(activity.equals("work") ? draw.between(70, 150) : draw.between(10, 40));
            segments++;
            plan.row("G%05d".formatted(segments), spell.agent(), at, end, activity);
            at = end;
        }
        LocalDateTime now = start.plusSeconds(draw.between(-600, 900));
        while (now.isBefore(at)) {
            String state = draw.weighted(List.of(draw.of(STATES), "break", "training", "meeting"), 16, 2, 1, 1);
            LocalDateTime end = now.plusSeconds(draw.between(120, 2_400));
            states++;
            log.row("L%06d".formatted(states), spell.agent(), now, end, state, null);
            now = draw.happens(80) ? end : end.plusSeconds(draw.between(1, 300));
        }
    }

    private void training(ContactCentre centre) {
        Table training =
                centre.table("training", "training_id", "agent_id", "starts_at", "hours", "kind", "provider", "course");
        for (int number = 1; number <= size.months() * 12; number++) {
            LocalDate day = draw.day(size.begin(), size.end());
            training.row(
                    trainingId(number),
                    draw.of(people.on(day)).agent(),
                    draw.at(day, 9, 16),
                    draw.between(1, 16) + draw.of(List.of("", ".25", ".5")),
                    draw.of(List.of("onboarding", "regular", "coaching")),
                    draw.happens(40) ? null : "inside",
                    draw.of(List.of("product", "listening", "tools")));
        }
    }

    static String trainingId(int number) {
        return "R%04d".formatted(number);
    }
}
