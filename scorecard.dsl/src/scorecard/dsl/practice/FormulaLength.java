package scorecard.dsl.practice;

import scorecard.dsl.scorecard.Arithmetic;
import scorecard.dsl.scorecard.Comparison;
import scorecard.dsl.scorecard.Conjunction;
import scorecard.dsl.scorecard.Disjunction;
import scorecard.dsl.scorecard.Kpi;

/** How many operations a formula has, and how many one can follow. */
public final class FormulaLength {

    static final int MOST_OPERATIONS = 12;

    private FormulaLength() {}

    /** Whether the formula of a KPI could be followed with some operations less. */
    public static boolean wouldFit(Kpi kpi, int less) {
        return of(new KpiView(kpi, none -> "")) - less <= MOST_OPERATIONS;
    }

    static int of(KpiView kpi) {
        return kpi.parts(Arithmetic.class).size()
                + kpi.parts(Conjunction.class).size()
                + kpi.parts(Disjunction.class).size()
                + kpi.parts(Comparison.class).size();
    }
}
