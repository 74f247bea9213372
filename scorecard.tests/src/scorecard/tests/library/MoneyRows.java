package scorecard.tests.library;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Revenue, costs and credits for broken promises. */
final class MoneyRows {

    private static final List<String> CATEGORIES = List.of(
            "salary",
            "bonus",
            "hiring",
            "onboarding_training",
            "regular_training",
            "management",
            "kb_maintenance",
            "tooling",
            "telephony",
            "outsourcing_base",
            "outsourcing_extra",
            "retention",
            "lead_generation",
            "other");

    private final CentreSize size;
    private final People people;
    private final CustomerRows customers;
    private final Draw draw = new Draw("money");
    private int costs;
    private int bookings;

    MoneyRows(CentreSize size, People people, CustomerRows customers) {
        this.size = size;
        this.people = people;
        this.customers = customers;
    }

    void fill(ContactCentre centre, WorkRows work) {
        Table revenue = centre.table("revenue", "revenue_id", "account_id", "booked_on", "kind", "amount");
        Table cost = centre.table(
                "cost",
                "cost_id",
                "incurred_on",
                "scope",
                "category",
                "unit_id",
                "agent_id",
                "tier",
                "direction",
                "channel",
                "account_id",
                "training_id",
                "amount");
        for (LocalDate month = size.begin(); month.isBefore(size.end()); month = month.plusMonths(1)) {
            for (String account : customers.accounts()) {
                booked(revenue, account, month, "recurring", 900, size.mostRevenue());
                if (draw.happens(25)) {
                    booked(revenue, account, month, draw.of(List.of("expansion", "one_off")), 100, 2_500);
                }
            }
            booked(revenue, null, month, "one_off", 100, 900);
            for (String category : CATEGORIES) {
                for (int index = 0; index < 6; index++) {
                    incurred(cost, month, category);
                }
            }
        }
        Table credits = centre.table(
                "service_credit", "credit_id", "account_id", "ticket_id", "sla_id", "granted_on", "amount");
        for (int number = 1; number <= size.months() * 6; number++) {
            WorkRows.Ticket ticket = draw.of(work.tickets());
            LocalDate granted = ticket.opened().toLocalDate().plusDays(3);
            if (granted.isBefore(size.end())) {
                credits.row(
                        "V%04d".formatted(number),
                        ticket.customer().account(),
                        ticket.ticket(),
                        "D1",
                        granted,
                        draw.between(20, 300) + ".50");
            }
        }
    }

    private void booked(Table revenue, String account, LocalDate month, String kind, int least, int most) {
        bookings++;
        revenue.row(
                "B%05d".formatted(bookings),
                account,
                draw.day(month, month.plusMonths(1)),
                kind,
                draw.between(least, most) + "." + draw.between(10, 99));
    }

    private void incurred(Table cost, LocalDate month, String category) {
        costs++;
        LocalDate day = draw.day(month, month.plusMonths(1));
        cost.row(
                "E%05d".formatted(costs),
                day,
                draw.happens(75) ? "cs" : "company",
                category,
                draw.weighted(Arrays.asList(null, "T1", "T2", "T3"), 2, 1, 1, 1),
                draw.happens(40) ? draw.of(people.on(day)).agent() : null,
                draw.weighted(Arrays.asList(null, 1, 2), 2, 3, 2),
                draw.weighted(Arrays.asList(null, "in", "out"), 2, 4, 2),
                draw.weighted(Arrays.asList(null, "phone", "chat", "email"), 2, 3, 1, 1),
                draw.happens(30) ? draw.of(customers.accounts()) : null,
                category.endsWith("training") && draw.happens(60)
                        ? ShiftRows.trainingId(draw.between(1, size.months() * 12))
                        : null,
                draw.between(20, 2_000) + "." + draw.between(10, 99));
    }
}
