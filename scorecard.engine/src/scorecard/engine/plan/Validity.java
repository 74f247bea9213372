package scorecard.engine.plan;

import java.util.Optional;

/**
 * From which moment until which a row of a source says how things are. Several rows may have one key when their validity
 * does not overlap.
 *
 * @param from column of the first day (or moment) it holds
 * @param until column of the first day (or moment) it does not hold any more; a missing value means that it still holds
 */
public record Validity(String from, Optional<String> until) {}
