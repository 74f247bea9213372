package scorecard.dsl.translate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Amount;
import scorecard.dsl.scorecard.BandsClause;
import scorecard.dsl.scorecard.BaselineClause;
import scorecard.dsl.scorecard.BenchmarkClause;
import scorecard.dsl.scorecard.DecimalsClause;
import scorecard.dsl.scorecard.DirectionClause;
import scorecard.dsl.scorecard.FormulaClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.NoValueClause;
import scorecard.dsl.scorecard.OwnerClause;
import scorecard.dsl.scorecard.RangeClause;
import scorecard.dsl.scorecard.RedFlagClause;
import scorecard.dsl.scorecard.ReviewClause;
import scorecard.dsl.scorecard.TargetClause;
import scorecard.dsl.scorecard.WithinClause;
import scorecard.dsl.scorecard.WorstClause;
import scorecard.dsl.typing.AmountValues;
import scorecard.dsl.typing.BandIntervals;
import scorecard.dsl.typing.KpiUnits;
import scorecard.engine.plan.Bands;
import scorecard.engine.plan.Baseline;
import scorecard.engine.plan.Benchmark;
import scorecard.engine.plan.Direction;
import scorecard.engine.plan.NoValuePolicy;
import scorecard.engine.plan.RedFlag;
import scorecard.engine.plan.ScoreRange;
import scorecard.engine.plan.Target;
import scorecard.engine.type.Unit;

/** KPI to plan. */
final class KpiTranslator {

    private final Names names;
    private final FormulaTranslator formulas;
    private final KpiUnits units = new KpiUnits();
    private final AmountValues amounts = AmountValues.unreported();

    KpiTranslator(Names names) {
        this.names = names;
        this.formulas = new FormulaTranslator(names);
    }

    scorecard.engine.plan.Kpi translate(Kpi kpi) {
        Unit unit = units.of(kpi).orElseThrow();
        FormulaClause formula =
                Clauses.first(kpi.getClauses(), FormulaClause.class).orElseThrow();
        return new scorecard.engine.plan.Kpi(
                names.qualified(kpi),
                Names.title(kpi.getTitle(), kpi.getName()),
                names.documentation(kpi),
                formulas.translate(formula.getExpression(), kpi),
                SourceText.of(formula.getExpression()),
                unit,
                direction(kpi, unit),
                Clauses.first(kpi.getClauses(), BaselineClause.class)
                        .map(baseline -> new Baseline(value(baseline.getValue(), unit), text(baseline.getPeriod()))),
                Clauses.first(kpi.getClauses(), TargetClause.class).map(target -> target(target, unit)),
                Clauses.first(kpi.getClauses(), BenchmarkClause.class)
                        .map(benchmark ->
                                new Benchmark(value(benchmark.getValue(), unit), text(benchmark.getOrigin()))),
                Clauses.first(kpi.getClauses(), BandsClause.class).map(bands -> bands(bands, unit)),
                Clauses.first(kpi.getClauses(), OwnerClause.class)
                        .map(OwnerClause::getOwner)
                        .orElse(""),
                Clauses.first(kpi.getClauses(), ReviewClause.class)
                        .map(review -> review.getCadence().getLiteral())
                        .orElse(""),
                Clauses.first(kpi.getClauses(), DecimalsClause.class)
                        .map(decimals -> Integer.parseInt(decimals.getDecimals()))
                        .orElseGet(() -> usualDecimals(unit)),
                noValue(kpi),
                Clauses.first(kpi.getClauses(), RangeClause.class)
                        .map(range -> new ScoreRange(value(range.getLeast(), unit), value(range.getMost(), unit))),
                Clauses.first(kpi.getClauses(), RedFlagClause.class)
                        .map(flag -> new RedFlag(value(flag.getRedFlag(), unit), value(flag.getGoal(), unit))),
                Clauses.first(kpi.getClauses(), WorstClause.class).map(worst -> value(worst.getValue(), unit)));
    }

    private Optional<Direction> direction(Kpi kpi, Unit unit) {
        Optional<Direction> within = Clauses.first(kpi.getClauses(), WithinClause.class)
                .map(clause -> new Direction.Within(value(clause.getFrom(), unit), value(clause.getTo(), unit)));
        return within.or(() -> Clauses.first(kpi.getClauses(), DirectionClause.class)
                .map(clause -> clause.isHigher() ? new Direction.Higher() : new Direction.Lower()));
    }

    private Target target(TargetClause clause, Unit unit) {
        BigDecimal value = value(clause.getValue(), unit);
        if (clause.getPoints().isEmpty()) {
            return new Target.Value(value, text(clause.getPeriod()), text(clause.getBecause()));
        }
        List<Target.Point> points = new ArrayList<>();
        clause.getPoints()
                .forEach(point -> points.add(new Target.Point(point.getPeriod(), value(point.getValue(), unit))));
        points.add(new Target.Point(clause.getPeriod(), value));
        return new Target.PlanLine(points, text(clause.getBecause()));
    }

    private Bands bands(BandsClause clause, Unit unit) {
        return new Bands(
                BandIntervals.ascending(BandIntervals.of(clause.getBands(), amount -> amounts.of(amount, unit))
                                .orElseThrow())
                        .stream()
                        .map(BandIntervals.Covered::interval)
                        .toList());
    }

    private BigDecimal value(Amount amount, Unit unit) {
        return amounts.of(amount, unit).orElseThrow();
    }

    private static String text(String optional) {
        return optional == null ? "" : optional;
    }

    private static int usualDecimals(Unit unit) {
        return switch (unit) {
            case Unit.Count count -> 0;
            case Unit.Duration duration -> 0;
            case Unit.Percent percent -> 1;
            case Unit.Number number -> 2;
            case Unit.Points points -> 2;
            case Unit.Money money -> 2;
            case Unit.Rate rate -> rate.of() instanceof Unit.Count ? 2 : usualDecimals(rate.of());
        };
    }

    private static NoValuePolicy noValue(Kpi kpi) {
        return Clauses.first(kpi.getClauses(), NoValueClause.class)
                .map(clause -> clause.isZero()
                        ? NoValuePolicy.COUNTS_AS_ZERO
                        : clause.isCarries() ? NoValuePolicy.CARRIES_LAST : NoValuePolicy.FAILS)
                .orElse(NoValuePolicy.STAYS);
    }
}
