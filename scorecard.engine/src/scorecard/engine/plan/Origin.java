package scorecard.engine.plan;

/**
 * Where a definition stands in the text.
 *
 * @param definition its qualified name
 * @param file relative to the folder the user named, with forward slashes
 * @param line 1-based
 * @param column 1-based
 */
public record Origin(String definition, String file, int line, int column) {}
