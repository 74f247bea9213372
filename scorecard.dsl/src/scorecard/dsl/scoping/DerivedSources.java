package scorecard.dsl.scoping;

import java.util.Optional;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.FromClause;
import scorecard.dsl.scorecard.Source;

/** Which rows the derived columns of a source are computed from. */
public final class DerivedSources {

    private DerivedSources() {}

    /** The rows of the source it is derived from, else its own. */
    public static Optional<Source> rowsOf(Source source) {
        Optional<FromClause> from = from(source);
        return from.isPresent() ? Optional.ofNullable(from.get().getSource()) : Optional.of(source);
    }

    /** What the source says it is derived from. */
    public static Optional<FromClause> from(Source source) {
        return Clauses.first(source.getClauses(), FromClause.class);
    }
}
