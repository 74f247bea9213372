package scorecard.dsl.scoping;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.OverClause;
import scorecard.dsl.scorecard.Selection;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.TimeClause;

/**
 * The rows that an aggregate or a population's condition looks at.
 *
 * @param selection which of the source's rows a period has; empty for those whose time lies in it
 */
public record LookedAt(Source source, Optional<Selection> selection) {

    /** From when to when a row lasts. */
    public record Interval(Column from, Column until) {}

    /** The rows around an element of an expression, those of an aggregate included; empty where nobody named a source. */
    public static Optional<LookedAt> around(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            switch (at) {
                case Aggregate aggregate -> {
                    return aggregate.getRelated() == null ? of(aggregate) : Optional.empty();
                }
                case OverClause over -> {
                    return of(over);
                }
                default -> {
                    // an expression around it: look further out
                }
            }
        }
        return Optional.empty();
    }

    /** The rows of an aggregate: its own, else those of its KPI. */
    public static Optional<LookedAt> of(Aggregate aggregate) {
        for (EObject at = aggregate.eContainer(); at != null; at = at.eContainer()) {
            if (at instanceof Kpi kpi) {
                return of(aggregate, kpi);
            }
        }
        return Optional.empty();
    }

    /** The rows of an aggregate in the formula that holds for a KPI, which may be that of the KPI it is like. */
    public static Optional<LookedAt> of(Aggregate aggregate, Kpi kpi) {
        return aggregate.getSource() == null
                ? KpiClauses.first(kpi, OverClause.class).flatMap(LookedAt::of)
                : Optional.of(new LookedAt(aggregate.getSource(), Optional.ofNullable(aggregate.getSelection())));
    }

    /** The rows of a KPI. */
    public static Optional<LookedAt> of(OverClause over) {
        return Optional.ofNullable(over.getSource())
                .map(source -> new LookedAt(source, Optional.ofNullable(over.getSelection())));
    }

    /** Whether rows are looked at while they are open. */
    public boolean isOpen() {
        return selection.filter(one -> one.getOpen() != null).isPresent();
    }

    /** From when to when rows last: as the population says, else as its source does. */
    public Optional<Interval> interval() {
        return selection
                .filter(own -> own.getUntil() != null)
                .map(own -> new Interval(own.getFrom(), own.getUntil()))
                .or(() -> Clauses.first(source.getClauses(), TimeClause.class)
                        .filter(time -> time.getColumn() != null && time.getUntil() != null)
                        .map(time -> new Interval(time.getColumn(), time.getUntil())));
    }
}
