package scorecard.dsl.validation;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scoping.LookedAt;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.AggregateFunction;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.CountAggregate;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.PeriodBound;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.Selection;
import scorecard.dsl.scorecard.TimeClause;
import scorecard.dsl.scorecard.ValueAggregate;
import scorecard.dsl.typing.ColumnTypes;
import scorecard.dsl.typing.TypeNames;
import scorecard.engine.type.ValueType;

/** It is clear which rows of a source a period has. */
final class SelectionValidator extends ConceptValidator {

    /** A row counts, begins and ends at a date or timestamp. */
    @Check
    public void timesOfASelectionAreMoments(Selection selection) {
        moment(selection, ScorecardPackage.eINSTANCE.getSelection_From(), selection.getFrom());
        moment(selection, ScorecardPackage.eINSTANCE.getSelection_Until(), selection.getUntil());
    }

    /** A row ends at a date or timestamp, and not at the column that says when it begins. */
    @Check
    public void intervalEndsAtAMoment(TimeClause time) {
        moment(time, ScorecardPackage.eINSTANCE.getTimeClause_Until(), time.getUntil());
        if (time.getUntil() != null && time.getUntil() == time.getColumn()) {
            wrong(
                    IssueCodes.NOT_AN_INTERVAL,
                    time,
                    "`" + SourceText.of(time) + "` begins and ends with one column; expected another after `until`");
        }
    }

    private void moment(EObject owner, EReference feature, Column column) {
        Optional<ValueType> type = Optional.ofNullable(column)
                .filter(known -> !known.eIsProxy())
                .flatMap(ColumnTypes::of)
                .filter(known -> !(known instanceof ValueType.Date || known instanceof ValueType.Timestamp));
        type.ifPresent(wrong -> wrong(
                IssueCodes.TIME_COLUMN,
                owner,
                feature,
                "`" + column.getName() + "` is " + TypeNames.withArticle(wrong) + "; expected a date or a timestamp"));
    }

    /** Only rows that last can be open, and an end is of use only for them. */
    @Check
    public void openRowsLast(Selection selection) {
        Optional<LookedAt> rows = LookedAt.around(selection);
        if (rows.isEmpty() || rows.get().source().eIsProxy()) {
            return;
        }
        if (selection.getOpen() == null && selection.getUntil() != null) {
            wrong(
                    IssueCodes.NOT_AN_INTERVAL,
                    selection,
                    "`" + SourceText.of(selection)
                            + "` says from when to when rows last, not when they are looked at; expected `"
                            + SourceText.of(selection) + " open at end`, or one column");
        } else if (selection.getOpen() != null && selection.getFrom() != null && selection.getUntil() == null) {
            wrong(
                    IssueCodes.NOT_AN_INTERVAL,
                    selection,
                    "`" + SourceText.of(selection) + "` does not say when a row ends; expected `by "
                            + SourceText.of(selection, ScorecardPackage.eINSTANCE.getSelection_From()) + " until … "
                            + SourceText.of(selection.getOpen()) + "`");
        } else if (selection.getOpen() != null && rows.get().interval().isEmpty()) {
            wrong(
                    IssueCodes.NO_INTERVAL,
                    selection,
                    "the source `" + rows.get().source().getName()
                            + "` does not say from when to when a row is open; expected `time … until …` in the source,"
                            + " or `by … until … " + SourceText.of(selection.getOpen()) + "`");
        } else if (selection.getUntil() != null && selection.getUntil() == selection.getFrom()) {
            wrong(
                    IssueCodes.NOT_AN_INTERVAL,
                    selection,
                    "`" + SourceText.of(selection)
                            + "` begins and ends with one column; expected another after `until`");
        }
    }

    /** Only counts and sums have a mean over instants that says how much there was on average. */
    @Check
    public void onlyCountsAndSumsAreAveraged(Aggregate aggregate) {
        boolean averaged = aggregate.getRelated() == null
                && LookedAt.of(aggregate)
                        .flatMap(LookedAt::selection)
                        .map(Selection::getOpen)
                        .filter(open -> open.isAverage())
                        .isPresent();
        boolean fits = aggregate instanceof CountAggregate count && !count.isDistinct()
                || aggregate instanceof ValueAggregate value && value.getFunction() == AggregateFunction.SUM;
        if (averaged && !fits) {
            wrong(
                    IssueCodes.AVERAGE_OPEN,
                    aggregate,
                    "`" + SourceText.of(aggregate) + "` cannot be averaged over the instants of a period; expected"
                            + " `count()` or `sum(…)` over `average open`, or `open at end`");
        }
    }

    /** Only a KPI is looked at in a period. */
    @Check
    public void boundsAreThoseOfAPeriod(PeriodBound bound) {
        if (EcoreUtil2.getContainerOfType(bound, Kpi.class) == null) {
            wrong(
                    IssueCodes.NO_PERIOD,
                    bound,
                    "`" + SourceText.of(bound)
                            + "` has no meaning here, because a row is the same in every period; expected it in a KPI");
        }
    }
}
