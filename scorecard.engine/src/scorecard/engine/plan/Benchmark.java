package scorecard.engine.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What others reach.
 *
 * @param origin who and when, in the author's words
 */
public record Benchmark(BigDecimal value, String origin) {

    /** Another benchmark, from a day on. */
    public record Version(LocalDate since, Benchmark benchmark) {}

    /**
     * The benchmark that is known on a day.
     *
     * @param first the one before all others, where there is one
     * @param later in order of time
     */
    static Optional<Benchmark> inForceOn(LocalDate day, Optional<Benchmark> first, Optional<List<Version>> later) {
        return later.orElse(List.of()).stream()
                .filter(version -> !version.since().isAfter(day))
                .reduce((earlier, latest) -> latest)
                .map(Version::benchmark)
                .or(() -> first);
    }
}
