package scorecard.dsl.practice;

/** A scorecard has few KPIs: if everything is key, nothing is. */
final class ScorecardIsShort implements ScorecardRule {

    private static final int MANY = 10;
    private static final int FAR_TOO_MANY = 30;

    @Override
    public void check(ScorecardView scorecard, Findings findings) {
        int count = scorecard.kpis().size();
        if (count >= FAR_TOO_MANY) {
            findings.atName(
                    scorecard.scorecard(),
                    "far-too-many-kpis",
                    scorecard.quoted() + " has " + count + " KPIs, which is a list and no scorecard; expected at most "
                            + MANY);
        } else if (count > MANY) {
            findings.atName(
                    scorecard.scorecard(),
                    "too-many-kpis",
                    scorecard.quoted() + " has " + count + " KPIs; expected at most " + MANY + " at a level");
        }
    }
}
