package scorecard.engine.plan;

import java.util.List;
import java.util.Optional;

/**
 * What is done for the goals of a scorecard and what is assumed about its KPIs. It is told beside the numbers and changes none.
 *
 * @param initiatives in the author's order
 * @param links what is expected of links between goals
 */
public record Intentions(
        List<Initiative> initiatives,
        List<LinkExpectation> links,
        List<Hypothesis> hypotheses,
        List<Conflict> conflicts) {

    public Intentions {
        initiatives = List.copyOf(initiatives);
        links = List.copyOf(links);
        hypotheses = List.copyOf(hypotheses);
        conflicts = List.copyOf(conflicts);
    }

    /** Whether nothing is done and nothing assumed. */
    public boolean isEmpty() {
        return initiatives.isEmpty() && links.isEmpty() && hypotheses.isEmpty() && conflicts.isEmpty();
    }

    /** Which way a KPI moves. */
    public enum Movement {
        UP,
        DOWN
    }

    /**
     * How long after its cause an effect shows.
     *
     * @param least at least so many
     * @param most at most so many, not below the least
     * @param unit {@code days}, {@code weeks}, {@code months}, {@code quarters} or {@code years}
     */
    public record Delay(int least, int most, String unit) {}

    /**
     * When something is done or tried.
     *
     * @param from first period, as the author wrote it
     * @param until last period, as the author wrote it
     */
    public record Span(String from, String until) {}

    /**
     * Work that moves the KPIs of a goal.
     *
     * @param goal name of the goal in its scorecard
     * @param owner may be empty
     * @param budget as the author wrote it; may be empty
     * @param delivers what there is to show for it; may be empty
     * @param concerns {@code product}, {@code process}, {@code policy} or {@code people}; may be empty
     */
    public record Initiative(
            String goal,
            String name,
            String title,
            String documentation,
            String owner,
            Optional<Span> span,
            String budget,
            List<ExpectedMove> expects,
            String delivers,
            String concerns) {
        public Initiative {
            expects = List.copyOf(expects);
        }
    }

    /**
     * What an initiative should do to a KPI.
     *
     * @param kpi qualified name
     * @param change by how much, as the author wrote it; may be empty
     */
    public record ExpectedMove(String kpi, Movement moves, String change, Optional<Delay> after) {}

    /** If one KPI moves, another one should move some time later; both by qualified name. */
    public record Expectation(
            String cause, Movement causeMoves, String effect, Movement effectMoves, Optional<Delay> after) {}

    /** What should be seen where one goal helps another. */
    public record LinkExpectation(String fromGoal, String toGoal, Expectation expects) {}

    /**
     * An assumption that an experiment can settle.
     *
     * @param cause what the author says the effect follows from, for example {@code Occupancy above 70%}
     * @param effect qualified name of the KPI that moves
     * @param population on whom it is tried; may be empty
     */
    public record Hypothesis(
            String name,
            String title,
            String cause,
            String effect,
            Movement effectMoves,
            Optional<Delay> after,
            String population,
            Optional<Span> span) {}

    /** KPIs, by qualified name, of which one is easily bought with the other. */
    public record Conflict(List<String> kpis, String because) {
        public Conflict {
            kpis = List.copyOf(kpis);
        }
    }
}
