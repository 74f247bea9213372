package scorecard.dsl.practice;

import java.util.regex.Pattern;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.MeansClause;
import scorecard.dsl.scorecard.Reference;

/** Words that everybody uses and nobody means alike are defined: resolved, abandoned, top performer, repeated. */
final class KpiIsDefined implements KpiRule {

    private static final Pattern WINDOW =
            Pattern.compile("\\bwithin\\b|\\bdays?\\b|\\bhours?\\b|\\bwindow\\b|_\\d+d\\b");
    /** Columns that tell what was handed on as planned. */
    static final Pattern REASONS = Pattern.compile("reason|type|planned");

    private static final Pattern REASON = Pattern.compile("where.*(reason|type|planned|design|cause)");

    @Override
    public void check(KpiView kpi, Findings findings) {
        if (kpi.isAbout(Theme.FIRST_CONTACT_RESOLUTION) && !means(kpi, "resolved")) {
            findings.atName(
                    kpi.kpi(),
                    "resolved-undefined",
                    kpi.quoted()
                            + " does not say who decides that something is resolved; expected for example `resolved"
                            + " means \"the customer does not come back within seven days\"`");
        }
        if (kpi.isAbout(Theme.ABANDONMENT) && !means(kpi, "abandoned")) {
            findings.atName(
                    kpi.kpi(),
                    "abandonment-undefined",
                    kpi.quoted()
                            + " does not say which stages count; expected for example `abandoned means \"in the queue,"
                            + " before an agent answered\"`");
        }
        if (kpi.isAbout(Theme.TOP_PERFORMER) && !means(kpi, "performer")) {
            findings.atName(
                    kpi.kpi(),
                    "top-performer-undefined",
                    kpi.quoted()
                            + " does not say who is a top performer; expected for example `top performer means \"rated"
                            + " 4 or 5 in the last yearly review\"`");
        }
        boolean windowed = WINDOW.matcher(kpi.calculation()).find()
                || kpi.parts(Reference.class).stream()
                        .map(Reference::getTarget)
                        .anyMatch(target -> target instanceof Column column
                                && !column.eIsProxy()
                                && WINDOW.matcher(column.getName()).find());
        if (kpi.isAbout(Theme.REPEAT) && !windowed) {
            findings.atName(
                    kpi.kpi(),
                    "window-missing",
                    kpi.quoted()
                            + " does not say within what time a contact counts as repeated; expected for example"
                            + " `followed within 7 days by same customer_id`");
        }
        boolean handed = kpi.isAbout(Theme.ESCALATION) || kpi.isAbout(Theme.TRANSFER);
        if (handed
                && !REASON.matcher(kpi.calculation()).find()
                && !Breakdowns.of(kpi).by(REASONS)) {
            findings.atName(
                    kpi.kpi(),
                    "transfers-by-design",
                    kpi.quoted()
                            + " also counts what was handed on as planned; expected a condition on the reason, or"
                            + " `also by` it");
        }
    }

    private static boolean means(KpiView kpi, String term) {
        return kpi.clauses(MeansClause.class)
                .anyMatch(clause -> clause.getTerm() != null
                        && clause.getTerm().contains(term)
                        && clause.getText() != null
                        && !clause.getText().isBlank());
    }
}
