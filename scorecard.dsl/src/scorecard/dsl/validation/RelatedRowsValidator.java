package scorecard.dsl.validation;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scoping.Matches;
import scorecard.dsl.scoping.OuterRow;
import scorecard.dsl.scoping.RowTime;
import scorecard.dsl.scoping.Setting;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Neighbour;
import scorecard.dsl.scorecard.PeriodBound;
import scorecard.dsl.scorecard.Reached;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.typing.ColumnTypes;
import scorecard.dsl.typing.TypeNames;
import scorecard.engine.type.ValueType;

/** It is clear which rows of another source belong to a row, and which rows are neighbours. */
final class RelatedRowsValidator extends ConceptValidator {

    /** Related rows point to the row, hold the same values, or say in their condition to which row they belong. */
    @Check
    public void relatedRowsBelongToTheRow(Aggregate aggregate) {
        Optional<Source> outer = Setting.of(aggregate.eContainer()).rows();
        if (aggregate.getRelated() == null || aggregate.getRelated().eIsProxy() || outer.isEmpty()) {
            return;
        }
        String related = "`" + aggregate.getRelated().getName() + "`";
        List<Column> pointing = Matches.pointing(aggregate, outer.get());
        if (aggregate.getSource() != null) {
            wrong(
                    IssueCodes.RELATED_KEY,
                    aggregate,
                    "`" + SourceText.of(aggregate) + "` looks at the rows of " + related
                            + " that belong to one row; expected it without `over`");
        } else if (aggregate.getKeys().isEmpty() && pointing.size() > 1) {
            wrong(
                    IssueCodes.RELATED_KEY,
                    aggregate,
                    related + " points to `" + outer.get().getName() + "` by `"
                            + String.join(
                                    "` and by `",
                                    pointing.stream().map(Column::getName).toList())
                            + "`; expected `by` and one of them");
        } else if (aggregate.getKeys().isEmpty() && pointing.isEmpty() && !Matches.looksAtOuterRow(aggregate)) {
            wrong(
                    IssueCodes.NO_RELATION,
                    aggregate,
                    "nothing says which rows of " + related + " belong to a row of `"
                            + outer.get().getName()
                            + "`; expected `by` and a column that both have, or a condition on `"
                            + OuterRow.word(outer.get()) + ".…`");
        } else {
            Matches.of(aggregate).forEach(match -> match(aggregate, match, outer.get()));
        }
    }

    private void match(Aggregate aggregate, Matches match, Source outer) {
        String name = match.related().getName();
        if (match.own().isEmpty()) {
            wrong(
                    IssueCodes.RELATED_KEY,
                    aggregate,
                    "the source `" + outer.getName() + "` has no column `" + name
                            + "` whose value could be the same; expected a column that both have");
            return;
        }
        Optional<ValueType> related = ColumnTypes.of(match.related());
        Optional<ValueType> own = ColumnTypes.of(match.own().get());
        if (related.isPresent() && own.isPresent() && !related.equals(own)) {
            wrong(
                    IssueCodes.RELATED_KEY,
                    aggregate,
                    "`" + name + "` is " + TypeNames.withArticle(related.get()) + " in one row and "
                            + TypeNames.withArticle(own.get())
                            + " in the other, which are never the same; expected two columns of one type");
        }
    }

    /** How soon something is reached is told by the times of both rows. */
    @Check
    public void reachedHasTimes(Reached reached) {
        Optional<Source> outer = Setting.of(reached.eContainer()).rows();
        if (outer.isEmpty()
                || reached.getRelated() == null
                || reached.getRelated().eIsProxy()) {
            return;
        }
        if (RowTime.of(reached.getRelated()).isEmpty()) {
            withoutTime(reached, reached.getRelated());
        } else if (RowTime.around(reached.eContainer()).isEmpty()) {
            withoutTime(reached, outer.get());
        }
    }

    /** Before and after are told by the time of rows, in every period alike. */
    @Check
    public void neighboursHaveTimes(Neighbour neighbour) {
        Setting.of(neighbour)
                .rows()
                .filter(source -> RowTime.of(source).isEmpty())
                .ifPresent(source -> withoutTime(neighbour, source));
        if (neighbour.getAmong() != null) {
            EcoreUtil2.eAllOfType(neighbour.getAmong(), PeriodBound.class)
                    .forEach(bound -> wrong(
                            IssueCodes.NO_PERIOD,
                            bound,
                            "`" + SourceText.of(bound)
                                    + "` has no meaning here, because neighbours are searched in the whole source;"
                                    + " expected it in the condition of the population"));
        }
    }

    private void withoutTime(EObject element, Source source) {
        wrong(
                IssueCodes.NO_TIME,
                element,
                "the rows of `" + source.getName() + "` have no time, so none is before or after another; expected"
                        + " `time` in the source");
    }
}
