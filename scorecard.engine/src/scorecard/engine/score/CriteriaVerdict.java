package scorecard.engine.score;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import scorecard.engine.evaluate.Arithmetic;
import scorecard.engine.plan.Criteria;
import scorecard.engine.plan.Criteria.Alternative;
import scorecard.engine.plan.Criteria.Bound;
import scorecard.engine.plan.Criteria.Limit;
import scorecard.engine.plan.Criteria.Relation;
import scorecard.engine.plan.Target;
import scorecard.engine.result.Reason;
import scorecard.engine.result.Status;

/**
 * Judges a value by criteria, as Keptn's lighthouse does: it passes where all limits of one alternative hold, and a limit
 * against earlier results holds where there are none. Unlike there, a percent of a value below zero decides nothing,
 * because more of it would be less.
 */
final class CriteriaVerdict {

    private final Criteria criteria;
    private final BigDecimal value;
    private final Optional<BigDecimal> earlier;

    /** @param earlier the value of earlier results, put together */
    CriteriaVerdict(Criteria criteria, BigDecimal value, Optional<BigDecimal> earlier) {
        this.criteria = criteria;
        this.value = value;
        this.earlier = earlier;
    }

    Verdict verdict() {
        if (earlier.filter(before -> before.signum() < 0).isPresent() && multiplies()) {
            return new Verdict.Undecided(Reason.EARLIER_VALUE_NOT_POSITIVE);
        }
        return new Verdict.Judged(status(), criteria.lookBack() && earlier.isEmpty(), limit());
    }

    private Status status() {
        if (criteria.pass().stream().anyMatch(this::holds)) {
            return Status.GREEN;
        }
        return criteria.warning().stream().anyMatch(this::holds) ? Status.AMBER : Status.RED;
    }

    private boolean multiplies() {
        return Stream.concat(criteria.pass().stream(), criteria.warning().stream())
                .flatMap(alternative -> alternative.limits().stream())
                .anyMatch(limit ->
                        limit.bound() instanceof Bound.Relative(Target.Step step) && step instanceof Target.Step.Times);
    }

    private boolean holds(Alternative alternative) {
        return alternative.limits().stream().allMatch(this::holds);
    }

    private boolean holds(Limit limit) {
        return number(limit.bound())
                .map(bound -> holds(
                        limit.relation(), Arithmetic.withoutGuardDigits(value).compareTo(bound)))
                .orElse(true);
    }

    private static boolean holds(Relation relation, int comparison) {
        return switch (relation) {
            case AT_MOST -> comparison <= 0;
            case BELOW -> comparison < 0;
            case AT_LEAST -> comparison >= 0;
            case ABOVE -> comparison > 0;
            case EXACTLY -> comparison == 0;
        };
    }

    /** The number of a bound; empty where there is nothing to compare with. */
    private Optional<BigDecimal> number(Bound bound) {
        Optional<BigDecimal> number = switch (bound) {
            case Bound.Absolute(BigDecimal fixed) -> Optional.of(fixed);
            case Bound.Relative(Target.Step step) -> earlier.map(before -> stepped(before, step));
        };
        return number.map(Arithmetic::withoutGuardDigits);
    }

    private static BigDecimal stepped(BigDecimal before, Target.Step step) {
        return switch (step) {
            case Target.Step.Times(BigDecimal factor) -> before.multiply(factor, Arithmetic.CONTEXT);
            case Target.Step.Plus(BigDecimal amount) -> before.add(amount, Arithmetic.CONTEXT);
        };
    }

    /** The tightest bound, where there is one way to pass and all of its limits lie on one side. */
    private Optional<BigDecimal> limit() {
        if (criteria.pass().size() != 1) {
            return Optional.empty();
        }
        List<Limit> limits = criteria.pass().getFirst().limits();
        if (limits.stream().allMatch(limit -> isUpper(limit.relation()))) {
            return numbers(limits).min(Comparator.naturalOrder());
        }
        return limits.stream().allMatch(limit -> isLower(limit.relation()))
                ? numbers(limits).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private Stream<BigDecimal> numbers(List<Limit> limits) {
        return limits.stream().flatMap(limit -> number(limit.bound()).stream());
    }

    private static boolean isUpper(Relation relation) {
        return relation == Relation.AT_MOST || relation == Relation.BELOW;
    }

    private static boolean isLower(Relation relation) {
        return relation == Relation.AT_LEAST || relation == Relation.ABOVE;
    }
}
