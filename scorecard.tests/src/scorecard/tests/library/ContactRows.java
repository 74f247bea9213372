package scorecard.tests.library;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Contacts, incoming and outgoing, with their transfers and escalations; no two of a customer in the same second. */
final class ContactRows {

    private final CentreSize size;
    private final People people;
    private final CustomerRows customers;
    private final Draw draw = new Draw("contacts");
    private final List<Contact> contacts = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private Table table;
    private Table handoffs;

    /**
     * One interaction.
     *
     * @param agent {@code null} where nobody answered
     * @param lead {@code null} for a contact that sells nothing
     */
    record Contact(
            String contact,
            String ticket,
            String customer,
            String lead,
            boolean incoming,
            String channel,
            LocalDateTime arrived,
            String agent) {}

    ContactRows(CentreSize size, People people, CustomerRows customers) {
        this.size = size;
        this.people = people;
        this.customers = customers;
    }

    List<Contact> contacts() {
        return contacts;
    }

    void fill(ContactCentre centre, List<WorkRows.Ticket> tickets) {
        table = centre.table(
                "contact",
                "contact_id",
                "ticket_id",
                "customer_id",
                "lead_id",
                "direction",
                "channel",
                "queue_id",
                "contact_type_id",
                "agent_id",
                "tier",
                "arrived_at",
                "answered_at",
                "ended_at",
                "ring_s",
                "talk_s",
                "hold_s",
                "acw_s",
                "abandoned_stage",
                "callback_requested",
                "counterpart_agent_id",
                "charge");
        handoffs = centre.table(
                "handoff",
                "handoff_id",
                "ticket_id",
                "contact_id",
                "at",
                "kind",
                "from_agent_id",
                "to_agent_id",
                "from_tier",
                "to_tier",
                "reason");
        for (WorkRows.Ticket ticket : tickets) {
            about(ticket);
        }
        atMidnight();
        withoutTicket();
        selling();
    }

    /** The contacts of a ticket: mostly one, some later ones, some of them after it was resolved. */
    private void about(WorkRows.Ticket ticket) {
        int further = draw.weighted(List.of(0, 1, 2, 4), 60, 24, 12, 4);
        LocalDateTime at = ticket.opened();
        for (int index = 0; index <= further; index++) {
            Contact contact = contact(ticket, ticket.customer().customer(), at, index == 0 || draw.happens(85));
            written(contact, ticket.queue(), draw.happens(90) ? ticket.type() : draw.of(WorkRows.TYPES));
            at = at.plusSeconds(draw.between(3_000, 400_000));
            if (!at.isBefore(size.end().atStartOfDay())) {
                return;
            }
        }
    }

    /** Callers who wait while one month ends and the next begins. */
    private void atMidnight() {
        for (LocalDate day = size.begin().plusMonths(1); day.isBefore(size.end()); day = day.plusMonths(1)) {
            for (int index = 0; index < 5; index++) {
                LocalDateTime arrived = day.atStartOfDay().minusSeconds(draw.between(5, 240));
                LocalDateTime answered = day.atStartOfDay().plusSeconds(draw.between(10, 300));
                Contact contact = contact(null, draw.of(customers.people()).customer(), arrived, true);
                boolean gaveUp = index == 4;
                table.row(
                        contact.contact(),
                        null,
                        contact.customer(),
                        null,
                        "in",
                        contact.channel(),
                        "Q" + draw.between(1, 2),
                        draw.of(WorkRows.TYPES),
                        gaveUp ? null : contact.agent(),
                        1,
                        contact.arrived(),
                        gaveUp ? null : answered,
                        answered.plusSeconds(gaveUp ? 0 : 200),
                        4,
                        gaveUp ? null : 150,
                        gaveUp ? null : 20,
                        gaveUp ? null : 30,
                        gaveUp ? "queue" : null,
                        false,
                        null,
                        null);
            }
        }
    }

    /** Contacts about no ticket, of customers who come back and of people nobody knows. */
    private void withoutTicket() {
        for (int index = 0; index < size.months() * size.ticketsPerMonth() / 5; index++) {
            String customer =
                    draw.happens(25) ? null : draw.of(customers.people()).customer();
            LocalDateTime arrived = draw.moment(size.begin(), size.end());
            written(contact(null, customer, arrived, draw.happens(80)), null, draw.of(WorkRows.TYPES));
        }
    }

    private void selling() {
        for (int lead = 1; lead <= SalesRows.leads(size); lead++) {
            int calls = draw.weighted(List.of(0, 1, 2, 5, 9), 1, 4, 3, 2, 1);
            LocalDateTime at = draw.moment(size.begin(), size.end().minusDays(12));
            for (int index = 0; index < calls; index++) {
                Contact call = contact(null, draw.of(customers.people()).customer(), at, false, SalesRows.lead(lead));
                written(call, null, null);
                at = at.plusSeconds(draw.between(1_000, 90_000));
            }
        }
    }

    private Contact contact(WorkRows.Ticket ticket, String customer, LocalDateTime at, boolean incoming) {
        return contact(ticket, customer, at, incoming, null);
    }

    private Contact contact(WorkRows.Ticket ticket, String customer, LocalDateTime at, boolean incoming, String lead) {
        LocalDateTime arrived = at;
        while (customer != null && !taken.add(customer + arrived)) {
            arrived = arrived.plusSeconds(1);
        }
        Contact contact = new Contact(
                "N%05d".formatted(contacts.size() + 1),
                ticket == null ? null : ticket.ticket(),
                customer,
                lead,
                incoming,
                draw.weighted(List.of("phone", "chat", "email", "form", "social"), 10, 4, 3, 1, 1),
                arrived,
                draw.happens(12)
                        ? null
                        : draw.of(people.on(arrived.toLocalDate())).agent());
        contacts.add(contact);
        return contact;
    }

    private void written(Contact contact, String queue, String type) {
        boolean answered = contact.agent() != null;
        LocalDateTime answer = contact.arrived().plusSeconds(draw.between(2, answered ? 240 : 600));
        int talk = draw.happens(6) ? draw.between(1, 9) : draw.between(15, 900);
        int hold = draw.between(0, 120);
        String abandoned = answered
                ? draw.weighted(Arrays.asList(null, "hold", "talk"), 90, 5, 5)
                : draw.weighted(Arrays.asList("queue", null), 9, 1);
        boolean lost = !answered && abandoned == null && draw.happens(20);
        int tier = draw.happens(80) ? 1 : 2;
        table.row(
                contact.contact(),
                contact.ticket(),
                contact.customer(),
                contact.lead(),
                contact.incoming() ? "in" : "out",
                contact.channel(),
                queue,
                type,
                contact.agent(),
                answered || draw.happens(50) ? tier : null,
                contact.arrived(),
                answered ? answer : null,
                lost ? null : answer.plusSeconds(answered ? talk + hold : 0),
                draw.happens(10) ? null : draw.between(1, 20),
                answered ? talk : null,
                answered && draw.happens(70) ? hold : null,
                answered && draw.happens(85) ? draw.between(5, 200) : null,
                abandoned,
                draw.happens(9),
                answered && draw.happens(5)
                        ? draw.of(people.on(contact.arrived().toLocalDate())).agent()
                        : null,
                draw.happens(30) ? draw.between(1, 9) + ".30" : null);
        if (answered) {
            handedOver(contact, tier);
        }
    }

    private void handedOver(Contact contact, int tier) {
        int times = draw.weighted(List.of(0, 1, 2), 80, 15, 5);
        for (int index = 1; index <= times; index++) {
            boolean escalated = draw.happens(50);
            handoffs.row(
                    "X" + contact.contact() + "-" + index,
                    contact.ticket(),
                    draw.happens(5) ? null : contact.contact(),
                    contact.arrived().plusSeconds(60L * index),
                    escalated ? "escalation" : "transfer",
                    contact.agent(),
                    draw.of(people.on(contact.arrived().toLocalDate())).agent(),
                    tier,
                    escalated ? Integer.valueOf(draw.between(2, 3)) : draw.happens(20) ? null : Integer.valueOf(tier),
                    draw.of(List.of("knowledge_gap", "customer_request", "misroute", "planned")));
        }
    }
}
