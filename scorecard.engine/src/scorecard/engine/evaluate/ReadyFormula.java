package scorecard.engine.evaluate;

import java.util.Optional;
import scorecard.engine.time.Period;

/** A formula made ready for the many places of one period, so that nothing of it is looked through at each of them. */
@FunctionalInterface
interface ReadyFormula {

    /**
     * Its value at a place of the period.
     *
     * @param before the period before, where it was evaluated
     */
    Quantity at(Place place, Optional<Period> before);

    /** Whether it has a value at a place of the period, for formulas that look at no other KPI. */
    default boolean isKnownAt(Place place) {
        return at(place, Optional.empty()).isKnown();
    }

    /** Whether its value at a place of the period, where it has one, is zero, for formulas that look at no other KPI. */
    default boolean isZeroAt(Place place) {
        return at(place, Optional.empty()).isZero();
    }
}
