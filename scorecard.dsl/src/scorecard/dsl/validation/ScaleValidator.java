package scorecard.dsl.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.NetPromoterFormula;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Comparison;
import scorecard.dsl.scorecard.FormulaClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.Relation;
import scorecard.dsl.scorecard.ScaleClause;
import scorecard.dsl.typing.PossibleRange;
import scorecard.dsl.typing.QuantityValue;
import scorecard.dsl.typing.RangeText;
import scorecard.dsl.typing.RowRanges;

/** What is asked, what is counted and what is declared use one scale. */
final class ScaleValidator extends ConceptValidator {

    private static final PossibleRange NET_PROMOTER = PossibleRange.between(BigDecimal.ZERO, BigDecimal.TEN);
    private static final BigDecimal PROMOTERS_FROM = BigDecimal.valueOf(9);
    private static final BigDecimal DETRACTORS_UP_TO = BigDecimal.valueOf(6);

    /**
     * A net promoter score is asked from 0 to 10; promoters answer 9 or 10, detractors 0 to 6 (Reichheld, The One Number You Need
     * to Grow, 2003). The form of its formula is no proof that a score is meant, so names or the usual numbers must say so, too.
     */
    @Check
    public void netPromotersAreAskedFromZeroToTen(Kpi kpi) {
        Optional<NetPromoterFormula> formula = NetPromoterFormula.of(kpi);
        if (formula.isEmpty()) {
            return;
        }
        Optional<BigDecimal> promoters = least(formula.get().promoters());
        Optional<BigDecimal> detractors = most(formula.get().detractors());
        boolean usual = promoters.filter(PROMOTERS_FROM::equals).isPresent()
                && detractors.filter(DETRACTORS_UP_TO::equals).isPresent();
        if (promoters.isEmpty() || detractors.isEmpty() || !usual && !isCalledSo(kpi, formula.get())) {
            return;
        }
        Column column = formula.get().column();
        PossibleRange range = RowRanges.of(column);
        if (range.isBounded() && !isSame(range, NET_PROMOTER)) {
            wrong(
                    IssueCodes.NET_PROMOTER_SCALE,
                    formula.get().promoters().getLeft(),
                    "`" + column.getName() + "` is asked " + RangeText.plain(range)
                            + ", but a net promoter score from `0` to `10`; expected `integer 0 .. 10`, or another"
                            + " name for what `" + kpi.getName() + "` measures");
        } else {
            bin(promoters.get(), PROMOTERS_FROM, formula.get().promoters(), "promoters answer `9` or `10`", " >= 9");
            bin(
                    detractors.get(),
                    DETRACTORS_UP_TO,
                    formula.get().detractors(),
                    "detractors answer `0` to `6`",
                    " <= 6");
        }
    }

    private void bin(BigDecimal written, BigDecimal usual, Comparison comparison, String rule, String expected) {
        if (written.compareTo(usual) != 0) {
            wrong(
                    IssueCodes.NET_PROMOTER_BINS,
                    comparison,
                    "`" + SourceText.of(comparison) + "` are others: " + rule + "; expected `"
                            + SourceText.of(comparison.getLeft()) + expected + "`");
        }
    }

    private static boolean isCalledSo(Kpi kpi, NetPromoterFormula formula) {
        String names =
                (kpi.getName() + " " + kpi.getTitle() + " " + formula.column().getName()).toLowerCase(Locale.ROOT);
        return names.contains("promoter") || names.matches(".*\\bnps(\\b|_).*") || names.contains("recommend");
    }

    /** The least whole answer that a comparison takes in. */
    private static Optional<BigDecimal> least(Comparison comparison) {
        return constant(comparison)
                .map(value -> comparison.getRelation() == Relation.GREATER ? value.add(BigDecimal.ONE) : value);
    }

    private static Optional<BigDecimal> most(Comparison comparison) {
        return constant(comparison)
                .map(value -> comparison.getRelation() == Relation.LESS ? value.subtract(BigDecimal.ONE) : value);
    }

    private static Optional<BigDecimal> constant(Comparison comparison) {
        PossibleRange range = RowRanges.of(comparison.getRight());
        return range.least().filter(least -> range.most().filter(least::equals).isPresent());
    }

    private static boolean isSame(PossibleRange one, PossibleRange other) {
        return one.least().get().compareTo(other.least().get()) == 0
                && one.most().get().compareTo(other.most().get()) == 0;
    }

    /** The scale of a KPI is the one of the question its formula looks at. */
    @Check
    public void scaleIsThatOfTheQuestion(ScaleClause scale) {
        if (scale.getRange() == null) {
            return;
        }
        Kpi kpi = (Kpi) scale.eContainer();
        Optional<BigDecimal> least = QuantityValue.number(scale.getRange().getLeast());
        Optional<BigDecimal> most = QuantityValue.number(scale.getRange().getMost());
        List<Column> asked = KpiClauses.all(kpi, FormulaClause.class)
                .flatMap(formula -> EcoreUtil2.getAllContentsOfType(formula, Reference.class).stream())
                .map(Reference::getTarget)
                .filter(Column.class::isInstance)
                .map(Column.class::cast)
                .filter(column -> !column.eIsProxy() && RowRanges.of(column).isBounded())
                .distinct()
                .toList();
        if (least.isPresent()
                && most.isPresent()
                && asked.size() == 1
                && !isSame(RowRanges.of(asked.getFirst()), PossibleRange.between(least.get(), most.get()))) {
            wrong(
                    IssueCodes.SCALE_MISMATCH,
                    scale,
                    "`" + SourceText.of(scale) + "` is not the scale of `"
                            + asked.getFirst().getName() + "`, which is "
                            + RangeText.plain(RowRanges.of(asked.getFirst())) + "; expected the same for both");
        }
    }
}
