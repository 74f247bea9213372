package scorecard.engine.plan;

import java.util.Optional;

/**
 * The rows an aggregate looks at: those of a source whose time lies in the period.
 *
 * @param source qualified name
 * @param where only rows for which it is true
 */
public record Population(String source, Optional<RowExpression> where) {}
