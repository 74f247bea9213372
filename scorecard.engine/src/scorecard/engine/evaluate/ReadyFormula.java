package scorecard.engine.evaluate;

import java.util.List;
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

    /**
     * Adds the steps that compute it at many places into the quantities of a depth, for formulas that look at no other KPI.
     *
     * @return the greatest depth that is needed, for operands below it
     */
    default int addSteps(int depth, List<FormulaStep> all) {
        all.add((places, byDepth) -> {
            for (int number = places.first(); number < places.end(); number++) {
                byDepth[depth].put(places.result(number), at(places.place(number), Optional.empty()));
            }
        });
        return depth;
    }
}
