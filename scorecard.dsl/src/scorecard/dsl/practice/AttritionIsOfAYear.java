package scorecard.dsl.practice;

import java.util.Locale;
import java.util.regex.Pattern;
import scorecard.dsl.scorecard.PeriodClause;
import scorecard.dsl.scorecard.PeriodLength;

/** Attrition is a rate per year; of a shorter period it says so and is brought to a year. */
final class AttritionIsOfAYear implements ScorecardRule {

    private static final Pattern YEARLY = Pattern.compile("\\b(12|4|52|365|year|years|annual\\w*|a year ago)\\b");

    @Override
    public void check(ScorecardView scorecard, Findings findings) {
        boolean yearly = scorecard
                .clause(PeriodClause.class)
                .filter(period -> period.getLength() == PeriodLength.YEAR)
                .isPresent();
        for (KpiView kpi : scorecard.about(Theme.TURNOVER)) {
            boolean annualised = YEARLY.matcher(kpi.calculation()).find()
                    || YEARLY.matcher(kpi.words()).find()
                    || YEARLY.matcher(kpi.explanation().toLowerCase(Locale.ROOT))
                            .find();
            if (!yearly && !annualised) {
                findings.atName(
                        scorecard.scorecard(),
                        "attrition-not-annualised",
                        kpi.quoted()
                                + " is measured over less than a year and looks many times too good; expected it"
                                + " brought to a year, for example times 12, or as a rolling year");
            }
        }
    }
}
