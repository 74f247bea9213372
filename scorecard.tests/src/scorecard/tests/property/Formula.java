package scorecard.tests.property;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A formula: how it is written, and the value it has.
 *
 * @param unit of its value, in the language's words; two formulas of one unit may be added
 * @param usesCosts whether it looks at costs, which have a channel, but no agent
 * @param known whether all its rows tell something about what is seen
 * @param of the value in what a formula sees; null for no value
 */
record Formula(String text, String unit, boolean usesCosts, Predicate<Seen> known, Function<Seen, BigDecimal> of) {

    BigDecimal in(Seen seen) {
        return of.apply(seen);
    }
}
