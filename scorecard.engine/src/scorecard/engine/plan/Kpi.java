package scorecard.engine.plan;

import java.util.Optional;
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
        NoValuePolicy noValue) {}
