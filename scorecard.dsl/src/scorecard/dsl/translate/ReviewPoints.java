package scorecard.dsl.translate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scorecard.dsl.model.Grades;
import scorecard.dsl.model.GradingForms;
import scorecard.dsl.scoping.References;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Criterion;
import scorecard.dsl.scorecard.PointsClause;
import scorecard.dsl.scorecard.Rubric;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.typing.ColumnTypes;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.type.ValueType;

/** The points that a review gives a criterion: in a column of the review, or in a row of its own. */
final class ReviewPoints {

    private static final RowExpression YES = RowTerms.number(BigDecimal.ONE);

    private final Rubric rubric;
    private final Optional<PointsClause> rows;
    private final Optional<Column> original;

    private ReviewPoints(Rubric rubric, Optional<Column> original) {
        this.rubric = rubric;
        this.rows = GradingForms.points(rubric);
        this.original = original;
    }

    /** The points of the review itself. */
    static ReviewPoints own(Rubric rubric) {
        return new ReviewPoints(rubric, Optional.empty());
    }

    /** The points of the review that a column of a review points to. */
    static ReviewPoints of(Rubric rubric, Column original) {
        return new ReviewPoints(rubric, Optional.of(original));
    }

    /** A number; missing where the criterion was not rated. */
    RowExpression of(Criterion criterion) {
        return rows.map(clause -> ofRow(clause, criterion)).orElseGet(() -> ofColumn(criterion));
    }

    /**
     * A value of the review; missing where points lie outside of their scale. Columns of reviews keep to their range when
     * they are read; rows of points hold those of all criteria together.
     */
    RowExpression ifOnTheirScales(List<Criterion> criteria, RowExpression value) {
        if (rows.isEmpty()) {
            return value;
        }
        List<RowExpression> outside = new ArrayList<>();
        for (Criterion criterion : criteria) {
            Grades.Scale scale = Grades.scale(criterion).orElseThrow();
            RowExpression got = of(criterion);
            outside.add(RowTerms.compared(got, RowExpression.Relation.LESS, RowTerms.number(scale.least())));
            outside.add(RowTerms.compared(got, RowExpression.Relation.GREATER, RowTerms.number(scale.most())));
        }
        return RowTerms.choice(RowTerms.any(outside), RowTerms.MISSING, value);
    }

    private RowExpression ofColumn(Criterion criterion) {
        Column column = GradingForms.column(criterion).orElseThrow();
        ValueType type = ColumnTypes.of(column).orElseThrow();
        RowExpression value = original.<RowExpression>map(
                        reference -> new RowExpression.Navigation(List.of(reference.getName()), column.getName(), type))
                .orElseGet(() -> new RowExpression.ColumnValue(column.getName(), type));
        return type instanceof ValueType.YesNo
                ? RowTerms.choice(
                        RowTerms.isMissing(value), RowTerms.MISSING, RowTerms.choice(value, YES, RowTerms.NOTHING))
                : value;
    }

    private RowExpression ofRow(PointsClause clause, Criterion criterion) {
        Source points = clause.getSource();
        Column toReview = reference(clause, rubric.getSource()).orElseThrow();
        Column key =
                References.pointsTo(toReview).flatMap(References::targetColumn).orElseThrow();
        List<RowExpression> conditions = new ArrayList<>();
        conditions.add(RowTerms.compared(
                RowTranslator.column(clause.getCriterion()),
                RowExpression.Relation.EQUAL,
                new RowExpression.TextLiteral(GradingForms.id(criterion))));
        Optional.ofNullable(clause.getCondition())
                .map(condition -> new RowTranslator().translate(condition))
                .ifPresent(conditions::add);
        return new RowExpression.Related(
                Names.ofDefinition(points),
                List.of(new RowExpression.Match(
                        toReview.getName(), original.map(Column::getName).orElse(key.getName()))),
                RowExpression.RelatedValue.SUM,
                Optional.of(RowTranslator.column(clause.getPoints())),
                Optional.of(RowTerms.all(conditions)),
                Optional.empty(),
                ColumnTypes.of(clause.getPoints()).orElseThrow());
    }

    /** The column of a row of points that points to the review. */
    static Optional<Column> reference(PointsClause clause, Source reviews) {
        return clause.getSource().getColumns().stream()
                .filter(column -> References.pointsTo(column)
                        .filter(pointsTo -> pointsTo.getSource() == reviews)
                        .isPresent())
                .findFirst();
    }
}
