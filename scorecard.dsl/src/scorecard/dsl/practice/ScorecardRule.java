package scorecard.dsl.practice;

/** A rule of the craft about a scorecard. */
interface ScorecardRule {

    void check(ScorecardView scorecard, Findings findings);
}
