package scorecard.tests.library;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Queues, kinds of contact, tickets with their contacts, and what was promised for them. */
final class WorkRows {

    private static final List<String> QUEUES = List.of("Q1", "Q2", "Q3", "Q4");
    static final List<String> TYPES = List.of("Y01", "Y02", "Y03", "Y04", "Y05", "Y06", "Y07", "Y08");

    private final CentreSize size;
    private final People people;
    private final CustomerRows customers;
    private final Draw draw = new Draw("work");
    private final ContactRows contacts;
    private final List<Ticket> tickets = new ArrayList<>();

    /**
     * An issue that a customer raised.
     *
     * @param resolved {@code null} while it is open
     */
    record Ticket(
            String ticket,
            CustomerRows.Person customer,
            LocalDateTime opened,
            LocalDateTime resolved,
            String type,
            String queue,
            String owner) {}

    WorkRows(CentreSize size, People people, CustomerRows customers) {
        this.size = size;
        this.people = people;
        this.customers = customers;
        this.contacts = new ContactRows(size, people, customers);
    }

    List<Ticket> tickets() {
        return tickets;
    }

    List<ContactRows.Contact> contacts() {
        return contacts.contacts();
    }

    void fill(ContactCentre centre) {
        types(centre);
        queues(centre);
        promises(centre);
        issues(centre);
        contacts.fill(centre, tickets);
    }

    private void types(ContactCentre centre) {
        Table types = centre.table(
                "contact_type",
                "contact_type_id",
                "parent_id",
                "name",
                "process_category",
                "is_typical",
                "transfer_planned");
        for (int index = 0; index < TYPES.size(); index++) {
            types.row(
                    TYPES.get(index),
                    index < 2 ? null : TYPES.get(index % 2),
                    "Question " + (index + 1),
                    draw.of(List.of("billing", "delivery", "use")),
                    index % 3 != 1,
                    index == 5);
        }
    }

    private void queues(ContactCentre centre) {
        Table queues = centre.table("queue", "queue_id", "name", "channel", "unit_id");
        Table forecast = centre.table("forecast", "queue_id", "interval_start", "interval_s", "volume");
        for (String queue : QUEUES) {
            queues.row(queue, "Queue " + queue, queue.equals("Q4") ? "chat" : "phone", "T" + queue.substring(1));
            for (LocalDate day = size.begin(); day.isBefore(size.end()); day = day.plusDays(1)) {
                forecast.row(queue, day.atTime(8, 0), 43_200, draw.between(1, 9) + "." + draw.between(0, 9));
            }
        }
    }

    /** Default terms by severity, renewed in the middle, none for severity 4 at first, and own terms of some accounts. */
    private void promises(ContactCentre centre) {
        Table terms = centre.table(
                "sla_commitment",
                "sla_id",
                "account_id",
                "severity",
                "measure",
                "target_s",
                "credit_amount",
                "clock",
                "valid_from",
                "valid_to");
        LocalDate before = size.begin().minusYears(1);
        LocalDate renewed = size.begin().plusMonths(size.months() / 2).plusDays(9);
        for (int severity = 1; severity <= 4; severity++) {
            int hours = 6 * severity * severity;
            if (severity < 4) {
                terms.row("D" + severity, null, severity, "resolution", hours * 3600, "50", "24x7", before, renewed);
            }
            terms.row("E" + severity, null, severity, "resolution", hours * 3000, "65.50", "24x7", renewed, null);
            terms.row("F" + severity, null, severity, "first_response", 1800, "5", "24x7", before, null);
        }
        int number = 0;
        for (String account : customers.accounts()) {
            if (draw.happens(30)) {
                number++;
                int severity = draw.between(1, 4);
                terms.row(
                        "S%03d".formatted(number),
                        account,
                        severity,
                        "resolution",
                        draw.between(2, 60) * 1800,
                        draw.happens(30) ? null : draw.between(80, 300) + ".25",
                        "24x7",
                        draw.day(before, size.end()),
                        draw.happens(30) ? size.end().minusMonths(1) : null);
            }
        }
    }

    private void issues(ContactCentre centre) {
        Table table = centre.table(
                "ticket",
                "ticket_id",
                "account_id",
                "customer_id",
                "opened_at",
                "first_response_at",
                "resolved_at",
                "closed_at",
                "severity",
                "contact_type_id",
                "queue_id",
                "owner_agent_id",
                "is_complaint",
                "customer_confirmed");
        int number = 0;
        for (LocalDate month = size.begin(); month.isBefore(size.end()); month = month.plusMonths(1)) {
            for (int index = 0; index < size.ticketsPerMonth(); index++) {
                number++;
                Ticket ticket = ticket("T%05d".formatted(number), month);
                tickets.add(ticket);
                LocalDateTime resolved = ticket.resolved();
                table.row(
                        ticket.ticket(),
                        ticket.customer().account(),
                        ticket.customer().customer(),
                        ticket.opened(),
                        draw.happens(6) ? null : ticket.opened().plusSeconds(draw.between(20, 14_000)),
                        resolved,
                        resolved == null || draw.happens(20) ? null : resolved.plusDays(draw.between(1, 9)),
                        draw.weighted(List.of(1, 2, 3, 4), 1, 2, 4, 2),
                        draw.happens(5) ? null : ticket.type(),
                        ticket.queue(),
                        ticket.owner(),
                        draw.happens(12),
                        draw.weighted(java.util.Arrays.asList(null, "1", "0"), 3, 5, 2));
            }
        }
    }

    private Ticket ticket(String name, LocalDate month) {
        LocalDateTime opened = draw.moment(month, month.plusMonths(1));
        int minutes = draw.weighted(List.of(40, 400, 4_000, 30_000), 3, 3, 3, 1);
        LocalDateTime resolved = opened.plusSeconds(60L * draw.between(minutes / 4, minutes) + draw.between(1, 59));
        boolean open = draw.happens(9) || !resolved.isBefore(size.end().atStartOfDay());
        return new Ticket(
                name,
                draw.of(customers.people()),
                opened,
                open ? null : resolved,
                draw.of(TYPES),
                draw.of(QUEUES),
                draw.happens(4)
                        ? null
                        : draw.of(people.on(opened.toLocalDate())).agent());
    }
}
