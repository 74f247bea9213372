package scorecard.dsl.typing;

import static scorecard.dsl.typing.TypeNames.withArticle;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.CountAggregate;
import scorecard.dsl.scorecard.Reached;
import scorecard.dsl.scorecard.ValueAggregate;
import scorecard.dsl.validation.IssueCodes;
import scorecard.engine.type.ValueType;

/**
 * The types of values that related rows give a row: whether there is one is yes/no, how many is an integer, and what is
 * picked or added has the type of its values.
 */
final class RelatedTypes {

    private final RowTypes rows;
    private final Consumer<TypeProblem> problems;

    RelatedTypes(RowTypes rows, Consumer<TypeProblem> problems) {
        this.rows = rows;
        this.problems = problems;
    }

    Optional<ValueType> of(Aggregate related) {
        if (related instanceof Reached reached
                && LiteralTypes.of(reached.getWithin(), problems).isEmpty()) {
            return Optional.empty();
        }
        boolean sound = related.getCondition() == null || rows.isCondition(related.getCondition());
        Optional<ValueType> type = switch (related) {
            case CountAggregate count -> Optional.of(new ValueType.Whole());
            case ValueAggregate value -> value(value);
            default -> Optional.of(new ValueType.YesNo());
        };
        return type.filter(known -> sound);
    }

    private Optional<ValueType> value(ValueAggregate aggregate) {
        return rows.of(aggregate.getValue()).flatMap(type -> switch (aggregate.getFunction()) {
            case FIRST, LAST -> Optional.of(type);
            case SUM -> fitting(aggregate, type, isAmount(type), "numbers, money or durations");
            case MIN, MAX ->
                fitting(
                        aggregate,
                        type,
                        isAmount(type) || type instanceof ValueType.Date || type instanceof ValueType.Timestamp,
                        "numbers, money, durations, dates or timestamps");
            case MEDIAN, STDDEV ->
                problem(
                        aggregate,
                        IssueCodes.RELATED_FUNCTION,
                        "`" + aggregate.getFunction().getLiteral()
                                + "` of related rows is not there; expected `sum`, `min`, `max`, `first`, `last` or"
                                + " `count`");
        });
    }

    private static boolean isAmount(ValueType type) {
        return CommonType.isNumber(type) || type instanceof ValueType.Money || type instanceof ValueType.Duration;
    }

    private Optional<ValueType> fitting(ValueAggregate aggregate, ValueType type, boolean fits, String expected) {
        return fits
                ? Optional.of(type)
                : problem(
                        aggregate.getValue(),
                        IssueCodes.NUMBER_EXPECTED,
                        "`" + SourceText.of(aggregate.getValue()) + "` is " + withArticle(type) + "; `"
                                + aggregate.getFunction().getLiteral() + "` of related rows needs " + expected);
    }

    private Optional<ValueType> problem(EObject element, String code, String message) {
        problems.accept(new TypeProblem(element, code, message));
        return Optional.empty();
    }
}
