package scorecard.engine.plan;

import java.time.LocalDate;

/**
 * The days for which a source holds all rows, so that a period without rows counts zero.
 *
 * @param from first day
 * @param to the day after the last
 */
public record Covers(LocalDate from, LocalDate to) {}
