package scorecard.dsl.practice;

/** What hides its causes in the total is broken down by what they are known to be. */
final class KpiIsBrokenDown implements KpiRule {

    @Override
    public void check(KpiView kpi, Findings findings) {
        Breakdowns breakdowns = Breakdowns.of(kpi);
        String calculation = kpi.calculation();
        boolean parameters = !kpi.kpi().getParameters().isEmpty();
        for (NeededBreakdown needed : NeededBreakdown.ALL) {
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
