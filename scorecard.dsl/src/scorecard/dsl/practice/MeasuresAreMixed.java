package scorecard.dsl.practice;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import scorecard.dsl.scorecard.MeasuredKind;
import scorecard.dsl.scorecard.MeasuresClause;

/** Measures of input, output, efficiency, quality and outcome are mixed. */
final class MeasuresAreMixed implements ScorecardRule {

    private static final int ENOUGH_TO_TELL = 3;
    private static final int LEAST_KINDS = 3;

    @Override
    public void check(ScorecardView scorecard, Findings findings) {
        List<MeasuredKind> said = scorecard.kpis().stream()
                .map(kpi -> kpi.clause(MeasuresClause.class))
                .flatMap(Optional::stream)
                .map(MeasuresClause::getKind)
                .toList();
        Set<MeasuredKind> kinds = new HashSet<>(said);
        if (said.size() >= ENOUGH_TO_TELL && kinds.size() < LEAST_KINDS) {
            findings.atName(
                    scorecard.scorecard(),
                    "measures-one-sided",
                    "the KPIs of " + scorecard.quoted() + " measure nothing but "
                            + kinds.stream()
                                    .map(MeasuredKind::getLiteral)
                                    .sorted()
                                    .collect(Collectors.joining(" and "))
                            + "; expected a mix of input, output, efficiency, quality and outcome");
        }
    }
}
