package scorecard.engine.evaluate;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.Kpi;

/**
 * Whether what a KPI shall reach as a whole can also be asked of a part of it. It can be asked of ratios and means, which
 * do not grow with the number of rows; a count or a sum of a part is smaller by nature.
 *
 * <p>A count or sum grows once with its rows, a mean or share not at all. A product grows as often as its factors
 * together, a quotient as often as its numerator less its denominator, a sum or difference as often as both its sides,
 * and if they differ, in no simple way.
 */
public final class Additivity {

    private static final OptionalInt NO_SIMPLE_WAY = OptionalInt.empty();

    private final Map<String, Kpi> kpis;
    private final Map<String, OptionalInt> known = new ConcurrentHashMap<>();

    /** Of formulas over KPIs, by qualified name. */
    public Additivity(Map<String, Kpi> kpis) {
        this.kpis = kpis;
    }

    /** Whether the KPI's values do not grow with the number of rows; several threads may ask. */
    public boolean holdsForParts(Kpi kpi) {
        OptionalInt growth = growth(kpi.name());
        return growth.isPresent() && growth.getAsInt() == 0;
    }

    /** Each KPI is looked through once, however many ways lead to it. */
    private OptionalInt growth(String kpi) {
        OptionalInt found = known.get(kpi);
        if (found == null) {
            found = growth(kpis.get(kpi).formula());
            known.put(kpi, found);
        }
        return found;
    }

    private OptionalInt growth(Formula formula) {
        return switch (formula) {
            case Formula.Constant constant -> OptionalInt.of(0);
            case Formula.DaysInPeriod days -> OptionalInt.of(0);
            case Formula.KpiValue other -> growth(other.kpi());
            case Formula.KpiAt other -> growth(other.kpi());
            case Formula.Change change -> change.relative() ? OptionalInt.of(0) : growth(change.kpi());
            case Formula.Rounded rounded -> growth(rounded.formula());
            case Formula.Converted converted -> growth(converted.formula());
            case Formula.Calculation calculation -> growth(calculation);
            case Formula.Versions several -> growth(several);
            case Formula.CountByKpis count -> OptionalInt.of(count.share() ? 0 : 1);
            case Aggregate aggregate -> growth(aggregate);
        };
    }

    /** What holds for parts must hold whichever formula is in force. */
    private OptionalInt growth(Formula.Versions several) {
        List<OptionalInt> all = several.versions().stream()
                .map(version -> growth(version.formula()))
                .distinct()
                .toList();
        return all.size() == 1 ? all.getFirst() : NO_SIMPLE_WAY;
    }

    private OptionalInt growth(Formula.Calculation calculation) {
        OptionalInt left = growth(calculation.left());
        OptionalInt right = growth(calculation.right());
        if (left.isEmpty() || right.isEmpty()) {
            return NO_SIMPLE_WAY;
        }
        return switch (calculation.operator()) {
            case PLUS, MINUS -> left.equals(right) ? left : NO_SIMPLE_WAY;
            case TIMES -> OptionalInt.of(left.getAsInt() + right.getAsInt());
            case DIVIDED_BY -> OptionalInt.of(left.getAsInt() - right.getAsInt());
        };
    }

    /** The first and the last value may be a stock, which a part has less of; the smallest and greatest never add up. */
    private static OptionalInt growth(Aggregate aggregate) {
        return switch (aggregate) {
            case Aggregate.Count count -> OptionalInt.of(1);
            case Aggregate.CountDistinct distinct -> OptionalInt.of(1);
            case Aggregate.Sum sum -> OptionalInt.of(1);
            case Aggregate.First first -> OptionalInt.of(1);
            case Aggregate.Last last -> OptionalInt.of(1);
            case Aggregate.Mean mean -> OptionalInt.of(0);
            case Aggregate.Minimum minimum -> OptionalInt.of(0);
            case Aggregate.Maximum maximum -> OptionalInt.of(0);
            case Aggregate.Quantile quantile -> OptionalInt.of(0);
            case Aggregate.Deviation deviation -> OptionalInt.of(0);
            case Aggregate.Share share -> OptionalInt.of(0);
        };
    }
}
