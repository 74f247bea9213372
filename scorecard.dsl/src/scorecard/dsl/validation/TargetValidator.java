package scorecard.dsl.validation;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Amount;
import scorecard.dsl.scorecard.BaselineClause;
import scorecard.dsl.scorecard.DecimalsClause;
import scorecard.dsl.scorecard.DirectionClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Range;
import scorecard.dsl.scorecard.ScaleClause;
import scorecard.dsl.scorecard.TargetClause;
import scorecard.dsl.scorecard.TargetPoint;
import scorecard.dsl.scorecard.UnitClause;
import scorecard.dsl.scorecard.WithinClause;
import scorecard.dsl.typing.AmountValues;
import scorecard.dsl.typing.KpiUnits;
import scorecard.dsl.typing.PeriodLabel;
import scorecard.dsl.typing.QuantityValue;
import scorecard.engine.type.Unit;

/** Baselines, targets and benchmarks are in the KPI's unit, on the way the KPI shall go, and in order of time. */
final class TargetValidator extends ConceptValidator {

    private static final int MOST_DECIMALS = 10;

    private final ScoringOfKpi scoring;

    @Inject
    TargetValidator(ScoringOfKpi scoring) {
        this.scoring = scoring;
    }

    /** Every amount of a KPI is written in its unit and can be one of its values. */
    @Check
    public void amountsAreInTheUnit(Kpi kpi) {
        Optional<Unit> unit = new KpiUnits().of(kpi);
        if (unit.isEmpty()) {
            return;
        }
        Optional<Range> range = KpiClauses.first(kpi, UnitClause.class).map(UnitClause::getRange);
        AmountValues amounts = new AmountValues(reported());
        // The scale is the one of the question, whatever the KPI makes of the answers.
        List<Amount> written = KpiClauses.of(kpi).stream()
                .filter(clause -> !(clause instanceof ScaleClause))
                .flatMap(clause -> EcoreUtil2.getAllContentsOfType(clause, Amount.class).stream())
                .toList();
        for (Amount amount : written) {
            Optional<BigDecimal> value = amounts.of(amount, unit.get());
            if (range.isPresent() && value.isPresent()) {
                inRange(amount, value.get(), range.get(), unit.get());
            }
        }
    }

    private void inRange(Amount amount, BigDecimal value, Range range, Unit unit) {
        Optional<BigDecimal> least = QuantityValue.number(range.getLeast());
        Optional<BigDecimal> most = QuantityValue.number(range.getMost());
        BigDecimal shown = unit instanceof Unit.Percent ? value.movePointRight(2) : value;
        boolean inside = least.isEmpty()
                || most.isEmpty()
                || least.get().compareTo(shown) <= 0 && shown.compareTo(most.get()) <= 0;
        if (!inside) {
            wrong(
                    IssueCodes.OUT_OF_RANGE,
                    amount,
                    "`" + SourceText.of(amount) + "` is not possible; expected a value in `" + SourceText.of(range)
                            + "`");
        }
    }

    /** A target is reached by going in the KPI's direction, from somewhere else. */
    @Check
    public void targetIsReachable(Kpi kpi) {
        KpiClauses.all(kpi, TargetClause.class).forEach(target -> targetIsReachable(kpi, target));
    }

    private void targetIsReachable(Kpi kpi, TargetClause target) {
        Optional<BaselineClause> baseline = KpiClauses.first(kpi, BaselineClause.class);
        boolean within = KpiClauses.first(kpi, WithinClause.class).isPresent();
        Optional<DirectionClause> direction = KpiClauses.first(kpi, DirectionClause.class);
        if (baseline.isEmpty() && scoring.byProgress(kpi)) {
            doubtful(
                    IssueCodes.TARGET_WITHOUT_BASELINE,
                    target,
                    "`" + kpi.getName() + "` has a target but no baseline, so it gets no score; expected for example"
                            + " `baseline " + (target.getValue() == null ? "…" : SourceText.of(target.getValue()))
                            + "` with the value it started from");
        }
        if (direction.isEmpty() && !within) {
            doubtful(
                    IssueCodes.TARGET_WITHOUT_DIRECTION,
                    target,
                    "`" + kpi.getName() + "` has a target but no direction, so it gets no score; expected"
                            + " `higher is better`, `lower is better` or `within … .. … is best`");
        }
        if (baseline.isPresent() && direction.isPresent() && target.getValue() != null) {
            compare(kpi, target, baseline.get(), direction.get().isHigher());
        }
    }

    private void compare(Kpi kpi, TargetClause target, BaselineClause baseline, boolean higher) {
        Optional<BigDecimal> start = value(kpi, baseline.getValue());
        Optional<BigDecimal> end = value(kpi, target.getValue());
        if (start.isEmpty() || end.isEmpty()) {
            return;
        }
        int way = end.get().compareTo(start.get());
        String words = "target `" + SourceText.of(target.getValue()) + "`";
        String from = "baseline `" + SourceText.of(baseline.getValue()) + "`";
        if (way == 0) {
            doubtful(
                    IssueCodes.NO_DISTANCE,
                    target,
                    "the " + words + " is the " + from + ", so `" + kpi.getName()
                            + "` gets no score; expected some distance between them");
        } else if (way > 0 != higher) {
            wrong(
                    IssueCodes.TARGET_AGAINST_DIRECTION,
                    target,
                    "the " + words + " is worse than the " + from + ", because " + (higher ? "higher" : "lower")
                            + " is better; expected a target " + (higher ? "above" : "below") + " the baseline");
        }
    }

    private static Optional<BigDecimal> value(Kpi kpi, Amount amount) {
        return new KpiUnits().of(kpi).flatMap(unit -> AmountValues.unreported().of(amount, unit));
    }

    /** A plan line has dated points of one kind, in order of time. */
    @Check
    public void planLineIsInOrder(TargetClause target) {
        if (target.getPoints().isEmpty()) {
            return;
        }
        if (target.getPeriod() == null) {
            wrong(
                    IssueCodes.PLAN_LINE,
                    target,
                    "the target has points before it but no date of its own; expected `target "
                            + SourceText.of(target.getValue()) + " by` and a period");
            return;
        }
        Optional<PeriodLabel> before = Optional.empty();
        for (String period : Stream.concat(
                        target.getPoints().stream().map(TargetPoint::getPeriod), Stream.of(target.getPeriod()))
                .toList()) {
            Optional<PeriodLabel> label = Optional.ofNullable(period).flatMap(PeriodLabel::of);
            if (label.isEmpty()) {
                return;
            }
            if (before.isPresent() && before.get().kind() != label.get().kind()) {
                wrong(
                        IssueCodes.PLAN_LINE,
                        target,
                        "`" + period + "` is not of the same length as the period before it; expected periods of one"
                                + " length");
                return;
            }
            if (before.isPresent() && before.get().order() >= label.get().order()) {
                wrong(
                        IssueCodes.PLAN_LINE,
                        target,
                        "`" + period + "` is not later than the point before it; expected the points in order of time");
                return;
            }
            before = label;
        }
    }

    /** The period of a baseline exists. */
    @Check
    public void baselinePeriodExists(BaselineClause baseline) {
        periodExists(baseline, baseline.getPeriod());
    }

    /** The period of a target exists. */
    @Check
    public void targetPeriodExists(TargetClause target) {
        periodExists(target, target.getPeriod());
    }

    /** The period of a point exists. */
    @Check
    public void pointPeriodExists(TargetPoint point) {
        periodExists(point, point.getPeriod());
    }

    private void periodExists(EObject clause, String period) {
        if (period != null
                && !period.equals(Placeholder.VALUE)
                && PeriodLabel.of(period).isEmpty()) {
            wrong(
                    IssueCodes.INVALID_PERIOD,
                    clause,
                    "`" + period + "` is not a period; expected one such as `2026-06`, `2026-W27`, `2026-Q2`, `2026`"
                            + " or `FY2026`");
        }
    }

    /** A range that is best has two ends in order. */
    @Check
    public void bestRangeIsInOrder(WithinClause within) {
        Kpi kpi = (Kpi) within.eContainer();
        Optional<BigDecimal> from = value(kpi, within.getFrom());
        Optional<BigDecimal> to = value(kpi, within.getTo());
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) >= 0) {
            wrong(
                    IssueCodes.INVALID_RANGE,
                    within,
                    "`" + SourceText.of(within) + "` holds no value; expected the smaller end first");
        }
    }

    /** Decimals can be shown. */
    @Check
    public void decimalsCanBeShown(DecimalsClause clause) {
        String decimals = clause.getDecimals();
        if (decimals != null && !(decimals.matches("\\d{1,2}") && Integer.parseInt(decimals) <= MOST_DECIMALS)) {
            wrong(
                    IssueCodes.INVALID_DECIMALS,
                    clause,
                    "`" + decimals + "` decimals are not possible; expected 0 to " + MOST_DECIMALS);
        }
    }
}
