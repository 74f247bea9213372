package scorecard.dsl.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.Amount;
import scorecard.dsl.scorecard.BandsClause;
import scorecard.dsl.scorecard.BaselineClause;
import scorecard.dsl.scorecard.Comparison;
import scorecard.dsl.scorecard.CriteriaClause;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.FormulaClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Membership;
import scorecard.dsl.scorecard.OverClause;
import scorecard.dsl.scorecard.RangeClause;
import scorecard.dsl.scorecard.RedFlagClause;
import scorecard.dsl.scorecard.TargetClause;
import scorecard.dsl.scorecard.UnitClause;
import scorecard.dsl.scorecard.WithinClause;
import scorecard.dsl.scorecard.WorstClause;
import scorecard.dsl.typing.AmountValues;
import scorecard.dsl.typing.ComparedRanges;
import scorecard.dsl.typing.DeclaredUnit;
import scorecard.dsl.typing.FormulaUnit;
import scorecard.dsl.typing.FormulaUnits;
import scorecard.dsl.typing.KpiRanges;
import scorecard.dsl.typing.KpiUnits;
import scorecard.dsl.typing.PossibleRange;
import scorecard.dsl.typing.RangeText;
import scorecard.dsl.typing.RowRanges;
import scorecard.engine.type.Unit;

/** What is compared, aimed at or declared can happen: proofs from the ranges that columns and units declare. */
final class PossibleValueValidator extends ConceptValidator {

    /** Amounts lie where the formula can lie. */
    @Check
    public void amountsArePossible(Kpi kpi) {
        PossibleRange possible = new KpiRanges().of(kpi);
        Optional<Unit> unit = new KpiUnits().of(kpi);
        if (unit.isEmpty() || possible.equals(PossibleRange.ANY) || !isOfFormula(kpi)) {
            return;
        }
        for (Amount amount : levels(kpi)) {
            Optional<BigDecimal> value = AmountValues.unreported().of(amount, unit.get());
            boolean declaredOutside = KpiClauses.first(kpi, UnitClause.class)
                    .map(KpiRanges::ofUnit)
                    .filter(range -> value.isPresent() && !range.contains(value.get()))
                    .isPresent();
            if (value.isPresent() && !possible.contains(value.get()) && !declaredOutside) {
                wrong(
                        IssueCodes.OUT_OF_RANGE,
                        amount,
                        "`" + SourceText.of(amount) + "` is not possible, because the formula gives "
                                + RangeText.of(possible, unit.get()) + "; expected a value of those");
            }
        }
    }

    /** Whether the declared unit is one that the formula can have; else the two are not about the same values. */
    private static boolean isOfFormula(Kpi kpi) {
        Optional<UnitClause> declared = KpiClauses.first(kpi, UnitClause.class);
        Optional<FormulaUnit> inferred = KpiClauses.first(kpi, FormulaClause.class)
                .flatMap(formula -> new FormulaUnits(problem -> {}, new KpiUnits()).of(formula.getExpression()));
        return declared.isEmpty()
                || inferred.isPresent()
                        && DeclaredUnit.conversion(declared.get(), inferred.get())
                                .isPresent();
    }

    /** The amounts that say where a KPI can be; others say by how much something changes or costs. */
    private static List<Amount> levels(Kpi kpi) {
        return kpi.getClauses().stream()
                .filter(clause -> switch (clause) {
                    case BaselineClause baseline -> true;
                    case TargetClause target -> true;
                    case BandsClause bands -> true;
                    case CriteriaClause criteria -> true;
                    case WithinClause within -> true;
                    case RangeClause range -> true;
                    case RedFlagClause redFlag -> true;
                    case WorstClause worst -> true;
                    default -> false;
                })
                .flatMap(clause -> EcoreUtil2.getAllContentsOfType(clause, Amount.class).stream())
                .toList();
    }

    /** The range of a unit holds every value that the formula can give. */
    @Check
    public void unitHoldsEveryValue(UnitClause unit) {
        if (unit.getRange() == null
                || Placeholder.isIn(unit)
                || !(unit.eContainer() instanceof Kpi kpi)
                || !isOfFormula(kpi)) {
            return;
        }
        PossibleRange possible = new KpiRanges().of(kpi);
        PossibleRange declared = KpiRanges.ofUnit(unit);
        Optional<Unit> known = DeclaredUnit.of(unit);
        boolean holds = known.isEmpty()
                || !possible.isBounded()
                || declared.contains(possible.least().get())
                        && declared.contains(possible.most().get());
        if (!holds) {
            doubtful(
                    IssueCodes.UNIT_RANGE,
                    unit,
                    "`" + SourceText.of(unit) + "` leaves values out: the formula gives "
                            + RangeText.of(possible, known.get()) + "; expected `"
                            + RangeText.ends(possible, known.get()) + "`");
        }
    }

    /** A comparison can be true and can be false. */
    @Check
    public void comparisonDecides(Comparison comparison) {
        if (EcoreUtil2.getContainerOfType(comparison, Aggregate.class) == null
                && EcoreUtil2.getContainerOfType(comparison, OverClause.class) == null) {
            return;
        }
        ComparedRanges compared = ComparedRanges.of(comparison);
        if (compared.isNeverTrue()) {
            wrong(
                    IssueCodes.NEVER_TRUE,
                    comparison,
                    "`" + SourceText.of(comparison) + "` is never true" + because(comparison));
        } else if (compared.isAlwaysTrue()) {
            doubtful(
                    IssueCodes.ALWAYS_TRUE,
                    comparison,
                    "`" + SourceText.of(comparison) + "` is always true" + because(comparison));
        }
    }

    /** A member of a list is a value that the column can have. */
    @Check
    public void memberIsPossible(Membership membership) {
        PossibleRange values = RowRanges.of(membership.getValue());
        for (Expression member : membership.getMembers()) {
            PossibleRange one = RowRanges.of(member);
            if (one.isBounded() && !values.contains(one.least().get())) {
                wrong(
                        IssueCodes.NEVER_TRUE,
                        member,
                        "`" + SourceText.of(membership.getValue()) + "` is never `" + SourceText.of(member) + "`"
                                + "; expected a value " + RangeText.plain(values));
            }
        }
    }

    private static String because(Comparison comparison) {
        PossibleRange left = RowRanges.of(comparison.getLeft());
        boolean constant = left.isBounded() && left.least().equals(left.most());
        Expression value = constant ? comparison.getRight() : comparison.getLeft();
        return ", because `" + SourceText.of(value) + "` is " + RangeText.plain(RowRanges.of(value))
                + "; expected a comparison that some rows fulfil and others do not";
    }
}
