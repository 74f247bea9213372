package scorecard.dsl.translate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import scorecard.dsl.scoping.SecondStage;
import scorecard.dsl.scoping.SourcesOfKpi;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.Comparison;
import scorecard.dsl.scorecard.Conjunction;
import scorecard.dsl.scorecard.Disjunction;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.MissingTest;
import scorecard.dsl.scorecard.Negation;
import scorecard.dsl.scorecard.Parenthesised;
import scorecard.dsl.scorecard.ShareAggregate;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.typing.KeyOfRows;
import scorecard.engine.plan.Breakdown;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.KpiCondition;
import scorecard.engine.plan.Population;
import scorecard.engine.plan.SourcePath;

/** Counts of rows by what KPIs say of each of them, to plan. */
final class SecondStageTranslator {

    private final Names names;
    private final Function<Expression, Formula> formulas;

    /** @param formulas of the operands of conditions */
    SecondStageTranslator(Names names, Function<Expression, Formula> formulas) {
        this.names = names;
        this.formulas = formulas;
    }

    /** @param rows that are counted, restricted by all that is asked of them */
    Formula translate(Aggregate aggregate, Population rows) {
        List<KpiCondition> conditions =
                SecondStage.ofKpis(aggregate).stream().map(this::condition).toList();
        return new Formula.CountByKpis(
                new scorecard.engine.plan.Aggregate.Count(rows),
                key(aggregate),
                conditions.size() == 1 ? conditions.getFirst() : new KpiCondition.All(conditions),
                aggregate instanceof ShareAggregate);
    }

    private Breakdown.Dimension key(Aggregate aggregate) {
        Source counted = SecondStage.rows(aggregate).orElseThrow();
        List<SourcePath> paths = new ArrayList<>();
        ways(
                aggregate,
                (source, path) ->
                        paths.add(new SourcePath(names.qualified(source), PathTranslator.translate(path, source))));
        return new Breakdown.Dimension("key of " + names.qualified(counted), List.of(), paths);
    }

    /** The ways from the rows that are counted, and from those of the KPIs, to the key. */
    static void ways(Aggregate aggregate, BiConsumer<Source, List<String>> use) {
        Source counted = SecondStage.rows(aggregate).orElseThrow();
        Set<Source> sources = new LinkedHashSet<>(Set.of(counted));
        SecondStage.kpis(aggregate).forEach(kpi -> sources.addAll(SourcesOfKpi.of((Kpi) kpi.getTarget())));
        for (Source source : sources) {
            if (KeyOfRows.of(source, counted) instanceof KeyOfRows.Found(List<String> path)) {
                use.accept(source, path);
            }
        }
    }

    private KpiCondition condition(Expression expression) {
        return switch (expression) {
            case Parenthesised parenthesised -> condition(parenthesised.getInner());
            case Conjunction both ->
                new KpiCondition.All(List.of(condition(both.getLeft()), condition(both.getRight())));
            case Disjunction either ->
                new KpiCondition.Any(List.of(condition(either.getLeft()), condition(either.getRight())));
            case Negation not -> new KpiCondition.Not(condition(not.getOperand()));
            case MissingTest test -> {
                KpiCondition missing = new KpiCondition.Missing(formulas.apply(test.getValue()));
                yield test.isNegated() ? new KpiCondition.Not(missing) : missing;
            }
            case Comparison comparison ->
                new KpiCondition.Compare(
                        RowTranslator.relation(comparison.getRelation()),
                        formulas.apply(comparison.getLeft()),
                        formulas.apply(comparison.getRight()));
            default -> throw new IllegalArgumentException("not a condition on KPIs: " + expression);
        };
    }
}
