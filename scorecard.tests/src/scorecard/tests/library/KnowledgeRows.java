package scorecard.tests.library;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

/** Articles with their flags and formats, self-service and what is learnt from tickets. */
final class KnowledgeRows {

    private final CentreSize size;
    private final CustomerRows customers;
    private final Draw draw = new Draw("knowledge");

    KnowledgeRows(CentreSize size, CustomerRows customers) {
        this.size = size;
        this.customers = customers;
    }

    void fill(ContactCentre centre, WorkRows work) {
        articles(centre);
        sessions(centre, work);
        improvements(centre, work);
    }

    private void articles(ContactCentre centre) {
        Table articles = centre.table("article", "article_id", "title", "contact_type_id", "created_at", "retired_at");
        Table flags = centre.table("article_flag", "flag_id", "article_id", "raised_at", "cleared_at", "reason");
        Table formats = centre.table("article_format", "article_id", "format");
        int raised = 0;
        for (int number = 1; number <= 40; number++) {
            String article = "M%03d".formatted(number);
            LocalDateTime created =
                    draw.moment(size.begin().minusDays(200), size.end().minusDays(40));
            LocalDateTime retired = created.plusSeconds(draw.between(2_000_000, 30_000_000));
            boolean gone = retired.isBefore(size.end().atStartOfDay());
            articles.row(
                    article,
                    "Article " + number,
                    draw.happens(10) ? null : draw.of(WorkRows.TYPES.subList(0, 6)),
                    created,
                    gone ? retired : null);
            for (int flag = draw.between(0, 3); flag > 0; flag--) {
                raised++;
                LocalDateTime at = created.plusSeconds(draw.between(100_000, 12_000_000));
                if (at.isBefore(size.end().atStartOfDay())) {
                    flags.row(
                            "W%04d".formatted(raised),
                            article,
                            at,
                            draw.happens(30) ? null : at.plusSeconds(draw.between(50_000, 4_000_000)),
                            draw.of(List.of("release", "dead link")));
                }
            }
            for (String format : List.of("web", "mobile", "print", "video")) {
                if (draw.happens(50)) {
                    formats.row(article, format);
                }
            }
        }
    }

    private void sessions(ContactCentre centre, WorkRows work) {
        Table sessions = centre.table(
                "self_service_session",
                "session_id",
                "customer_id",
                "started_at",
                "ended_at",
                "contact_type_id",
                "outcome",
                "contact_id");
        for (int number = 1; number <= size.months() * 60; number++) {
            LocalDateTime started = draw.moment(size.begin(), size.end());
            String outcome = draw.weighted(List.of("solved", "contacted", "gave_up"), 5, 3, 2);
            sessions.row(
                    "Z%05d".formatted(number),
                    draw.happens(30) ? null : draw.of(customers.people()).customer(),
                    started,
                    draw.happens(10) ? null : started.plusSeconds(draw.between(20, 900)),
                    draw.of(WorkRows.TYPES),
                    outcome,
                    outcome.equals("contacted") ? draw.of(work.contacts()).contact() : null);
        }
    }

    private void improvements(ContactCentre centre, WorkRows work) {
        Table improvements =
                centre.table("improvement", "improvement_id", "ticket_id", "kind", "to_unit", "raised_at", "done_at");
        LocalDate end = size.end();
        for (int number = 1; number <= size.months() * 18; number++) {
            WorkRows.Ticket ticket = draw.of(work.tickets());
            LocalDateTime raised = ticket.opened().plusSeconds(draw.between(4_000, 300_000));
            if (raised.isBefore(end.atStartOfDay())) {
                improvements.row(
                        "U%04d".formatted(number),
                        draw.happens(15) ? null : ticket.ticket(),
                        draw.of(List.of("product_report", "kb_revision", "process_change")),
                        draw.weighted(Arrays.asList(null, "developers", "marketing"), 1, 3, 2),
                        raised,
                        draw.happens(35) ? null : raised.plusSeconds(draw.between(40_000, 2_000_000)));
            }
        }
    }
}
