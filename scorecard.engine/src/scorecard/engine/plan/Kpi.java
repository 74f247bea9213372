package scorecard.engine.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import scorecard.engine.type.Unit;

/**
 * A key performance indicator. All of its values (targets, band edges…) are in the engine's base of its unit:
 * fractions for percents, seconds for durations.
 *
 * @param name qualified name
 * @param title for people; the name's words where the author gave none
 * @param documentation the documentation comment, may be empty
 * @param formulaText the formula as the author wrote it, on one line
 * @param owner may be empty
 * @param review the cadence, for example {@code weekly}; may be empty
 * @param decimals digits shown after the point in the unit people see (percent: of the percentage)
 * @param noValue what happens where the formula has no value
 * @param range for scoring by the range
 * @param redFlag for scoring between a red flag and a goal
 * @param worst the value that has no score where the way from the worst value to the target counts
 * @param breakdown levels and segments; empty where it has none of its own
 * @param baselineByPeriod a baseline that depends on the period, said like a target; then {@code baseline} is empty
 * @param parts members and segments with standards of their own
 * @param laterBenchmarks others that replace {@code benchmark}, each from a day on, in order of time
 * @param criteria when a result passes; then it has no bands
 */
public record Kpi(
        String name,
        String title,
        String documentation,
        Formula formula,
        String formulaText,
        Unit unit,
        Optional<Direction> direction,
        Optional<Baseline> baseline,
        Optional<Target> target,
        Optional<Benchmark> benchmark,
        Optional<Bands> bands,
        String owner,
        String review,
        int decimals,
        NoValuePolicy noValue,
        Optional<ScoreRange> range,
        Optional<RedFlag> redFlag,
        Optional<BigDecimal> worst,
        Optional<Breakdown> breakdown,
        Optional<Target> baselineByPeriod,
        Optional<List<PartStandards>> parts,
        Optional<Criteria> criteria,
        Optional<List<Benchmark.Version>> laterBenchmarks) {

    public Kpi {
        parts = parts.map(List::copyOf);
        laterBenchmarks = laterBenchmarks.map(List::copyOf);
    }

    /** A KPI whose baseline is the same in every period and everywhere. */
    public Kpi(
            String name,
            String title,
            String documentation,
            Formula formula,
            String formulaText,
            Unit unit,
            Optional<Direction> direction,
            Optional<Baseline> baseline,
            Optional<Target> target,
            Optional<Benchmark> benchmark,
            Optional<Bands> bands,
            String owner,
            String review,
            int decimals,
            NoValuePolicy noValue,
            Optional<ScoreRange> range,
            Optional<RedFlag> redFlag,
            Optional<BigDecimal> worst,
            Optional<Breakdown> breakdown) {
        this(
                name,
                title,
                documentation,
                formula,
                formulaText,
                unit,
                direction,
                baseline,
                target,
                benchmark,
                bands,
                owner,
                review,
                decimals,
                noValue,
                range,
                redFlag,
                worst,
                breakdown,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same KPI with other standards. */
    public Kpi with(
            Optional<Baseline> otherBaseline,
            Optional<Target> otherBaselineByPeriod,
            Optional<Target> otherTarget,
            Optional<Bands> otherBands,
            Optional<Benchmark> otherBenchmark,
            Optional<List<Benchmark.Version>> otherLaterBenchmarks) {
        return new Kpi(
                name,
                title,
                documentation,
                formula,
                formulaText,
                unit,
                direction,
                otherBaseline,
                otherTarget,
                otherBenchmark,
                otherBands,
                owner,
                review,
                decimals,
                noValue,
                range,
                redFlag,
                worst,
                breakdown,
                otherBaselineByPeriod,
                parts,
                criteria,
                otherLaterBenchmarks);
    }

    /** The same KPI with what a part of it says of its own, and else what it has. */
    public Kpi with(PartStandards part) {
        boolean ownBaseline =
                part.baseline().isPresent() || part.baselineByPeriod().isPresent();
        boolean ownBenchmark =
                part.benchmark().isPresent() || part.laterBenchmarks().isPresent();
        return with(
                ownBaseline ? part.baseline() : baseline,
                ownBaseline ? part.baselineByPeriod() : baselineByPeriod,
                part.target().or(() -> target),
                part.bands().or(() -> bands),
                ownBenchmark ? part.benchmark() : benchmark,
                ownBenchmark ? part.laterBenchmarks() : laterBenchmarks);
    }

    /** The same KPI with the target, the bands and the benchmark in force on a day. */
    public Kpi inForceOn(LocalDate day) {
        return with(
                baseline,
                baselineByPeriod.flatMap(given -> given.inForceOn(day)),
                target.flatMap(given -> given.inForceOn(day)),
                bands.flatMap(given -> given.inForceOn(day)),
                Benchmark.inForceOn(day, benchmark, laterBenchmarks),
                Optional.empty());
    }

    /** Whether there is anything that its values are compared with. */
    public boolean hasStandards() {
        return Stream.of(
                        target,
                        baseline,
                        baselineByPeriod,
                        benchmark,
                        laterBenchmarks,
                        bands,
                        range,
                        redFlag,
                        worst,
                        criteria)
                .anyMatch(Optional::isPresent);
    }

    /** The same KPI without anything that its values are compared with: target, baseline, benchmark, bands, criteria, anchors of scores. */
    public Kpi withoutStandards() {
        return new Kpi(
                name,
                title,
                documentation,
                formula,
                formulaText,
                unit,
                direction,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                owner,
                review,
                decimals,
                noValue,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                breakdown);
    }

    /** A KPI without range, red flag, worst value and breakdown. */
    public Kpi(
            String name,
            String title,
            String documentation,
            Formula formula,
            String formulaText,
            Unit unit,
            Optional<Direction> direction,
            Optional<Baseline> baseline,
            Optional<Target> target,
            Optional<Benchmark> benchmark,
            Optional<Bands> bands,
            String owner,
            String review,
            int decimals,
            NoValuePolicy noValue) {
        this(
                name,
                title,
                documentation,
                formula,
                formulaText,
                unit,
                direction,
                baseline,
                target,
                benchmark,
                bands,
                owner,
                review,
                decimals,
                noValue,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
