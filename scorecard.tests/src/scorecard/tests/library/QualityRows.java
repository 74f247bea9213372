package scorecard.tests.library;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Two versions of a form and the contacts that were judged by it. */
final class QualityRows {

    private static final int CRITERIA = 6;

    private final CentreSize size;
    private final Draw draw = new Draw("quality");

    QualityRows(CentreSize size) {
        this.size = size;
    }

    void fill(ContactCentre centre, WorkRows work) {
        LocalDate renewed = size.begin().plusMonths(size.months() / 2);
        forms(centre, renewed);
        Table evaluations = centre.table(
                "qa_evaluation",
                "eval_id",
                "form_id",
                "at",
                "contact_id",
                "ticket_id",
                "agent_id",
                "evaluator",
                "method",
                "sampling");
        Table scores = centre.table("qa_score", "eval_id", "criterion_id", "points", "not_applicable", "note");
        int number = 0;
        for (ContactRows.Contact contact : work.contacts()) {
            LocalDateTime at = contact.arrived().plusSeconds(draw.between(10_000, 200_000));
            if (contact.agent() == null || !at.isBefore(size.end().atStartOfDay()) || !draw.happens(22)) {
                continue;
            }
            number++;
            String evaluation = "P%05d".formatted(number);
            String form = at.toLocalDate().isBefore(renewed) ? "FA" : "FB";
            evaluations.row(
                    evaluation,
                    form,
                    at,
                    contact.contact(),
                    contact.ticket(),
                    contact.agent(),
                    draw.of(List.of("lead", "peer")),
                    draw.happens(20) ? "auto" : "human",
                    draw.of(List.of("random", "structured", "complaint")));
            judged(scores, evaluation, form);
        }
    }

    private void judged(Table scores, String evaluation, String form) {
        for (int criterion = 1; criterion <= CRITERIA; criterion++) {
            boolean applies = criterion == 1 || !draw.happens(15);
            int most = 2 + criterion % 3;
            scores.row(
                    evaluation,
                    form + criterion,
                    applies ? draw.happens(criterion == CRITERIA ? 4 : 8) ? 0 : draw.between(1, most) : null,
                    !applies,
                    null);
        }
    }

    private static void forms(ContactCentre centre, LocalDate renewed) {
        Table forms = centre.table("qa_form", "form_id", "name", "version", "status", "valid_from", "valid_to");
        Table criteria = centre.table(
                "qa_criterion",
                "criterion_id",
                "form_id",
                "name",
                "category",
                "weight",
                "max_points",
                "critical",
                "rubric");
        forms.row("FA", "Contact quality", 1, "retired", renewed.minusYears(1), renewed);
        forms.row("FB", "Contact quality", 2, "active", renewed, null);
        for (String form : List.of("FA", "FB")) {
            for (int criterion = 1; criterion <= CRITERIA; criterion++) {
                criteria.row(
                        form + criterion,
                        form,
                        "Criterion " + criterion,
                        List.of("opening", "solution", "compliance").get(criterion % 3),
                        criterion + (form.equals("FA") ? "" : ".5"),
                        2 + criterion % 3,
                        criterion == CRITERIA,
                        null);
            }
        }
    }
}
