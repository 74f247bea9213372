package scorecard.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scorecard.engine.time.Period;

/**
 * A formula that is computed step by step where it is asked for many places. No step calls another, so that the machine's code of
 * each is made once and not once for each way through formulas.
 */
final class StepwiseFormula implements ReadyFormula {

    private final ReadyFormula formula;
    private final FormulaStep[] steps;
    private final int depths;

    StepwiseFormula(ReadyFormula formula) {
        this.formula = formula;
        List<FormulaStep> inOrder = new ArrayList<>();
        this.depths = 1 + formula.addSteps(0, inOrder);
        this.steps = inOrder.toArray(FormulaStep[]::new);
    }

    @Override
    public Quantity at(Place place, Optional<Period> before) {
        return formula.at(place, before);
    }

    @Override
    public int addSteps(int depth, List<FormulaStep> all) {
        return formula.addSteps(depth, all);
    }

    /** Its values at places of the period, for formulas that look at no other KPI. */
    void at(PlacesTogether places, Quantities into) {
        Quantities[] byDepth = new Quantities[depths];
        byDepth[0] = into;
        for (int depth = 1; depth < depths; depth++) {
            byDepth[depth] = byDepth[depth - 1].operands();
        }
        for (FormulaStep step : steps) {
            step.at(places, byDepth);
        }
    }
}
