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
import scorecard.dsl.scorecard.ValueAggregate;
import scorecard.dsl.validation.IssueCodes;

/** Takes the values of an aggregate inside of another one: {@code avg(sum(wait))} → {@code avg(wait)}. */
public final class TakeValueOfInnerAggregate implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.AGGREGATE_IN_ROW);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element()
                .flatMap(element -> switch (element) {
                    case ValueAggregate aggregate -> Optional.of(change(aggregate, aggregate.getValue()));
                    case MeanAggregate aggregate -> Optional.of(change(aggregate, aggregate.getValue()));
                    case QuantileAggregate aggregate -> Optional.of(change(aggregate, aggregate.getValue()));
                    default -> Optional.empty();
                })
                .stream()
                .toList();
    }

    private static Change change(Aggregate aggregate, Expression value) {
        String text = SourceText.of(value);
        return Change.of("Take `" + text + "` of each row", Edit.replacing(aggregate, text));
    }
}
