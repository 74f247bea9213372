package scorecard.engine.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a KPI shall reach. */
public sealed interface Target {

    /**
     * One value that holds in every period.
     *
     * @param by label of the period by which it shall be reached; empty where the author gave none
     * @param because the author's reason, may be empty
     */
    record Value(BigDecimal value, String by, String because) implements Target {}

    /**
     * A line between dated points: linear over the period index; no target before the first point, constant after the
     * last.
     *
     * @param points in order of time, at least two
     */
    record PlanLine(List<Point> points, String because) implements Target {
        public PlanLine {
            points = List.copyOf(points);
        }
    }

    /**
     * A step from the value of an earlier period.
     *
     * @param from which earlier period
     */
    record Relative(Span from, Step step, String because) implements Target {}

    /** What leads from an earlier value to a target. */
    sealed interface Step {

        /** Times a factor, 1.05 for {@code + 5%}; only from a value above zero, because else it would lead the wrong way. */
        record Times(BigDecimal factor) implements Step {}

        /** Plus an amount in the engine's base of the unit, 0.05 for {@code + 5 points} of a percent. */
        record Plus(BigDecimal amount) implements Step {}
    }

    /**
     * Several targets, each in force from a day on until the next one's.
     *
     * @param versions in order of time, at least one; none of them has versions itself
     */
    record Versions(List<Version> versions) implements Target {
        public Versions {
            versions = List.copyOf(versions);
        }
    }

    /**
     * A target from a day on.
     *
     * @param since empty for the beginning of time
     */
    record Version(Optional<LocalDate> since, Target target) {}

    /** The target in force on a day, without versions; empty before the first of several. */
    default Optional<Target> inForceOn(LocalDate day) {
        return switch (this) {
            case Versions several ->
                several.versions().stream()
                        .filter(version -> version.since().stream().noneMatch(since -> since.isAfter(day)))
                        .reduce((earlier, later) -> later)
                        .map(Version::target);
            case Value value -> Optional.of(value);
            case PlanLine line -> Optional.of(line);
            case Relative relative -> Optional.of(relative);
        };
    }

    /** Whether it is, at some time, told by an earlier value. */
    default boolean looksBack() {
        return switch (this) {
            case Versions several ->
                several.versions().stream().anyMatch(version -> version.target().looksBack());
            case Relative relative -> true;
            case Value value -> false;
            case PlanLine line -> false;
        };
    }

    /**
     * A point of a plan line.
     *
     * @param period label of a period, for example {@code 2026-06}
     */
    record Point(String period, BigDecimal value) {}
}
