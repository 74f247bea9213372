package scorecard.tests.library;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Questions, invitations to answer them and answers, of customers and of employees. */
final class VoiceRows {

    private static final List<String> DIMENSIONS =
            List.of("reliability", "assurance", "tangibles", "empathy", "responsiveness");

    private final CentreSize size;
    private final People people;
    private final Draw draw = new Draw("voice");
    private final List<Item> service = new ArrayList<>();
    private Table answers;
    private Table invites;
    private int invitations;

    private record Item(String item, int least, int most) {}

    VoiceRows(CentreSize size, People people) {
        this.size = size;
        this.people = people;
    }

    void fill(ContactCentre centre, WorkRows work) {
        items(centre);
        invites = centre.table(
                "survey_invite",
                "invite_id",
                "sent_at",
                "delivery",
                "customer_id",
                "contact_id",
                "ticket_id",
                "agent_id",
                "respondent_agent_id");
        answers = centre.table("survey_answer", "invite_id", "item_id", "answered_at", "score", "comment");
        for (ContactRows.Contact contact : work.contacts()) {
            if (contact.customer() != null && draw.happens(contact.incoming() ? 55 : 20)) {
                asked(contact);
            }
        }
        for (People.Spell spell : people.spells()) {
            for (LocalDate month = size.begin(); month.isBefore(size.end()); month = month.plusMonths(1)) {
                LocalDate day = draw.day(month, month.plusMonths(1));
                if (spell.on(day) && draw.happens(80)) {
                    employee(spell.agent(), draw.at(day, 9, 12));
                }
            }
        }
    }

    private void items(ContactCentre centre) {
        Table items = centre.table(
                "survey_item",
                "item_id",
                "kind",
                "dimension",
                "phase",
                "scale_min",
                "scale_max",
                "positive_from",
                "negative_to",
                "text");
        items.row("I-csat", "csat", null, null, 1, 5, 4, 2, "Were you satisfied");
        items.row("I-csat-old", "csat", null, null, 0, 10, 8, 4, "How satisfied were you");
        items.row("I-nps", "nps", null, null, 0, 10, 9, 6, "Would you recommend us");
        items.row("I-ces", "ces", null, null, 1, 7, null, null, "How much effort was it");
        items.row("I-quality", "call_quality", null, null, 1, 5, 4, 2, "How good was the call");
        items.row("I-agent", "agent_sat", "salary", null, 1, 5, 4, 2, "Are you content with your work");
        items.row("I-engage", "engagement", "environment", null, 1, 5, 4, 2, "Would you stay");
        for (String dimension : DIMENSIONS) {
            for (String phase : List.of("expectation", "perception")) {
                String item = "I-" + dimension + "-" + phase;
                items.row(item, "servqual", dimension, phase, 1, 7, null, null, "About " + dimension);
                service.add(new Item(item, 1, 7));
            }
        }
    }

    private void asked(ContactRows.Contact contact) {
        LocalDateTime sent = contact.arrived().plusSeconds(draw.between(600, 90_000));
        if (!sent.isBefore(size.end().atStartOfDay())) {
            return;
        }
        String invite = invite();
        boolean byTicket = contact.ticket() != null && draw.happens(25);
        invites.row(
                invite,
                sent,
                draw.of(List.of("email", "ivr", "in_chat", "sms")),
                contact.customer(),
                byTicket ? null : contact.contact(),
                byTicket || draw.happens(20) ? contact.ticket() : null,
                contact.agent(),
                null);
        if (!draw.happens(60)) {
            return;
        }
        LocalDateTime answered = sent.plusSeconds(draw.between(30, 100_000));
        if (!answered.isBefore(size.end().atStartOfDay())) {
            return;
        }
        answered(invite, draw.happens(85) ? new Item("I-csat", 1, 5) : new Item("I-csat-old", 0, 10), answered);
        if (draw.happens(70)) {
            answered(invite, new Item("I-nps", 0, 10), answered.plusSeconds(5));
        }
        if (draw.happens(30)) {
            answered(invite, new Item("I-ces", 1, 7), answered.plusSeconds(9));
        }
        if (draw.happens(25)) {
            answered(invite, new Item("I-quality", 1, 5), answered.plusSeconds(14));
        }
        if (draw.happens(15)) {
            for (Item item : service) {
                answered(invite, item, answered.plusSeconds(20));
            }
        }
    }

    private void employee(String agent, LocalDateTime sent) {
        String invite = invite();
        invites.row(invite, sent, "email", null, null, null, null, agent);
        if (draw.happens(75)) {
            answered(invite, new Item("I-agent", 1, 5), sent.plusSeconds(3_000));
            answered(invite, new Item("I-engage", 1, 5), sent.plusSeconds(3_100));
        }
    }

    private void answered(String invite, Item item, LocalDateTime at) {
        answers.row(
                invite, item.item(), at, draw.between(item.least(), item.most()), draw.happens(5) ? "thanks" : null);
    }

    private String invite() {
        invitations++;
        return "J%05d".formatted(invitations);
    }
}
