package scorecard.engine.plan;

/**
 * What rows of a source are grouped by, at a level or for a dimension.
 *
 * @param source qualified name
 * @param value the member or segment value that a row belongs to; where it is missing, the row is unassigned
 */
public record SourcePath(String source, RowExpression value) {}
