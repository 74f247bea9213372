package scorecard.dsl.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.Hypothesis;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.PopulationClause;
import scorecard.dsl.scorecard.SpanClause;

/** A hypothesis says what was tried on whom and when, and rivals are known as such. */
final class HypothesesCanBeTested implements ScorecardRule {

    @Override
    public void check(ScorecardView scorecard, Findings findings) {
        Map<List<Kpi>, Hypothesis> seen = new HashMap<>();
        for (Hypothesis hypothesis : scorecard.scorecard().getHypotheses()) {
            if (hypothesis.getName() == null) {
                continue;
            }
            List<String> lacking = Stream.of(
                            hypothesis.getTitle() == null ? "what is assumed in words" : "",
                            has(hypothesis, PopulationClause.class) ? "" : "the `population` it is tried on",
                            has(hypothesis, SpanClause.class) ? "" : "`from` and `until`")
                    .filter(part -> !part.isEmpty())
                    .toList();
            if (!lacking.isEmpty()) {
                findings.atName(
                        hypothesis,
                        "hypothesis-incomplete",
                        "the hypothesis `" + hypothesis.getName() + "` lacks " + String.join(" and ", lacking)
                                + "; expected an experiment that can settle it");
            }
            Hypothesis rival = seen.putIfAbsent(
                    java.util.Arrays.asList(hypothesis.getCause(), hypothesis.getEffect()), hypothesis);
            if (rival != null && population(rival).equals(population(hypothesis))) {
                findings.atName(
                        hypothesis,
                        "hypotheses-compete",
                        "`" + rival.getName() + "` and `" + hypothesis.getName()
                                + "` are about the same two KPIs and the same people, so neither can be told from the"
                                + " other; expected different populations");
            }
        }
    }

    private static String population(Hypothesis hypothesis) {
        return Clauses.first(hypothesis.getClauses(), PopulationClause.class)
                .map(PopulationClause::getPopulation)
                .orElse("");
    }

    private static boolean has(Hypothesis hypothesis, Class<?> clause) {
        return Clauses.first(hypothesis.getClauses(), clause).isPresent();
    }
}
