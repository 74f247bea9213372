package scorecard.dsl.practice;

import java.util.Locale;
import java.util.regex.Pattern;
import scorecard.dsl.scorecard.AudienceClause;

/** A quality scorecard is for the people whose work it grades, not for customers. */
final class QualityStaysInside implements ScorecardRule {

    private static final Pattern OUTSIDE =
            Pattern.compile("\\b(customers?|clients?|public|press|website|everybody)\\b");

    @Override
    public void check(ScorecardView scorecard, Findings findings) {
        scorecard
                .clauses(AudienceClause.class)
                .flatMap(audience -> audience.getGroups().stream())
                .filter(group -> OUTSIDE.matcher(group.toLowerCase(Locale.ROOT)).find())
                .findFirst()
                .ifPresent(group -> findings.atName(
                        scorecard.scorecard(),
                        "quality-shown-to-customers",
                        scorecard.quoted() + " grades the work of people and its audience is `" + group
                                + "`; expected an audience inside the organisation"));
    }
}
