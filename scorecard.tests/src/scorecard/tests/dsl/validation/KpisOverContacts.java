package scorecard.tests.dsl.validation;

import scorecard.tests.dsl.ScorecardFolder;

/** KPIs of one population in one goal, named {@code K1}, {@code K2} … in the order of their lines. */
final class KpisOverContacts {
    private KpisOverContacts() {}

    /**
     * What is wrong with them, whether or not they use the population.
     *
     * @param head what stands before the KPIs, beginning with the package
     * @param clauses those of one KPI on each line
     */
    static String issues(String head, String clauses) {
        StringBuilder text = new StringBuilder(head);
        StringBuilder measures = new StringBuilder();
        int number = 0;
        for (String line : clauses.lines().toList()) {
            number++;
            text.append("kpi K%d { over contacts %s }%n".formatted(number, line));
            measures.append(" lagging K").append(number);
        }
        String issues = ScorecardFolder.issues(
                text + "scorecard Card { perspective P { goal G {" + measures + " } } }" + System.lineSeparator());
        return issues.replaceAll("(?m)^WARNING \\(unused-population\\).*\\n", "");
    }
}
