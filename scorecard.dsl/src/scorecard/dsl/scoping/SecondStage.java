package scorecard.dsl.scoping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.Conjunction;
import scorecard.dsl.scorecard.CountAggregate;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Parenthesised;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.ShareAggregate;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.TimeFunction;

/**
 * Aggregates of formulas whose condition asks for KPIs of each row, for example {@code count(accounts where change(Score) < 0)}.
 * Parts of the condition that are joined by {@code and} look either at rows or at KPIs.
 */
public final class SecondStage {

    private SecondStage() {}

    /** Whether an aggregate's condition looks at a KPI. */
    public static boolean is(Aggregate aggregate) {
        return aggregate.getCondition() != null && isInFormula(aggregate) && looksAtKpi(aggregate.getCondition());
    }

    /** Whether names in a condition may be KPIs: that of an aggregate of a formula, which counts rows. */
    public static boolean mayNameKpis(EObject context) {
        for (EObject at = context; at != null; at = at.eContainer()) {
            if (at instanceof Aggregate aggregate) {
                return (aggregate instanceof CountAggregate || aggregate instanceof ShareAggregate)
                        && isInFormula(aggregate);
            }
        }
        return false;
    }

    /** The source whose rows are counted. */
    public static Optional<Source> rows(Aggregate aggregate) {
        return aggregate.getRelated() == null ? Setting.population(aggregate) : Optional.of(aggregate.getRelated());
    }

    /** What is asked of rows. */
    public static List<Expression> ofRows(Aggregate aggregate) {
        return parts(aggregate.getCondition()).filter(part -> !looksAtKpi(part)).toList();
    }

    /** What is asked of KPIs. */
    public static List<Expression> ofKpis(Aggregate aggregate) {
        return parts(aggregate.getCondition()).filter(SecondStage::looksAtKpi).toList();
    }

    /** The KPIs that are asked for, as they are named. */
    public static List<Reference> kpis(Aggregate aggregate) {
        return ofKpis(aggregate).stream()
                .flatMap(SecondStage::outsideOfAggregates)
                .filter(SecondStage::namesKpi)
                .map(Reference.class::cast)
                .toList();
    }

    private static boolean isInFormula(Aggregate aggregate) {
        return Setting.of(aggregate.eContainer()) instanceof Setting.OfFormula;
    }

    private static Stream<Expression> parts(Expression condition) {
        return switch (condition) {
            case Parenthesised parenthesised when parenthesised.getInner() != null -> parts(parenthesised.getInner());
            case Conjunction both
            when both.getLeft() != null && both.getRight() != null ->
                Stream.concat(parts(both.getLeft()), parts(both.getRight()));
            default -> Stream.of(condition);
        };
    }

    private static boolean looksAtKpi(Expression part) {
        return outsideOfAggregates(part).anyMatch(each -> each instanceof TimeFunction || namesKpi(each));
    }

    private static boolean namesKpi(EObject element) {
        return element instanceof Reference reference && reference.getTarget() instanceof Kpi kpi && !kpi.eIsProxy();
    }

    /** An expression and all within it but what belongs to an aggregate of its own. */
    private static Stream<EObject> outsideOfAggregates(EObject element) {
        return element instanceof Aggregate
                ? Stream.of()
                : Stream.concat(
                        Stream.of(element),
                        List.copyOf(element.eContents()).stream().flatMap(SecondStage::outsideOfAggregates));
    }
}
