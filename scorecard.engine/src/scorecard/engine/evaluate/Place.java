package scorecard.engine.evaluate;

import java.util.BitSet;
import java.util.Map;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.Parts;
import scorecard.engine.observe.PartsAtCut;
import scorecard.engine.observe.PartsByPlace;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.time.Period;

/**
 * A cut in a period with what was observed there. There is one object for each of them in a run, so that nothing is looked up by
 * period and cut for every value.
 */
public final class Place {

    /** What is in no column. */
    static final int NOWHERE = -1;

    private final Period period;
    private final Cut cut;
    private final boolean total;
    private final KindOfCut kind;
    private final int number;
    private final StepwiseFormula[] formulas;
    private final Map<Aggregate, Parts> own;

    /** Where the parts at the cut are found, if they are in columns; else null. */
    private final PartsByPlace table;

    private final int cell;

    /** The numbers of the KPIs that have a value here; often shared with other places. */
    private BitSet asked = new BitSet();

    private boolean shared;

    /**
     * A place.
     *
     * @param own what was observed at the cut; nothing where it has no rows
     * @param number from 0 on
     * @param formulas of the period, by number of KPI; null for those not ready yet
     */
    Place(Period period, Cut cut, KindOfCut kind, Map<Aggregate, Parts> own, int number, StepwiseFormula[] formulas) {
        this.period = period;
        this.cut = cut;
        this.total = cut.isTotal();
        this.kind = kind;
        this.number = number;
        this.formulas = formulas;
        this.own = own;
        if (own instanceof PartsAtCut numbered) {
            this.table = numbered.table();
            this.cell = numbered.place();
        } else {
            this.table = null;
            this.cell = NOWHERE;
        }
    }

    /** When. */
    public Period period() {
        return period;
    }

    /** Of what part. */
    public Cut cut() {
        return cut;
    }

    /** Whether it is of everything. */
    boolean isTotal() {
        return total;
    }

    KindOfCut kind() {
        return kind;
    }

    /** Which of the run's places it is, from 0 on. */
    public int number() {
        return number;
    }

    /** Of the period, by number of KPI; null for those not ready yet. */
    StepwiseFormula[] formulas() {
        return formulas;
    }

    /** What was observed at the cut; nothing where it has no rows. */
    Map<Aggregate, Parts> own() {
        return own;
    }

    /** Where the parts at the cut are found; null where they are in no columns. */
    PartsByPlace table() {
        return table;
    }

    /** The place in the columns. */
    int cell() {
        return cell;
    }

    /** Says that some KPIs have a value here. */
    void ask(BitSet kpis) {
        if (asked.isEmpty()) {
            asked = kpis;
            shared = true;
        } else if (asked != kpis) {
            asked = shared ? (BitSet) asked.clone() : asked;
            shared = false;
            asked.or(kpis);
        }
    }

    /** The numbers of the KPIs that were said to have a value here. */
    BitSet asked() {
        return asked;
    }

    /** Whether the KPI of a number was said to have a value here. */
    boolean isAsked(int kpi) {
        return asked.get(kpi);
    }

    @Override
    public String toString() {
        return cut + " in " + period.label();
    }
}
