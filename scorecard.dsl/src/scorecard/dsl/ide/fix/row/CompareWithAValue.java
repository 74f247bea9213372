package scorecard.dsl.ide.fix.row;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.TextType;
import scorecard.dsl.typing.RowTypes;
import scorecard.dsl.validation.IssueCodes;
import scorecard.engine.type.ValueType;

/** Makes a condition of a value by comparing it: with each word a text can be, else with a value left open. */
public final class CompareWithAValue implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.CONDITION_EXPECTED);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element().stream()
                .filter(Expression.class::isInstance)
                .map(Expression.class::cast)
                .filter(value -> !(value instanceof Aggregate))
                .flatMap(value -> comparisons(value).map(rest -> change(value, rest)))
                .toList();
    }

    private static Stream<String> comparisons(Expression value) {
        if (value instanceof Reference reference
                && reference.getTarget() instanceof Column column
                && column.getType() instanceof TextType text
                && !text.getValues().isEmpty()) {
            return text.getValues().stream().map(word -> "= \"" + word + "\"");
        }
        return RowTypes.unreported().of(value).stream().map(type -> switch (type) {
            case ValueType.Text text -> "= \"" + Placeholder.TEXT + "\"";
            case ValueType.YesNo yesNo -> "= true";
            case ValueType.Whole whole -> "> " + Placeholder.VALUE;
            case ValueType.Decimal decimal -> "> " + Placeholder.VALUE;
            case ValueType.Money money -> "> " + Placeholder.VALUE;
            case ValueType.Duration duration -> "> " + Placeholder.VALUE;
            case ValueType.Date date -> ">= " + Placeholder.VALUE;
            case ValueType.Timestamp timestamp -> ">= " + Placeholder.VALUE;
        });
    }

    private static Change change(Expression value, String rest) {
        return Change.of("Write `" + SourceText.of(value) + " " + rest + "`", Edit.after(value, rest));
    }
}
