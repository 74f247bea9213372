package scorecard.dsl.translate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.GradedParts;
import scorecard.dsl.model.Grades;
import scorecard.dsl.model.GradingForms;
import scorecard.dsl.model.WholeUnits;
import scorecard.dsl.scorecard.Criterion;
import scorecard.dsl.scorecard.GradingForm;
import scorecard.dsl.scorecard.NotApplicableClause;
import scorecard.dsl.scorecard.Rubric;
import scorecard.dsl.scorecard.Section;
import scorecard.dsl.typing.ReviewValues;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.RowExpression.Relation;

/**
 * The score of a review by one form, 0 .. 1 and beyond only by a bonus.
 *
 * <p>A part (section, or all criteria where sections have no weights of their own) earned
 * {@code sum(weight · (points − least) / (most − least))} of what was possible, the sum of the weights. The review has the
 * mean of its parts by their weights. A bonus is earned and not possible. What was not rated counts as the rubric says,
 * but a review with nothing rated has no score. Points outside their scale leave the review without score. A failed
 * critical criterion or section makes the review 0.
 */
final class GradedReview {

    /** The whole of a part, in so small units that the digits of the review do not depend on how a part was rounded. */
    private static final BigDecimal WHOLE_PART = BigDecimal.TEN.pow(ReviewValues.DECIMALS + 2);

    private static final BigDecimal UNITS_OF_LAST_DIGIT = BigDecimal.TEN.pow(2);

    private static final BigDecimal LAST_DIGIT = BigDecimal.ONE.movePointLeft(ReviewValues.DECIMALS);

    private final GradingForm form;
    private final ReviewPoints points;
    private final boolean unratedIsZero;
    private final boolean unratedIsFull;
    private final GradedParts parts;

    GradedReview(Rubric rubric, GradingForm form) {
        this.form = form;
        this.points = ReviewPoints.own(rubric);
        Optional<NotApplicableClause> policy = Clauses.first(rubric.getClauses(), NotApplicableClause.class);
        this.unratedIsZero = policy.filter(NotApplicableClause::isZero).isPresent();
        this.unratedIsFull = policy.filter(NotApplicableClause::isFull).isPresent();
        this.parts = GradedParts.of(rubric, form);
    }

    /** The score of the review. */
    RowExpression score() {
        RowExpression score = parts.all().size() == 1 ? share(parts.all().getFirst()) : mean();
        List<RowExpression> failures = failures();
        RowExpression graded =
                failures.isEmpty() ? score : RowTerms.choice(RowTerms.any(failures), RowTerms.NOTHING, score);
        return ifSound(graded);
    }

    /** What the review has of a section. */
    RowExpression score(Section section) {
        return ifSound(share(GradedParts.ofSection(section, parts.byPoints())));
    }

    /** What the review has of a criterion; missing where it was not rated. */
    RowExpression score(Criterion criterion) {
        Grades.Scale scale = Grades.scale(criterion).orElseThrow();
        return ifSound(new RowExpression.Proportion(
                RowTerms.minus(points.of(criterion), RowTerms.number(scale.least())),
                RowTerms.number(scale.span()),
                ReviewValues.DECIMALS));
    }

    /** 1 where the review fails, 0 where it does not, missing where nothing was rated. */
    RowExpression failure() {
        List<RowExpression> failures = failures();
        RowExpression passed =
                RowTerms.choice(anyRated(GradingForms.criteria(form)), RowTerms.NOTHING, RowTerms.MISSING);
        return ifSound(
                failures.isEmpty()
                        ? passed
                        : RowTerms.choice(RowTerms.any(failures), RowTerms.number(BigDecimal.ONE), passed));
    }

    /** Parts are reckoned in whole units, and the review is rounded once. */
    private RowExpression mean() {
        List<BigDecimal> weights = WholeUnits.of(parts.all().stream()
                .map(part -> WholeUnits.Weight.of(part.weight(), BigDecimal.ONE))
                .toList());
        List<RowExpression> earned = new ArrayList<>();
        List<RowExpression> possible = new ArrayList<>();
        for (int index = 0; index < weights.size(); index++) {
            GradedParts.Part part = parts.all().get(index);
            RowExpression units = units(part);
            earned.add(RowTerms.orElse(RowTerms.times(weights.get(index), units), RowTerms.NOTHING));
            if (!part.bonus()) {
                possible.add(RowTerms.choice(
                        RowTerms.isMissing(units),
                        RowTerms.NOTHING,
                        RowTerms.number(weights.get(index).multiply(UNITS_OF_LAST_DIGIT))));
            }
        }
        return RowTerms.times(
                LAST_DIGIT, new RowExpression.Proportion(RowTerms.sum(earned), RowTerms.sum(possible), 0));
    }

    /** What was earned of a part as a share of what was possible. */
    private RowExpression share(GradedParts.Part part) {
        Earned of = earned(part);
        return new RowExpression.Proportion(of.points(), of.possible(), ReviewValues.DECIMALS);
    }

    /** The same as a whole number of units. */
    private RowExpression units(GradedParts.Part part) {
        Earned of = earned(part);
        return new RowExpression.Proportion(RowTerms.times(WHOLE_PART, of.points()), of.possible(), 0);
    }

    /** What was earned, and what was possible: nothing where nothing was rated. */
    private record Earned(RowExpression points, RowExpression possible) {}

    private Earned earned(GradedParts.Part part) {
        List<Criterion> criteria =
                part.criteria().stream().map(GradedParts.Weighed::criterion).toList();
        List<BigDecimal> units = WholeUnits.of(part.criteria().stream()
                .map(weighed -> WholeUnits.Weight.of(
                        weighed.weight(),
                        Grades.scale(weighed.criterion()).orElseThrow().span()))
                .toList());
        List<RowExpression> earned = new ArrayList<>();
        List<RowExpression> possible = new ArrayList<>();
        BigDecimal whole = BigDecimal.ZERO;
        for (int index = 0; index < criteria.size(); index++) {
            Criterion criterion = criteria.get(index);
            boolean bonus = GradedParts.isBonusWithin(part, criterion);
            BigDecimal most = units.get(index)
                    .multiply(Grades.scale(criterion).orElseThrow().span());
            earned.add(earned(criterion, units.get(index), unratedIsFull && !bonus ? most : BigDecimal.ZERO));
            if (!bonus) {
                whole = whole.add(most);
                possible.add(RowTerms.choice(
                        RowTerms.isMissing(points.of(criterion)), RowTerms.NOTHING, RowTerms.number(most)));
            }
        }
        RowExpression ofAll =
                RowTerms.choice(anyRated(GradingForms.criteria(form)), RowTerms.number(whole), RowTerms.NOTHING);
        return new Earned(RowTerms.sum(earned), unratedIsZero || unratedIsFull ? ofAll : RowTerms.sum(possible));
    }

    private RowExpression earned(Criterion criterion, BigDecimal unit, BigDecimal unrated) {
        BigDecimal least = Grades.scale(criterion).orElseThrow().least();
        RowExpression got = points.of(criterion);
        RowExpression above = least.signum() == 0 ? got : RowTerms.minus(got, RowTerms.number(least));
        return RowTerms.orElse(RowTerms.times(unit, above), RowTerms.number(unrated));
    }

    private List<RowExpression> failures() {
        List<RowExpression> failures = new ArrayList<>();
        for (Criterion criterion : GradingForms.criteria(form)) {
            Grades.criticalBelow(criterion.getClauses())
                    .map(share -> {
                        Grades.Scale scale = Grades.scale(criterion).orElseThrow();
                        return isBelow(points.of(criterion), scale.least().add(share.multiply(scale.span())));
                    })
                    .ifPresent(failures::add);
        }
        for (Section section : form.getSections()) {
            Grades.criticalBelow(section.getClauses())
                    .map(share -> isBelow(
                            units(GradedParts.ofSection(section, parts.byPoints())), share.multiply(WHOLE_PART)))
                    .ifPresent(failures::add);
        }
        return failures;
    }

    private static RowExpression isBelow(RowExpression value, BigDecimal edge) {
        return RowTerms.all(List.of(
                RowTerms.isThere(value),
                RowTerms.compared(value, Relation.LESS, RowTerms.number(edge.stripTrailingZeros()))));
    }

    private RowExpression anyRated(List<Criterion> criteria) {
        return RowTerms.any(criteria.stream()
                .map(criterion -> RowTerms.isThere(points.of(criterion)))
                .toList());
    }

    private RowExpression ifSound(RowExpression value) {
        return points.ifOnTheirScales(GradingForms.criteria(form), value);
    }
}
