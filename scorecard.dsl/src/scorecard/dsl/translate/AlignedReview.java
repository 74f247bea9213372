package scorecard.dsl.translate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import scorecard.dsl.model.GradedParts;
import scorecard.dsl.model.Grades;
import scorecard.dsl.model.WholeUnits;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Criterion;
import scorecard.dsl.scorecard.GradingForm;
import scorecard.dsl.scorecard.Rubric;
import scorecard.dsl.typing.ReviewValues;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.RowExpression.Relation;

/**
 * How far two reviews of one interaction agree: 1 less their distance as a part of the scale, of each criterion rated in
 * both, weighted as the criteria count.
 */
final class AlignedReview {

    private final GradedParts parts;
    private final ReviewPoints own;
    private final ReviewPoints original;

    /** @param original the column of a review that points to the other one */
    AlignedReview(Rubric rubric, GradingForm form, Column original) {
        this.parts = GradedParts.of(rubric, form);
        this.own = ReviewPoints.own(rubric);
        this.original = ReviewPoints.of(rubric, original);
    }

    /** 0 .. 1; missing where no criterion was rated in both. */
    RowExpression share() {
        List<Criterion> criteria = new ArrayList<>();
        List<WholeUnits.Weight> weights = new ArrayList<>();
        for (GradedParts.Part part : parts.all()) {
            BigDecimal sum =
                    part.criteria().stream().map(GradedParts.Weighed::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
            for (GradedParts.Weighed weighed : part.criteria()) {
                Criterion criterion = weighed.criterion();
                criteria.add(criterion);
                weights.add(
                        sum.signum() == 0
                                ? WholeUnits.Weight.of(BigDecimal.ZERO, BigDecimal.ONE)
                                : WholeUnits.Weight.of(part.weight(), sum)
                                        .times(WholeUnits.Weight.of(
                                                weighed.weight(),
                                                Grades.scale(criterion)
                                                        .orElseThrow()
                                                        .span())));
            }
        }
        List<BigDecimal> units = WholeUnits.of(weights);
        List<RowExpression> agreed = new ArrayList<>();
        List<RowExpression> possible = new ArrayList<>();
        for (int index = 0; index < criteria.size(); index++) {
            BigDecimal unit = units.get(index);
            BigDecimal span = Grades.scale(criteria.get(index)).orElseThrow().span();
            RowExpression distance = distance(criteria.get(index));
            agreed.add(RowTerms.orElse(
                    RowTerms.times(unit, RowTerms.minus(RowTerms.number(span), distance)), RowTerms.NOTHING));
            possible.add(RowTerms.choice(
                    RowTerms.isMissing(distance), RowTerms.NOTHING, RowTerms.number(unit.multiply(span))));
        }
        RowExpression share =
                new RowExpression.Proportion(RowTerms.sum(agreed), RowTerms.sum(possible), ReviewValues.DECIMALS);
        return own.ifOnTheirScales(criteria, original.ifOnTheirScales(criteria, share));
    }

    private RowExpression distance(Criterion criterion) {
        RowExpression here = own.of(criterion);
        RowExpression there = original.of(criterion);
        return RowTerms.choice(
                RowTerms.compared(here, Relation.AT_LEAST, there),
                RowTerms.minus(here, there),
                RowTerms.minus(there, here));
    }
}
