package scorecard.tests.property;

import java.math.BigDecimal;
import java.util.function.Function;

/**
 * A formula: how it is written, and the value it has.
 *
 * @param unit of its value, in the language's words; two formulas of one unit may be added
 * @param of the value in what a formula sees; null for no value
 */
record Formula(String text, String unit, Function<Seen, BigDecimal> of) {}
