package scorecard.dsl.practice;

import java.util.List;
import java.util.regex.Pattern;

/** What hides its causes in the total is broken down by what they are known to be. */
final class KpiIsBrokenDown implements KpiRule {

    private record Needed(String code, Theme theme, Pattern by, String expected) {}

    private static final List<Needed> NEEDED = List.of(
            new Needed(
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

    private static Needed breakdown(Theme theme, String by, String what) {
        return new Needed(
                "breakdown-missing",
                theme,
                Pattern.compile(by),
                "the total does not say where to look; expected `also by` " + what);
    }

    @Override
    public void check(KpiView kpi, Findings findings) {
        Breakdowns breakdowns = Breakdowns.of(kpi);
        String calculation = kpi.calculation();
        boolean parameters = !kpi.kpi().getParameters().isEmpty();
        for (Needed needed : NEEDED) {
            boolean broken = parameters
                    || breakdowns.by(needed.by())
                    || needed.by().matcher(calculation).find();
            if (kpi.isAbout(needed.theme()) && !broken && !isAboutAgents(kpi)) {
                findings.atName(kpi.kpi(), needed.code(), kpi.quoted() + ": " + needed.expected());
                return;
            }
        }
    }

    private static boolean isAboutAgents(KpiView kpi) {
        return kpi.isAbout(Theme.AGENT_SATISFACTION) && !kpi.isAbout(Theme.TURNOVER);
    }
}
