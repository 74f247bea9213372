package scorecard.engine.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How many reviews of each member there are to be in each period.
 *
 * @param rubric qualified name of the rubric whose sample it is
 * @param column of the reviews; whoever it names is a member
 * @param reviews at least so many, 1 or more
 * @param since the first day for which it is told; empty for always
 */
public record ReviewSample(String rubric, String column, int reviews, PeriodKind per, Optional<LocalDate> since) {}
