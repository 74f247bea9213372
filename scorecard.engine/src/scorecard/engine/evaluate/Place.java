package scorecard.engine.evaluate;

import java.util.Map;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.Parts;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.time.Period;

/**
 * A cut in a period with what was observed there and the values of KPIs. There is one object for each of them in a run, so
 * that nothing is looked up by period and cut for every value.
 */
public final class Place {

    private final Period period;
    private final Cut cut;
    private final KindOfCut kind;
    private final Observed observed;
    private final int number;
    private final ReadyFormula[] formulas;

    /**
     * A place.
     *
     * @param number from 0 on
     * @param formulas of the period, by number of KPI; null for those not ready yet
     */
    Place(Period period, Cut cut, KindOfCut kind, Observed observed, int number, ReadyFormula[] formulas) {
        this.period = period;
        this.cut = cut;
        this.kind = kind;
        this.observed = observed;
        this.number = number;
        this.formulas = formulas;
    }

    /**
     * What was observed.
     *
     * @param whole in the period as a whole
     * @param own at the cut; nothing where it has no rows
     */
    record Observed(Map<Aggregate, Parts> whole, Map<Aggregate, Parts> own) {}

    /** When. */
    public Period period() {
        return period;
    }

    /** Of what part. */
    public Cut cut() {
        return cut;
    }

    KindOfCut kind() {
        return kind;
    }

    /** Which of the run's places it is, from 0 on. */
    public int number() {
        return number;
    }

    /** Of the period, by number of KPI; null for those not ready yet. */
    ReadyFormula[] formulas() {
        return formulas;
    }

    /**
     * What was observed of an aggregate in the period as a whole.
     *
     * @throws IllegalArgumentException where it is not observed at such cuts
     */
    Parts whole(Aggregate aggregate) {
        Parts whole = observed.whole().get(aggregate);
        if (whole == null || !kind.isWanted(aggregate)) {
            throw new IllegalArgumentException("not observed: " + aggregate + " at " + cut);
        }
        return whole;
    }

    /** What was observed at the cut; nothing where it has no rows. */
    Map<Aggregate, Parts> own() {
        return observed.own();
    }

    @Override
    public String toString() {
        return cut + " in " + period.label();
    }
}
