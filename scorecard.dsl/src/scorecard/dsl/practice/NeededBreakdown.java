package scorecard.dsl.practice;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A breakdown that the KPIs of a theme are known to need.
 *
 * @param code of the finding where it is lacking
 * @param theme of the KPIs
 * @param by what words the name of a column has that tells it
 * @param expected what is said where it is lacking
 */
record NeededBreakdown(String code, Theme theme, Pattern by, String expected) {

    static final List<NeededBreakdown> ALL = List.of(
            new NeededBreakdown(
                    "service-level-blended",
                    Theme.SERVICE_LEVEL,
                    Pattern.compile("severity|tier|priority|queue"),
                    "a good total hides a failing top tier; expected `also by` the severity or tier"),
            breakdown(
                    Theme.SATISFACTION,
                    "type|tier|channel|team|reason|queue|segment",
                    "contact type, tier, channel or team"),
            breakdown(Theme.DISSATISFACTION, "type|tier|channel|team|reason|queue|segment", "contact type"),
            breakdown(Theme.PROMOTERS, "account|segment|type|tier|region", "account or segment"),
            breakdown(Theme.ESCALATION, "type|reason|severity|queue|category", "contact type or reason"),
            breakdown(Theme.TURNOVER, "tenure|team|reason|cohort", "tenure, team or reason"),
            breakdown(Theme.SPEED_OF_ANSWER, "channel|medium|queue", "channel"));

    private static NeededBreakdown breakdown(Theme theme, String by, String what) {
        return new NeededBreakdown(
                "breakdown-missing",
                theme,
                Pattern.compile(by),
                "the total does not say where to look; expected `also by` " + what);
    }
}
