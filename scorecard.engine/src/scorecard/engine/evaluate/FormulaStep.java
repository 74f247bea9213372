package scorecard.engine.evaluate;

/** One step of a formula that is computed at many places at once, each step at all of them before the next. */
interface FormulaStep {

    /** Computes it at places, of and into the quantities of the depths that the formula gave it. */
    void at(PlacesTogether places, Quantities[] byDepth);
}
