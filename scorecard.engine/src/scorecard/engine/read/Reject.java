package scorecard.engine.read;

/**
 * A cell, or a row as a whole, that does not fit its source's declaration.
 *
 * @param row as people count: the header of a text file is row 1
 * @param column the column's header; empty for the row as a whole
 * @param value what stands there
 * @param reason why it does not fit
 */
public record Reject(String file, long row, String column, String value, String reason) {}
