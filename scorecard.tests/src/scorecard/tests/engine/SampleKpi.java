package scorecard.tests.engine;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.engine.plan.Bands;
import scorecard.engine.plan.Baseline;
import scorecard.engine.plan.Direction;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.NoValuePolicy;
import scorecard.engine.plan.Target;
import scorecard.engine.type.Unit;

/** Builds KPIs for tests, piece by piece. */
public final class SampleKpi {

    private String name = "acme.Sample";
    private final Unit unit;
    private final int decimals;
    private Formula formula;
    private Optional<Direction> direction = Optional.empty();
    private Optional<Baseline> baseline = Optional.empty();
    private Optional<Target> target = Optional.empty();
    private Optional<Bands> bands = Optional.empty();
    private NoValuePolicy noValue = NoValuePolicy.STAYS;

    private SampleKpi(Unit unit, int decimals) {
        this.unit = unit;
        this.decimals = decimals;
        this.formula = new Formula.Constant(BigDecimal.ONE, unit);
    }

    /** A KPI of a unit. */
    public static SampleKpi of(Unit unit, int decimals) {
        return new SampleKpi(unit, decimals);
    }

    /** A plain number called so, computed so. */
    public static SampleKpi called(String name, Formula formula) {
        return of(new Unit.Number(), 2).name(name).formula(formula);
    }

    public SampleKpi name(String value) {
        name = value;
        return this;
    }

    public SampleKpi formula(Formula value) {
        formula = value;
        return this;
    }

    public SampleKpi direction(Direction value) {
        direction = Optional.of(value);
        return this;
    }

    public SampleKpi baseline(String value) {
        baseline = Optional.of(new Baseline(new BigDecimal(value), ""));
        return this;
    }

    public SampleKpi target(String value) {
        return target(new Target.Value(new BigDecimal(value), "", ""));
    }

    public SampleKpi target(Target value) {
        target = Optional.of(value);
        return this;
    }

    public SampleKpi bands(Bands value) {
        bands = Optional.of(value);
        return this;
    }

    public SampleKpi noValue(NoValuePolicy value) {
        noValue = value;
        return this;
    }

    public Kpi build() {
        return new Kpi(
                name,
                name.substring(name.lastIndexOf('.') + 1),
                "",
                formula,
                "1",
                unit,
                direction,
                baseline,
                target,
                Optional.empty(),
                bands,
                "",
                "",
                decimals,
                noValue);
    }
}
