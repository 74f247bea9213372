package scorecard.tests.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The evaluations of a contact centre as a spreadsheet has them: one row per review, one column per criterion of the form. */
final class ReviewSheet {

    private static final List<String> CRITERIA =
            List.of("greeting", "listening", "solution", "wording", "notes", "identity");

    private ReviewSheet() {}

    /** The rows of the evaluations; a criterion that did not apply is left empty. */
    static Table of(ContactCentre centre) {
        Table scores = centre.tables().get("qa_score");
        Map<String, String> points = new HashMap<>();
        for (List<String> row : scores.rows()) {
            points.put(
                    cell(scores, row, "eval_id") + " " + cell(scores, row, "criterion_id"),
                    cell(scores, row, "points"));
        }
        List<String> columns = new ArrayList<>(List.of("review_id", "reviewed_at", "agent_id", "method", "sampling"));
        columns.addAll(CRITERIA);
        Table sheet = new Table(columns.toArray(String[]::new));
        Table evaluations = centre.tables().get("qa_evaluation");
        for (List<String> row : evaluations.rows()) {
            String review = cell(evaluations, row, "eval_id");
            List<Object> cells = new ArrayList<>(List.of(
                    review,
                    cell(evaluations, row, "at"),
                    cell(evaluations, row, "agent_id"),
                    cell(evaluations, row, "method"),
                    cell(evaluations, row, "sampling")));
            for (int criterion = 1; criterion <= CRITERIA.size(); criterion++) {
                cells.add(points.get(review + " " + cell(evaluations, row, "form_id") + criterion));
            }
            sheet.row(cells.toArray());
        }
        return sheet;
    }

    private static String cell(Table table, List<String> row, String column) {
        return row.get(table.columns().indexOf(column));
    }
}
