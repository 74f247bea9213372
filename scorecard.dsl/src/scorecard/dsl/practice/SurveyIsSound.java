package scorecard.dsl.practice;

import java.util.List;
import java.util.regex.Pattern;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.BandsClause;
import scorecard.dsl.scorecard.BaselineClause;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.IntegerType;
import scorecard.dsl.scorecard.NumberType;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.ScaleClause;
import scorecard.dsl.scorecard.TextType;
import scorecard.dsl.scorecard.TimeClause;

/** What people were asked has a scale, a history and a trend, and was not asked by e-mail alone. */
final class SurveyIsSound implements KpiRule {

    private static final List<Theme> ASKED =
            List.of(Theme.SATISFACTION, Theme.DISSATISFACTION, Theme.PROMOTERS, Theme.EFFORT, Theme.AGENT_SATISFACTION);
    private static final Pattern EMAIL_ALONE =
            Pattern.compile("(channel|delivery|medium|method)\\w*\\s*(= *\"e-?mail\"|in *\\( *\"e-?mail\" *\\))");

    @Override
    public void check(KpiView kpi, Findings findings) {
        boolean asked = ASKED.stream().anyMatch(kpi::isAbout);
        if (asked && !kpi.has(ScaleClause.class) && !answersHaveARange(kpi)) {
            findings.atName(
                    kpi.kpi(),
                    "scale-missing",
                    kpi.quoted()
                            + " does not say on what scale people answered; expected for example `scale 0 .. 10`, or a"
                            + " column `integer 1 .. 5`");
        }
        boolean subjective = asked || kpi.has(ScaleClause.class);
        if (subjective
                && kpi.has(BandsClause.class)
                && !kpi.has(BaselineClause.class)
                && kpi.target().isEmpty()) {
            findings.atName(
                    kpi.kpi(),
                    "subjective-without-history",
                    "what people say in " + kpi.quoted()
                            + " is judged by absolute bands; expected a `baseline`, so that it is compared with"
                            + " its own history");
        }
        boolean satisfaction = kpi.isAbout(Theme.SATISFACTION) || kpi.isAbout(Theme.DISSATISFACTION);
        if (satisfaction && EMAIL_ALONE.matcher(kpi.calculation()).find()) {
            findings.atName(
                    kpi.kpi(),
                    "satisfaction-by-email-alone",
                    kpi.quoted() + " counts only those asked by e-mail; expected other ways of asking, too");
        }
        boolean trend = kpi.source()
                .filter(source ->
                        Clauses.first(source.getClauses(), TimeClause.class).isEmpty())
                .isEmpty();
        if (satisfaction && !trend) {
            findings.atName(
                    kpi.kpi(),
                    "satisfaction-without-trend",
                    kpi.quoted()
                            + " has no trend, because its source has no `time`; expected a source that says when"
                            + " people answered");
        }
    }

    /** Whether the answers are numbers of a declared range, yes or no, or one of a few words. */
    private static boolean answersHaveARange(KpiView kpi) {
        List<Column> columns = kpi.parts(Reference.class).stream()
                .map(Reference::getTarget)
                .filter(target -> target instanceof Column && !target.eIsProxy())
                .map(Column.class::cast)
                .toList();
        return !kpi.usedKpis().isEmpty()
                || columns.isEmpty()
                || columns.stream()
                        .map(Column::getType)
                        .anyMatch(type -> type instanceof IntegerType integer && integer.getRange() != null
                                || type instanceof NumberType number && number.getRange() != null
                                || type instanceof TextType text
                                        && !text.getValues().isEmpty()
                                        && columns.size() == 1);
    }
}
