package scorecard.engine.plan;

import java.util.Optional;

/**
 * The rows an aggregate looks at.
 *
 * @param source qualified name
 * @param selection which rows a period has; without it those whose default time lies in the period
 * @param where only rows for which it is true
 */
public record Population(String source, Optional<Selection> selection, Optional<RowExpression> where) {

    /** The rows whose default time lies in the period. */
    public Population(String source, Optional<RowExpression> where) {
        this(source, Optional.empty(), where);
    }

    /** The column that says when a row counts; empty where it counts at any time or the source has no default. */
    public Optional<String> time(Source of) {
        return switch (selection.orElse(null)) {
            case null -> of.time();
            case Selection.By(String column) -> Optional.of(column);
            case Selection.Open open -> Optional.of(open.from());
            case Selection.AtAnyTime() -> Optional.empty();
        };
    }

    /** Whether it says nothing about single periods: the rows of a source without time as they are. */
    public boolean isSnapshot(Source of) {
        return selection.isEmpty() && of.time().isEmpty();
    }
}
