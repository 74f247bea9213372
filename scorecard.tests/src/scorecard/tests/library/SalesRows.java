package scorecard.tests.library;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Leads, how far they came, what customers did after a contact, appointments and visits. */
final class SalesRows {

    private static final List<String> STAGES = List.of("lead", "interested", "signed_up", "sold");

    private final CentreSize size;
    private final People people;
    private final CustomerRows customers;
    private final Draw draw = new Draw("sales");

    SalesRows(CentreSize size, People people, CustomerRows customers) {
        this.size = size;
        this.people = people;
        this.customers = customers;
    }

    static int leads(CentreSize size) {
        return size.months() * 20;
    }

    static String lead(int number) {
        return "LD%04d".formatted(number);
    }

    void fill(ContactCentre centre, WorkRows work) {
        leads(centre);
        actions(centre, work);
        appointments(centre);
        Table traffic = centre.table("web_traffic", "day", "source", "visits");
        for (LocalDate day = size.begin(); day.isBefore(size.end()); day = day.plusDays(1)) {
            for (String source : List.of("search", "mail", "direct")) {
                traffic.row(day, source, draw.between(20, 400));
            }
        }
    }

    private void leads(ContactCentre centre) {
        Table leads = centre.table(
                "lead", "lead_id", "customer_id", "account_id", "created_at", "source", "removed_at", "removed_reason");
        Table stages = centre.table("lead_stage", "lead_id", "stage", "at");
        for (int number = 1; number <= leads(size); number++) {
            LocalDateTime created = draw.moment(size.begin(), size.end());
            boolean removed = draw.happens(20);
            leads.row(
                    lead(number),
                    draw.happens(40) ? draw.of(customers.people()).customer() : null,
                    draw.happens(30) ? draw.of(customers.accounts()) : null,
                    created,
                    draw.happens(10) ? null : draw.of(List.of("fair", "web", "partner")),
                    removed ? created.plusSeconds(900_000) : null,
                    removed ? "no interest" : null);
            int reached = draw.weighted(List.of(1, 2, 3, 4), 4, 3, 2, 2);
            for (int stage = 0; stage < reached; stage++) {
                stages.row(lead(number), STAGES.get(stage), created.plusSeconds(100_000L * stage + 7));
            }
        }
    }

    private void actions(ContactCentre centre, WorkRows work) {
        Table actions = centre.table(
                "favourable_action",
                "action_id",
                "customer_id",
                "lead_id",
                "contact_id",
                "agent_id",
                "kind",
                "at",
                "amount");
        int number = 0;
        for (ContactRows.Contact contact : work.contacts()) {
            boolean selling = contact.lead() != null;
            if (draw.happens(selling ? 25 : 8)) {
                number++;
                actions.row(
                        "Q%04d".formatted(number),
                        contact.customer(),
                        contact.lead(),
                        selling || draw.happens(30) ? contact.contact() : null,
                        contact.agent(),
                        draw.of(List.of("purchase", "subscription", "form")),
                        contact.arrived().plusSeconds(draw.between(50, 1_500_000)),
                        draw.happens(70) ? draw.between(5, 900) + ".20" : null);
            }
        }
    }

    private void appointments(ContactCentre centre) {
        Table appointments = centre.table(
                "appointment",
                "appointment_id",
                "customer_id",
                "specialist_id",
                "scheduled_at",
                "duration_h",
                "status",
                "contract_value",
                "specialist_rate_per_h",
                "reminded_at");
        for (int number = 1; number <= size.months() * 30; number++) {
            LocalDate day = draw.day(size.begin(), size.end());
            LocalDateTime scheduled = draw.at(day, 8, 18);
            appointments.row(
                    "AP%04d".formatted(number),
                    draw.of(customers.people()).customer(),
                    draw.of(people.on(day)).agent(),
                    scheduled,
                    draw.of(List.of("0.5", "1", "1.75")),
                    draw.weighted(List.of("attended", "failed_to_attend", "cancelled"), 7, 2, 1),
                    draw.happens(30) ? null : draw.between(40, 500) + ".00",
                    draw.happens(20) ? null : draw.between(30, 90) + ".50",
                    draw.happens(50) ? scheduled.minusDays(1) : null);
        }
    }
}
