package scorecard.dsl.validation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.Grades;
import scorecard.dsl.model.GradingForms;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scoping.References;
import scorecard.dsl.scorecard.Anchor;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Criterion;
import scorecard.dsl.scorecard.CriterionScale;
import scorecard.dsl.scorecard.GradingForm;
import scorecard.dsl.scorecard.IntegerType;
import scorecard.dsl.scorecard.NumberType;
import scorecard.dsl.scorecard.OriginClause;
import scorecard.dsl.scorecard.PointsClause;
import scorecard.dsl.scorecard.RowClause;
import scorecard.dsl.scorecard.Rubric;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.TextType;
import scorecard.dsl.scorecard.YesNoType;
import scorecard.dsl.typing.PossibleRange;
import scorecard.dsl.typing.RowRanges;
import scorecard.dsl.typing.RowTypes;

/** Each criterion has a scale, and points in the data that keep to it. */
final class CriterionValidator extends ConceptValidator {

    /** A scale goes up. */
    @Check
    public void scaleGoesUp(Criterion criterion) {
        Grades.scale(criterion)
                .filter(scale -> scale.span().signum() <= 0)
                .ifPresent(scale -> wrong(
                        IssueCodes.CRITERION_SCALE,
                        Clauses.first(criterion.getClauses(), CriterionScale.class)
                                .orElseThrow(),
                        "the scale of `" + criterion.getName()
                                + "` does not go up; expected the least points first, for"
                                + " example `scale 0 .. 2`"));
    }

    /** What the points look like lies on the scale. */
    @Check
    public void anchorsLieOnTheScale(Criterion criterion) {
        Optional<Grades.Scale> scale = Grades.scale(criterion);
        for (Anchor anchor : criterion.getAnchors()) {
            if (anchor.getPoints() == null || anchor.getPoints().contains("?") || scale.isEmpty()) {
                continue;
            }
            BigDecimal points = new BigDecimal(anchor.getPoints());
            if (points.compareTo(scale.get().least()) < 0
                    || points.compareTo(scale.get().most()) > 0) {
                wrong(
                        IssueCodes.CRITERION_SCALE,
                        anchor,
                        "`" + anchor.getPoints() + "` does not lie on the scale of `" + criterion.getName()
                                + "`; expected points from "
                                + scale.get().least().toPlainString() + " to "
                                + scale.get().most().toPlainString());
            }
        }
    }

    /** Where its points stand. */
    @Check
    public void criterionHasPoints(Criterion criterion) {
        Rubric rubric = EcoreUtil2.getContainerOfType(criterion, Rubric.class);
        if (criterion.getName() == null
                || rubric.getSource() == null
                || rubric.getSource().eIsProxy()) {
            return;
        }
        Optional<OriginClause> origin = Clauses.first(criterion.getClauses(), OriginClause.class);
        if (GradingForms.points(rubric).isPresent()) {
            origin.filter(clause -> clause.getId() == null)
                    .ifPresent(clause -> wrong(
                            IssueCodes.CRITERION_POINTS,
                            clause,
                            "`" + SourceText.of(clause) + "` is a column, but the points of `" + rubric.getName()
                                    + "` are rows; expected the text that names the criterion there, in quotes"));
        } else if (origin.filter(clause -> clause.getId() != null).isPresent()) {
            wrong(
                    IssueCodes.CRITERION_POINTS,
                    origin.get(),
                    "`" + SourceText.of(origin.get()) + "` names rows of points, but `" + rubric.getName()
                            + "` does not say where those are; expected a column of `"
                            + rubric.getSource().getName() + "`, or `points from …` in the rubric");
        } else if (GradingForms.column(criterion).isPresent()) {
            columnFits(criterion, GradingForms.column(criterion).get());
        } else if (origin.isEmpty()) {
            wrongName(
                    IssueCodes.CRITERION_POINTS,
                    criterion,
                    "the reviews `" + rubric.getSource().getName() + "` have no column `" + criterion.getName()
                            + "`; expected `from` and the column with its points, or `points from …` in the rubric");
        }
    }

    private void columnFits(Criterion criterion, Column column) {
        Optional<CriterionScale> scale = Clauses.first(criterion.getClauses(), CriterionScale.class);
        if (column.getType() instanceof YesNoType) {
            scale.ifPresent(clause -> wrong(
                    IssueCodes.CRITERION_SCALE,
                    clause,
                    "`" + column.getName() + "` is yes or no, which has no points between; expected no `"
                            + SourceText.of(clause) + "`"));
        } else if (!(column.getType() instanceof IntegerType || column.getType() instanceof NumberType)) {
            wrongName(
                    IssueCodes.CRITERION_POINTS,
                    criterion,
                    "the points of `" + criterion.getName() + "` stand in `" + column.getName()
                            + "`, which holds no points; expected a column of type `integer`, `number` or `yes/no`");
        } else if (scale.isEmpty()) {
            wrongName(
                    IssueCodes.CRITERION_SCALE,
                    criterion,
                    "`" + criterion.getName()
                            + "` does not say how many points there are; expected for example `scale 0" + " .. 2`");
        } else {
            Grades.scale(criterion).ifPresent(wanted -> rangeFits(criterion, column, wanted));
        }
    }

    private void rangeFits(Criterion criterion, Column column, Grades.Scale scale) {
        PossibleRange range = RowRanges.of(column);
        boolean fits = range.least()
                        .filter(least -> least.compareTo(scale.least()) >= 0)
                        .isPresent()
                && range.most()
                        .filter(most -> most.compareTo(scale.most()) <= 0)
                        .isPresent();
        if (!fits && scale.span().signum() > 0) {
            String type = column.getType() instanceof IntegerType ? "integer" : "number";
            wrongName(
                    IssueCodes.CRITERION_SCALE,
                    criterion,
                    "`" + column.getName() + "` may hold points outside of the scale of `" + criterion.getName()
                            + "`; expected `" + column.getName() + " " + type + " "
                            + scale.least().toPlainString() + " .. "
                            + scale.most().toPlainString()
                            + "` in the source, so that no other points come in");
        }
    }

    /** Rows of points belong to one review and one criterion, of which each has one row at most. */
    @Check
    public void rowsOfPointsAreToldApart(PointsClause points) {
        Source source = points.getSource();
        Rubric rubric = (Rubric) points.eContainer();
        if (points.getCondition() != null) {
            new RowTypes(reported()).isCondition(points.getCondition());
        }
        if (source == null
                || source.eIsProxy()
                || rubric.getSource() == null
                || points.getCriterion() == null
                || points.getPoints() == null
                || points.getCriterion().eIsProxy()
                || points.getPoints().eIsProxy()) {
            return;
        }
        if (!(points.getCriterion().getType() instanceof TextType)) {
            wrong(
                    IssueCodes.CRITERION_POINTS,
                    points,
                    "`" + points.getCriterion().getName() + "` tells criteria apart, but is no text; expected a column"
                            + " of type `text`");
        }
        if (!(points.getPoints().getType() instanceof IntegerType
                || points.getPoints().getType() instanceof NumberType)) {
            wrong(
                    IssueCodes.CRITERION_POINTS,
                    points,
                    "`" + points.getPoints().getName() + "` holds no points; expected a column of type `integer` or"
                            + " `number`");
        }
        keyFits(points, source, rubric.getSource());
    }

    private void keyFits(PointsClause points, Source source, Source reviews) {
        List<Column> references = source.getColumns().stream()
                .filter(column -> References.pointsTo(column)
                        .filter(pointsTo -> pointsTo.getSource() == reviews)
                        .isPresent())
                .toList();
        List<Column> keys = Clauses.first(source.getClauses(), RowClause.class)
                .map(row -> List.copyOf(row.getKeys()))
                .orElse(List.of());
        boolean fits = references.size() == 1
                && keys.size() == 2
                && keys.contains(references.getFirst())
                && keys.contains(points.getCriterion());
        if (!fits) {
            String reference = references.isEmpty()
                    ? "a column `-> " + reviews.getName() + "`"
                    : "`" + references.getFirst().getName() + "`";
            wrong(
                    IssueCodes.POINTS_KEY,
                    points,
                    "a row of `" + source.getName() + "` must be the points of one review for one criterion; expected "
                            + reference + " and `row per "
                            + (references.isEmpty()
                                    ? "…"
                                    : references.getFirst().getName())
                            + ", " + points.getCriterion().getName() + "`");
        }
    }

    /** Two criteria of a form do not have the same points. */
    @Check
    public void criteriaHavePointsOfTheirOwn(GradingForm form) {
        Map<Object, Criterion> seen = new HashMap<>();
        for (Criterion criterion : GradingForms.criteria(form)) {
            Rubric rubric = EcoreUtil2.getContainerOfType(criterion, Rubric.class);
            Object origin = GradingForms.points(rubric).isPresent()
                    ? GradingForms.id(criterion)
                    : GradingForms.column(criterion).orElse(null);
            Criterion other = origin == null ? null : seen.putIfAbsent(origin, criterion);
            if (other != null) {
                wrongName(
                        IssueCodes.CRITERION_POINTS,
                        criterion,
                        "`" + criterion.getName() + "` has the points of `" + other.getName()
                                + "`, which would count twice; expected points of its own");
            }
        }
    }
}
