package scorecard.engine.evaluate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.FormulaParts;
import scorecard.engine.plan.Kpi;
import scorecard.engine.time.Period;

/**
 * The days on which the formula of a KPI, or of one it is computed from, is replaced by another. Values before and after
 * are values of two different things: they are neither compared nor taken together.
 */
public final class FormulaChanges {

    private final Map<String, Kpi> kpis;
    private final Map<String, TreeSet<LocalDate>> known = new HashMap<>();

    /** Of KPIs by qualified name, with all they are computed from. */
    public FormulaChanges(Map<String, Kpi> kpis) {
        this.kpis = kpis;
    }

    /** Whether two periods, the earlier first, are computed by different formulas. */
    public boolean lieBetween(String kpi, Period earlier, Period later) {
        LocalDate next = days(kpi).higher(earlier.from());
        return next != null && !next.isAfter(later.from());
    }

    /** Whether a formula is replaced within a stretch of time after its first day. */
    public boolean lieWithin(String kpi, Period period) {
        LocalDate next = days(kpi).higher(period.from());
        return next != null && next.isBefore(period.to());
    }

    /** The days, in order of time. */
    public List<LocalDate> of(String kpi) {
        return List.copyOf(days(kpi));
    }

    private TreeSet<LocalDate> days(String kpi) {
        return known.computeIfAbsent(
                kpi,
                name -> FormulaParts.reached(List.of(name), kpis).stream()
                        .map(Kpi::formula)
                        .filter(Formula.Versions.class::isInstance)
                        .flatMap(formula -> ((Formula.Versions) formula).changes())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
