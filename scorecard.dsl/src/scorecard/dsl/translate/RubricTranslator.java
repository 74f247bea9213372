package scorecard.dsl.translate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import scorecard.dsl.model.GradingForms;
import scorecard.dsl.scoping.RowTime;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Criterion;
import scorecard.dsl.scorecard.GradingForm;
import scorecard.dsl.scorecard.Named;
import scorecard.dsl.scorecard.ReviewAlignment;
import scorecard.dsl.scorecard.ReviewFailure;
import scorecard.dsl.scorecard.ReviewScore;
import scorecard.dsl.scorecard.Rubric;
import scorecard.dsl.scorecard.Section;
import scorecard.dsl.typing.ClockText;
import scorecard.dsl.typing.ColumnTypes;
import scorecard.dsl.typing.ReviewValues;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.RowExpression.Relation;
import scorecard.engine.type.ValueType;

/** What a rubric says of a review, as an expression over the review's row: by the version in force when the review counts. */
final class RubricTranslator {

    private RubricTranslator() {}

    /** The score of a review, or what it has of one of the rubric's sections or criteria. */
    static RowExpression score(ReviewScore score) {
        Named graded = score.getGraded();
        Rubric rubric = ReviewValues.rubric(graded).orElseThrow();
        return inForce(rubric, form -> switch (graded) {
            case Section section ->
                GradingForms.counterpart(section, form)
                        .map(own -> new GradedReview(rubric, form).score(own))
                        .orElse(RowTerms.MISSING);
            case Criterion criterion ->
                GradingForms.counterpart(criterion, form)
                        .map(own -> new GradedReview(rubric, form).score(own))
                        .orElse(RowTerms.MISSING);
            default -> new GradedReview(rubric, form).score();
        });
    }

    /** Whether a review fails; unknown where nothing was rated. */
    static RowExpression failure(ReviewFailure failure) {
        Rubric rubric = ReviewValues.rubric(failure.getGraded()).orElseThrow();
        RowExpression asNumber = inForce(rubric, form -> new GradedReview(rubric, form).failure());
        return RowTerms.compared(asNumber, Relation.EQUAL, RowTerms.number(BigDecimal.ONE));
    }

    /** How far a review agrees with the one that it was made to check. */
    static RowExpression alignment(ReviewAlignment alignment) {
        Rubric rubric = ReviewValues.rubric(alignment.getGraded()).orElseThrow();
        return inForce(rubric, form -> new AlignedReview(rubric, form, alignment.getOriginal()).share());
    }

    /** What the form in force says; missing before the first. */
    private static RowExpression inForce(Rubric rubric, Function<GradingForm, RowExpression> said) {
        List<Dated> forms = new ArrayList<>();
        for (GradingForm form : GradingForms.of(rubric)) {
            if (!GradingForms.criteria(form).isEmpty()) {
                forms.add(new Dated(ClockText.date(form.getSince()), form));
            }
        }
        forms.sort(Comparator.comparing(form -> form.since().orElse(LocalDate.MIN)));
        RowExpression value = RowTerms.MISSING;
        for (Dated form : forms) {
            RowExpression own = said.apply(form.form());
            RowExpression before = value;
            value = form.since()
                    .map(day -> RowTerms.choice(isSince(rubric, day), own, before))
                    .orElse(own);
        }
        return value;
    }

    private record Dated(Optional<LocalDate> since, GradingForm form) {}

    private static RowExpression isSince(Rubric rubric, LocalDate day) {
        Column time = RowTime.of(rubric.getSource()).orElseThrow();
        ValueType type = ColumnTypes.of(time).orElseThrow();
        return RowTerms.compared(
                new RowExpression.ColumnValue(time.getName(), type),
                Relation.AT_LEAST,
                type instanceof ValueType.Date
                        ? new RowExpression.DateLiteral(day)
                        : new RowExpression.TimestampLiteral(day.atStartOfDay()));
    }
}
