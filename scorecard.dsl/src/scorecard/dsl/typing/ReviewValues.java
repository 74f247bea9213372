package scorecard.dsl.typing;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scoping.Setting;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.FromClause;
import scorecard.dsl.scorecard.Named;
import scorecard.dsl.scorecard.Parenthesised;
import scorecard.dsl.scorecard.ReviewFailure;
import scorecard.dsl.scorecard.ReviewValue;
import scorecard.dsl.scorecard.Rubric;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.validation.IssueCodes;
import scorecard.engine.type.ValueType;

/** The types of what a rubric says of a review, and where that may stand: over the rows of the rubric's reviews. */
public final class ReviewValues {

    /** Digits after the point of the score of a review, a number from 0 to 1. */
    public static final int DECIMALS = 18;

    /** Digits after the point of what is made of the scores of many reviews. */
    public static final int AGGREGATE_DECIMALS = 16;

    /** Digits after the point of the score of a review where it is squared. */
    public static final int SQUARED_DECIMALS = 12;

    private ReviewValues() {}

    /** The rubric that something graded is or belongs to. */
    public static Optional<Rubric> rubric(Named graded) {
        return Optional.ofNullable(graded)
                .filter(named -> !named.eIsProxy())
                .map(named -> EcoreUtil2.getContainerOfType(named, Rubric.class));
    }

    /** Whether the value of an expression is that of a score, which is a part of a whole. */
    public static boolean isScore(Expression expression) {
        return switch (expression) {
            case Parenthesised parenthesised -> isScore(parenthesised.getInner());
            case ReviewFailure failure -> false;
            case ReviewValue value -> true;
            case null, default -> false;
        };
    }

    /** Whether a score is part of an expression. */
    public static boolean areIn(Expression expression) {
        return expression instanceof ReviewValue
                || expression != null
                        && !EcoreUtil2.getAllContentsOfType(expression, ReviewValue.class)
                                .isEmpty();
    }

    /** The type of a value, empty where it has no meaning, which is reported. */
    static Optional<ValueType> type(ReviewValue value, Consumer<TypeProblem> problems) {
        Optional<Rubric> rubric = rubric(value.getGraded());
        Optional<Source> rows = Setting.of(value).rows();
        if (rubric.isEmpty() || rows.isEmpty() || rubric.get().getSource() == null) {
            return Optional.empty();
        }
        Source reviews = rubric.get().getSource();
        if (EcoreUtil2.getContainerOfType(value, Column.class) != null
                || EcoreUtil2.getContainerOfType(value, FromClause.class) != null
                || EcoreUtil2.getContainerOfType(value, Rubric.class) != null) {
            problems.accept(new TypeProblem(
                    value,
                    IssueCodes.REVIEW_NOT_YET_GRADED,
                    "`" + SourceText.of(value) + "` is known once all rows are, so no column or source can be computed"
                            + " from it; expected it in a formula or in the `where` of a KPI"));
            return Optional.empty();
        }
        if (rows.get() != reviews) {
            problems.accept(new TypeProblem(
                    value,
                    IssueCodes.REVIEW_OF_OTHER_ROWS,
                    "`" + SourceText.of(value) + "` looks at rows of `"
                            + rows.get().getName() + "`, but `"
                            + rubric.get().getName() + "` grades rows of `" + reviews.getName()
                            + "`; expected `over " + reviews.getName() + "`"));
            return Optional.empty();
        }
        return Optional.of(value instanceof ReviewFailure ? new ValueType.YesNo() : new ValueType.Decimal(DECIMALS));
    }
}
