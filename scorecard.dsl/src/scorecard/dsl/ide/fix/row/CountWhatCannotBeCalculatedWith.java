package scorecard.dsl.ide.fix.row;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.MeanAggregate;
import scorecard.dsl.scorecard.QuantileAggregate;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.ValueAggregate;
import scorecard.dsl.typing.RowTypes;
import scorecard.dsl.validation.IssueCodes;
import scorecard.engine.type.ValueType;

/** Counts the different values of a text or day, or takes the share of what is yes, instead of calculating with them. */
public final class CountWhatCannotBeCalculatedWith implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.NUMBER_EXPECTED);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Aggregate.class)
                .flatMap(aggregate -> value(aggregate)
                        .filter(value -> SourceText.of(value).equals(finding.text()))
                        .flatMap(value -> RowTypes.unreported()
                                .of(value)
                                .flatMap(type -> text(aggregate, SourceText.of(value), type))
                                .map(text -> Change.of("Write `" + text + "`", Edit.replacing(aggregate, text)))))
                .stream()
                .toList();
    }

    private static Optional<Expression> value(Aggregate aggregate) {
        return switch (aggregate) {
            case MeanAggregate mean -> Optional.of(mean.getValue());
            case QuantileAggregate quantile -> Optional.of(quantile.getValue());
            case ValueAggregate value -> Optional.of(value.getValue());
            default -> Optional.empty();
        };
    }

    private static Optional<String> text(Aggregate aggregate, String value, ValueType type) {
        String over = aggregate.getSource() == null
                ? ""
                : " over " + SourceText.of(aggregate, ScorecardPackage.eINSTANCE.getAggregate_Source());
        String where = aggregate.getCondition() == null ? "" : " where " + SourceText.of(aggregate.getCondition());
        return switch (type) {
            case ValueType.YesNo yesNo ->
                where.isEmpty() ? Optional.of("share(" + (over + " where " + value).strip() + ")") : Optional.empty();
            case ValueType.Text text -> Optional.of("count(distinct " + value + over + where + ")");
            case ValueType.Date date -> Optional.of("count(distinct " + value + over + where + ")");
            case ValueType.Timestamp timestamp -> Optional.of("count(distinct " + value + over + where + ")");
            case ValueType.Whole whole -> Optional.empty();
            case ValueType.Decimal decimal -> Optional.empty();
            case ValueType.Money money -> Optional.empty();
            case ValueType.Duration duration -> Optional.empty();
        };
    }
}
