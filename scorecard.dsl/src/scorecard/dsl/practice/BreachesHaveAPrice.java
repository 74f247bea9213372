package scorecard.dsl.practice;

import java.util.Locale;
import java.util.regex.Pattern;

/** Where missed commitments are paid for, somebody watches how much. */
final class BreachesHaveAPrice implements ScorecardRule {

    private static final Pattern CREDIT = Pattern.compile("credit|penalt");

    @Override
    public void check(ScorecardView scorecard, Findings findings) {
        for (KpiView kpi : scorecard.about(Theme.SERVICE_LEVEL)) {
            boolean paid = kpi.source().stream()
                    .flatMap(source -> source.getColumns().stream())
                    .anyMatch(column -> column.getName() != null
                            && CREDIT.matcher(column.getName().toLowerCase(Locale.ROOT))
                                    .find());
            if (paid && scorecard.about(Theme.EXPOSURE).isEmpty()) {
                findings.atName(
                        scorecard.scorecard(),
                        "breach-without-price",
                        "missing " + kpi.quoted()
                                + " costs credits and no KPI says how much; expected one about the exposure in money");
            }
        }
    }
}
