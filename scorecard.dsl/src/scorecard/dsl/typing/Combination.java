package scorecard.dsl.typing;

/**
 * What a sum, product or quotient of two units is.
 *
 * @param conversion of the right side of a sum or difference to the unit of the left, and of the numbers of a product or quotient to
 *     the unit they have together
 */
record Combination(FormulaUnit unit, Conversion conversion) {

    /** Of units whose numbers go together as they are. */
    static Combination of(FormulaUnit unit) {
        return new Combination(unit, Conversion.NONE);
    }
}
