package scorecard.engine.observe;

import java.time.Duration;
import java.util.List;

/**
 * How long one piece of an evaluation took: reading a source, or one statement over its rows.
 *
 * @param work for people, for example {@code reading shop.orders}
 * @param kpis the qualified names of those that need it, sorted; empty for what all need
 */
public record TimeSpent(String work, List<String> kpis, Duration time) {
    public TimeSpent {
        kpis = kpis.stream().sorted().toList();
    }
}
