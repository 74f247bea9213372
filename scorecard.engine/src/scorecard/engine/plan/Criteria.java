package scorecard.engine.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * When the result of a KPI passes or is a warning, by itself or against earlier results.
 *
 * @param pass it passes where one of these holds; at least one
 * @param warning where none of those holds, it is a warning where one of these does, else it fails
 */
public record Criteria(List<Alternative> pass, List<Alternative> warning) {

    public Criteria {
        pass = List.copyOf(pass);
        warning = List.copyOf(warning);
    }

    /** Whether anything is compared with earlier results. */
    public boolean lookBack() {
        return Stream.concat(pass.stream(), warning.stream())
                .flatMap(alternative -> alternative.limits().stream())
                .anyMatch(limit -> limit.bound() instanceof Bound.Relative);
    }

    /**
     * Limits that all must hold.
     *
     * @param limits at least one
     */
    public record Alternative(List<Limit> limits) {
        public Alternative {
            limits = List.copyOf(limits);
        }
    }

    /** How a value must be to a bound. */
    public record Limit(Relation relation, Bound bound) {}

    /** How a value is to a bound. */
    public enum Relation {
        AT_MOST,
        BELOW,
        AT_LEAST,
        ABOVE,
        EXACTLY
    }

    /** What a value is compared with. */
    public sealed interface Bound {

        /** A value. */
        record Absolute(BigDecimal value) implements Bound {}

        /** A step from the value of earlier results, put together as the scorecard says. Without any, the limit holds. */
        record Relative(Target.Step step) implements Bound {}
    }
}
