package scorecard.dsl.scoping;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Selection;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.TimeClause;

/** The column that says when a row counts. */
public final class RowTime {

    private RowTime() {}

    /** The default time of a source; empty without. */
    public static Optional<Column> of(Source source) {
        return Clauses.first(source.getClauses(), TimeClause.class)
                .map(TimeClause::getColumn)
                .filter(column -> !column.eIsProxy());
    }

    /** The time of the rows that an expression is over: the one their population names, else the default of their source. */
    public static Optional<Column> around(EObject element) {
        Optional<Column> chosen = LookedAt.around(element)
                .flatMap(LookedAt::selection)
                .map(Selection::getFrom)
                .filter(column -> !column.eIsProxy());
        return chosen.or(() -> Setting.of(element).rows().flatMap(RowTime::of));
    }
}
