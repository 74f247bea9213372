package scorecard.tests.library;

import java.time.LocalDate;
import java.util.List;

/** What no formula reads but the schema holds: events, experiments, benchmarks, opening hours and holidays. */
final class ReferenceRows {

    private final CentreSize size;
    private final Draw draw = new Draw("reference");

    ReferenceRows(CentreSize size) {
        this.size = size;
    }

    void fill(ContactCentre centre, People people) {
        Table events = centre.table("business_event", "event_id", "at", "kind", "label");
        Table holidays = centre.table("holiday", "calendar_id", "day");
        for (LocalDate month = size.begin(); month.isBefore(size.end()); month = month.plusMonths(1)) {
            events.row("BE" + month, draw.moment(month, month.plusMonths(1)), "release", "Release of the month");
            holidays.row("office", month.plusDays(draw.between(0, 27)));
        }
        Table experiments = centre.table("experiment", "experiment_id", "name", "starts_on", "ends_on");
        experiments.row(
                "EX1",
                "Lower occupancy",
                size.begin().plusDays(40),
                size.begin().plusDays(130));
        Table members = centre.table("experiment_member", "experiment_id", "agent_id", "arm");
        people.spells().stream()
                .map(People.Spell::agent)
                .distinct()
                .forEach(agent -> members.row("EX1", agent, draw.happens(50) ? "lower" : "as before"));
        Table benchmarks = centre.table("benchmark", "kpi_id", "origin", "segment", "valid_from", "value");
        benchmarks.row("asa", "industry", null, size.begin(), 28);
        Table hours = centre.table("business_hours", "calendar_id", "weekday", "opens", "closes");
        for (int weekday : List.of(1, 2, 3, 4, 5)) {
            hours.row("office", weekday, "08:00", "18:00");
        }
    }
}
