package scorecard.dsl.typing;

import static scorecard.dsl.typing.TypeNames.withArticle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Extreme;
import scorecard.dsl.scorecard.MomentPart;
import scorecard.dsl.scorecard.PartOfMoment;
import scorecard.dsl.scorecard.TextFunction;
import scorecard.dsl.scorecard.TextOperation;
import scorecard.dsl.scorecard.TextTest;
import scorecard.dsl.validation.IssueCodes;
import scorecard.engine.type.ValueType;

/** The types of functions of texts and moments, and of the least and greatest of several values, in one row. */
final class RowFunctionTypes {

    private static final String DATE_OR_TIMESTAMP = "a date or a timestamp";

    private final RowTypes rows;
    private final Consumer<TypeProblem> problems;

    RowFunctionTypes(RowTypes rows, Consumer<TypeProblem> problems) {
        this.rows = rows;
        this.problems = problems;
    }

    Optional<ValueType> of(TextTest test) {
        boolean text = isText(test.getText());
        return isText(test.getPart()) && text ? Optional.of(new ValueType.YesNo()) : Optional.empty();
    }

    Optional<ValueType> of(TextFunction function) {
        ValueType type = function.getOperation() == TextOperation.LENGTH ? new ValueType.Whole() : new ValueType.Text();
        return isText(function.getText()) ? Optional.of(type) : Optional.empty();
    }

    private boolean isText(Expression expression) {
        Optional<ValueType> type = rows.of(expression);
        if (type.isPresent() && !(type.get() instanceof ValueType.Text)) {
            problem(
                    expression,
                    IssueCodes.TEXT_EXPECTED,
                    "`" + SourceText.of(expression) + "` is " + withArticle(type.get()) + "; expected a text");
        }
        return type.isPresent() && type.get() instanceof ValueType.Text;
    }

    Optional<ValueType> of(MomentPart part) {
        return rows.of(part.getMoment()).flatMap(type -> switch (type) {
            case ValueType.Timestamp timestamp -> Optional.of(part(part.getPart()));
            case ValueType.Date date ->
                switch (part.getPart()) {
                    case YEAR, MONTH, DAY, WEEKDAY -> Optional.of(part(part.getPart()));
                    case DATE -> notInside(part, type, "`" + SourceText.of(part.getMoment()) + "` without `date of`");
                    case HOUR -> notInside(part, type, "a timestamp");
                };
            case ValueType.Text text -> notInside(part, type, DATE_OR_TIMESTAMP);
            case ValueType.YesNo yesNo -> notInside(part, type, DATE_OR_TIMESTAMP);
            case ValueType.Whole whole -> notInside(part, type, DATE_OR_TIMESTAMP);
            case ValueType.Decimal decimal -> notInside(part, type, DATE_OR_TIMESTAMP);
            case ValueType.Money money -> notInside(part, type, DATE_OR_TIMESTAMP);
            case ValueType.Duration duration -> notInside(part, type, DATE_OR_TIMESTAMP);
        });
    }

    private static ValueType part(PartOfMoment part) {
        return switch (part) {
            case DATE -> new ValueType.Date();
            case WEEKDAY -> new ValueType.Text();
            case YEAR, MONTH, DAY, HOUR -> new ValueType.Whole();
        };
    }

    private Optional<ValueType> notInside(MomentPart part, ValueType type, String expected) {
        return problem(
                part,
                IssueCodes.MOMENT_EXPECTED,
                "`" + SourceText.of(part.getMoment()) + "` is " + withArticle(type) + ", of which `"
                        + part.getPart().getLiteral() + "` is not taken; expected " + expected);
    }

    Optional<ValueType> of(Extreme extreme) {
        List<Optional<ValueType>> types = new ArrayList<>();
        extreme.getValues().forEach(value -> types.add(rows.of(value)));
        if (types.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        boolean moments = types.stream().anyMatch(type -> type.get() instanceof ValueType.Timestamp);
        ValueType common = null;
        for (int index = 0; index < types.size(); index++) {
            Expression value = extreme.getValues().get(index);
            ValueType type = types.get(index).get();
            ValueType own =
                    moments && StartOfDay.isMeant(value, new ValueType.Timestamp()) ? new ValueType.Timestamp() : type;
            Optional<ValueType> wider = common == null ? Optional.of(own) : CommonType.of(common, own);
            if (own instanceof ValueType.YesNo || wider.isEmpty()) {
                return problem(
                        extreme,
                        IssueCodes.INCOMPATIBLE_TYPES,
                        "in `" + SourceText.of(extreme) + "` " + withArticle(own) + " stands"
                                + (common == null || own instanceof ValueType.YesNo
                                        ? ", which has no order; expected"
                                        : " beside " + withArticle(common) + "; expected")
                                + " values of one kind that have an order");
            }
            common = wider.get();
        }
        return Optional.ofNullable(common);
    }

    private Optional<ValueType> problem(EObject element, String code, String message) {
        problems.accept(new TypeProblem(element, code, message));
        return Optional.empty();
    }
}
