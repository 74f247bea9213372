package scorecard.dsl.translate;

import java.util.List;
import java.util.Optional;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.BudgetClause;
import scorecard.dsl.scorecard.ConcernsClause;
import scorecard.dsl.scorecard.DelayUnit;
import scorecard.dsl.scorecard.DeliversClause;
import scorecard.dsl.scorecard.ExpectsClause;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Initiative;
import scorecard.dsl.scorecard.Movement;
import scorecard.dsl.scorecard.OwnerClause;
import scorecard.dsl.scorecard.PopulationClause;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.SpanClause;
import scorecard.engine.plan.Intentions;

/** Initiatives, expectations, hypotheses and conflicts to plan. */
final class IntentionsTranslator {

    private final Names names;

    IntentionsTranslator(Names names) {
        this.names = names;
    }

    /** What a scorecard says is done and assumed; empty where it says nothing of it. */
    Optional<Intentions> translate(Scorecard scorecard) {
        Intentions intentions = new Intentions(
                scorecard.getPerspectives().stream()
                        .flatMap(perspective -> perspective.getGoals().stream())
                        .flatMap(goal -> goal.getInitiatives().stream().map(one -> initiative(goal, one)))
                        .toList(),
                scorecard.getLinks().stream()
                        .filter(link -> link.getExpectation() != null)
                        .map(this::link)
                        .toList(),
                scorecard.getHypotheses().stream().map(this::hypothesis).toList(),
                scorecard.getConflicts().stream()
                        .map(conflict -> new Intentions.Conflict(
                                conflict.getKpis().stream()
                                        .map(names::qualified)
                                        .toList(),
                                conflict.getBecause()))
                        .toList());
        return Optional.of(intentions).filter(said -> !said.isEmpty());
    }

    private Intentions.Initiative initiative(Goal goal, Initiative initiative) {
        return new Intentions.Initiative(
                goal.getName(),
                initiative.getName(),
                Names.title(initiative.getTitle(), initiative.getName()),
                names.documentation(initiative),
                Clauses.first(initiative.getClauses(), OwnerClause.class)
                        .map(OwnerClause::getOwner)
                        .orElse(""),
                span(initiative.getClauses()),
                Clauses.first(initiative.getClauses(), BudgetClause.class)
                        .map(budget -> SourceText.of(budget.getAmount()))
                        .orElse(""),
                Clauses.all(initiative.getClauses(), ExpectsClause.class)
                        .map(this::move)
                        .toList(),
                Clauses.first(initiative.getClauses(), DeliversClause.class)
                        .map(DeliversClause::getDeliverable)
                        .orElse(""),
                Clauses.first(initiative.getClauses(), ConcernsClause.class)
                        .map(concerns -> concerns.getCause().getLiteral())
                        .orElse(""));
    }

    private Intentions.ExpectedMove move(ExpectsClause expects) {
        return new Intentions.ExpectedMove(
                names.qualified(expects.getKpi()),
                movement(expects.getMoves()),
                expects.getChange() == null ? "" : SourceText.of(expects.getChange()),
                delay(expects.getDelay()));
    }

    private Intentions.LinkExpectation link(scorecard.dsl.scorecard.Link link) {
        var expected = link.getExpectation();
        return new Intentions.LinkExpectation(
                link.getFrom().getName(),
                link.getTo().getName(),
                new Intentions.Expectation(
                        names.qualified(expected.getCause()),
                        movement(expected.getCauseMoves()),
                        names.qualified(expected.getEffect()),
                        movement(expected.getEffectMoves()),
                        delay(expected.getDelay())));
    }

    private Intentions.Hypothesis hypothesis(scorecard.dsl.scorecard.Hypothesis hypothesis) {
        String cause = hypothesis.getLevel() == null
                ? hypothesis.getCauseMoves().getLiteral()
                : SourceText.of(hypothesis.getLevel());
        return new Intentions.Hypothesis(
                hypothesis.getName(),
                Names.title(hypothesis.getTitle(), hypothesis.getName()),
                names.qualified(hypothesis.getCause()) + " " + cause,
                names.qualified(hypothesis.getEffect()),
                movement(hypothesis.getEffectMoves()),
                delay(hypothesis.getDelay()),
                Clauses.first(hypothesis.getClauses(), PopulationClause.class)
                        .map(PopulationClause::getPopulation)
                        .orElse(""),
                span(hypothesis.getClauses()));
    }

    private static Optional<Intentions.Span> span(List<?> clauses) {
        return Clauses.first(clauses, SpanClause.class)
                .map(span -> new Intentions.Span(span.getFrom(), span.getUntil()));
    }

    private static Intentions.Movement movement(Movement movement) {
        return switch (movement) {
            case UP -> Intentions.Movement.UP;
            case DOWN -> Intentions.Movement.DOWN;
        };
    }

    private static Optional<Intentions.Delay> delay(scorecard.dsl.scorecard.Delay delay) {
        if (delay == null) {
            return Optional.empty();
        }
        int least = Integer.parseInt(delay.getLeast());
        int most = delay.getMost() == null ? least : Integer.parseInt(delay.getMost());
        return Optional.of(new Intentions.Delay(least, most, unit(delay.getUnit())));
    }

    private static String unit(DelayUnit unit) {
        return unit.getLiteral();
    }
}
