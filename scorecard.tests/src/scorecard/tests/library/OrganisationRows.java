package scorecard.tests.library;

import java.time.LocalDate;
import java.util.List;

/** Units, agents, where they were assigned, hirings and leavings, ratings and openings. */
final class OrganisationRows {

    private static final List<String> TEAMS = List.of("T1", "T2", "T3", "T4");

    private final CentreSize size;
    private final Draw draw = new Draw("organisation");
    private final People people = new People();
    private int events;

    OrganisationRows(CentreSize size) {
        this.size = size;
    }

    People people() {
        return people;
    }

    void fill(ContactCentre centre) {
        units(centre);
        employed(centre);
        rehired(centre);
        ratings(centre);
        openings(centre);
    }

    private void units(ContactCentre centre) {
        Table units = centre.table("org_unit", "unit_id", "parent_id", "name", "kind", "valid_from", "valid_to");
        LocalDate founded = size.begin().minusYears(4);
        LocalDate reordered = size.begin().plusMonths(size.months() / 2);
        units.row("F1", null, "Customer service", "function", founded, null);
        units.row("A1", "F1", "Inbound", "area", founded, null);
        units.row("A2", "F1", "Outbound", "area", founded, null);
        units.row("T1", "A1", "First line north", "team", founded, null);
        units.row("T2", "A1", "First line south", "team", founded, null);
        units.row("T3", "A1", "Second line", "team", founded, reordered);
        units.row("T3", "A2", "Second line", "team", reordered, null);
        units.row("T4", "A2", "Sales", "team", founded, null);
    }

    /** Every place is held by one agent after the other, so that people leave and join in every month. */
    private void employed(ContactCentre centre) {
        Table agents = centre.table("agent", "agent_id", "name");
        Table assignments =
                centre.table("assignment", "agent_id", "unit_id", "role", "tier", "fte", "valid_from", "valid_to");
        Table history = history(centre);
        int number = 0;
        for (int place = 0; place < size.agents(); place++) {
            LocalDate from = draw.day(size.begin().minusDays(900), size.begin().minusDays(20));
            while (from.isBefore(size.end())) {
                number++;
                String agent = "A%03d".formatted(number);
                LocalDate until = from.isBefore(size.begin())
                        ? leaving(size.begin(), size.leaving())
                        : leaving(from, size.leaving() * 5 / 7);
                int tier = TEAMS.get(place % 4).equals("T3") ? 2 : 1;
                agents.row(agent, "Agent " + number);
                hired(history, agent, from);
                people.employ(agent, from, until, tier);
                assigned(assignments, history, agent, place, tier, from, until);
                if (until != null) {
                    left(history, agent, until);
                }
                from = until == null ? size.end() : until.plusDays(draw.between(5, 25));
            }
        }
    }

    private static Table history(ContactCentre centre) {
        return centre.table("hr_event", "event_id", "agent_id", "at", "kind", "reason", "voluntary");
    }

    private LocalDate leaving(LocalDate from, int percent) {
        LocalDate until = draw.day(from.plusDays(20), size.end().plusMonths(1));
        return draw.happens(percent) && until.isBefore(size.end()) ? until : null;
    }

    private void assigned(
            Table assignments, Table history, String agent, int place, int tier, LocalDate from, LocalDate until) {
        String role = draw.weighted(List.of("agent", "senior_agent", "specialist"), 7, 2, 1);
        String team = TEAMS.get(place % 4);
        LocalDate end = until == null ? size.end() : until;
        LocalDate moved = draw.day(from.isBefore(size.begin()) ? size.begin() : from.plusDays(5), end);
        boolean moves = draw.happens(35) && moved.isAfter(from) && moved.isBefore(end);
        Object fte = draw.weighted(List.of("1", "0.5", "0.75"), 8, 1, 1);
        if (moves) {
            String other = TEAMS.get((place + 1) % 4);
            assignments.row(agent, team, role, tier, fte, from, moved);
            assignments.row(agent, other, role, tier, fte, moved, until);
            history.row(event(), agent, moved, "move", null, null);
        } else {
            assignments.row(agent, team, role, tier, fte, from, until);
        }
    }

    private void hired(Table history, String agent, LocalDate day) {
        history.row(event(), agent, day, "hire", null, null);
    }

    private void left(Table history, String agent, LocalDate day) {
        String reason = draw.happens(15) ? null : draw.of(List.of("pay", "workload", "career", "dismissed"));
        history.row(event(), agent, day, "leave", reason, draw.happens(10) ? null : draw.happens(70));
    }

    /** Somebody who left long ago, came back and left again: two times of employment of one agent. */
    private void rehired(ContactCentre centre) {
        Table history = history(centre);
        LocalDate first = size.begin().minusDays(700);
        LocalDate again = size.begin().plusDays(12);
        LocalDate gone = size.begin().plusMonths(size.months() - 2L).plusDays(9);
        centre.table("agent", "agent_id", "name").row("B001", "Agent come back");
        hired(history, "B001", first);
        left(history, "B001", first.plusDays(100));
        hired(history, "B001", again);
        left(history, "B001", gone);
        people.employ("B001", again, gone, 1);
        Table assignments =
                centre.table("assignment", "agent_id", "unit_id", "role", "tier", "fte", "valid_from", "valid_to");
        assignments.row("B001", "T1", "agent", 1, "1", first, first.plusDays(100));
        assignments.row("B001", "T2", "agent", 1, "1", again, gone);
    }

    private void ratings(ContactCentre centre) {
        Table ratings = centre.table("agent_rating", "agent_id", "rated_on", "score", "is_top");
        for (People.Spell spell : people.spells()) {
            for (LocalDate day = spell.from().plusDays(draw.between(5, 40));
                    spell.on(day) && day.isBefore(size.end());
                    day = day.plusDays(draw.between(40, 90))) {
                ratings.row(spell.agent(), day, draw.between(1, 4) + "." + draw.between(0, 9), draw.happens(55));
            }
        }
    }

    private void openings(ContactCentre centre) {
        Table openings = centre.table(
                "role_opening", "opening_id", "unit_id", "role", "opened_on", "filled_on", "filled_by", "fill_source");
        for (int number = 1; number <= size.months() * 5; number++) {
            LocalDate opened = draw.day(size.begin().minusDays(60), size.end());
            LocalDate filled = opened.plusDays(draw.between(10, 70));
            boolean open = draw.happens(20) || !filled.isBefore(size.end());
            openings.row(
                    "O%03d".formatted(number),
                    draw.of(TEAMS),
                    draw.of(List.of("agent", "senior_agent", "team_lead", "manager")),
                    opened,
                    open ? null : filled,
                    open ? null : draw.of(people.spells()).agent(),
                    open ? null : draw.of(List.of("internal_promotion", "internal_move", "external")));
        }
    }

    private String event() {
        events++;
        return "H%04d".formatted(events);
    }
}
