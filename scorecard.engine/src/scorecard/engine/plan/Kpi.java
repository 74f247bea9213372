package scorecard.engine.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
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
        Optional<Breakdown> breakdown) {

    /** The same KPI with the target and the bands in force on a day. */
    public Kpi inForceOn(LocalDate day) {
        return new Kpi(
                name,
                title,
                documentation,
                formula,
                formulaText,
                unit,
                direction,
                baseline,
                target.flatMap(given -> given.inForceOn(day)),
                benchmark,
                bands.flatMap(given -> given.inForceOn(day)),
                owner,
                review,
                decimals,
                noValue,
                range,
                redFlag,
                worst,
                breakdown);
    }

    /** Whether there is anything that its values are compared with. */
    public boolean hasStandards() {
        return Stream.of(target, baseline, benchmark, bands, range, redFlag, worst)
                .anyMatch(Optional::isPresent);
    }

    /** The same KPI without anything that its values are compared with: target, baseline, benchmark, bands, anchors of scores. */
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
