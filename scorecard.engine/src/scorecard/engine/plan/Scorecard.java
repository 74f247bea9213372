package scorecard.engine.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A balanced scorecard: perspectives, their goals and the KPIs that tell whether the goals are reached.
 *
 * @param name qualified name
 * @param title for people
 * @param calendar qualified name of its calendar
 * @param owner may be empty
 * @param scoring how values become scores
 * @param greenFrom score (0 .. 100) from which a node is green, default 70
 * @param amberFrom score (0 .. 100) from which a node is amber, default 40
 * @param scorePartialPeriods whether the current, incomplete period gets scores and statuses
 * @param missingChildren what happens to the weight of children without score
 * @param links cause and effect between goals
 * @param cascade the levels it is evaluated at; only the top where empty
 * @param intentions what is done for its goals and assumed about its KPIs
 */
public record Scorecard(
        String name,
        String title,
        String documentation,
        Kind kind,
        String calendar,
        PeriodKind period,
        String owner,
        Scoring scoring,
        RollUp rollUp,
        BigDecimal greenFrom,
        BigDecimal amberFrom,
        boolean scorePartialPeriods,
        MissingChildren missingChildren,
        List<Perspective> perspectives,
        List<Link> links,
        Optional<Cascade> cascade,
        Optional<Intentions> intentions) {

    public Scorecard {
        perspectives = List.copyOf(perspectives);
        links = List.copyOf(links);
    }

    /** A scorecard of which nobody says what is done for its goals. */
    public Scorecard(
            String name,
            String title,
            String documentation,
            Kind kind,
            String calendar,
            PeriodKind period,
            String owner,
            Scoring scoring,
            RollUp rollUp,
            BigDecimal greenFrom,
            BigDecimal amberFrom,
            boolean scorePartialPeriods,
            MissingChildren missingChildren,
            List<Perspective> perspectives,
            List<Link> links,
            Optional<Cascade> cascade) {
        this(
                name,
                title,
                documentation,
                kind,
                calendar,
                period,
                owner,
                scoring,
                rollUp,
                greenFrom,
                amberFrom,
                scorePartialPeriods,
                missingChildren,
                perspectives,
                links,
                cascade,
                Optional.empty());
    }

    /** A scorecard that scores progress, without a cascade. */
    public Scorecard(
            String name,
            String title,
            String documentation,
            Kind kind,
            String calendar,
            PeriodKind period,
            String owner,
            RollUp rollUp,
            BigDecimal greenFrom,
            BigDecimal amberFrom,
            boolean scorePartialPeriods,
            MissingChildren missingChildren,
            List<Perspective> perspectives,
            List<Link> links) {
        this(
                name,
                title,
                documentation,
                kind,
                calendar,
                period,
                owner,
                new Scoring.Progress(true),
                rollUp,
                greenFrom,
                amberFrom,
                scorePartialPeriods,
                missingChildren,
                perspectives,
                links,
                Optional.empty(),
                Optional.empty());
    }

    /** The same scorecard with the weights in force on a day. */
    public Scorecard inForceOn(LocalDate day) {
        return new Scorecard(
                name,
                title,
                documentation,
                kind,
                calendar,
                period,
                owner,
                scoring,
                rollUp,
                greenFrom,
                amberFrom,
                scorePartialPeriods,
                missingChildren,
                perspectives.stream()
                        .map(perspective -> perspective.inForceOn(day))
                        .toList(),
                links,
                cascade,
                intentions);
    }

    /** What a scorecard is for. */
    public enum Kind {
        STRATEGY,
        OPERATIONAL,
        QUALITY
    }

    /** How the score of a parent comes from its children's. */
    public enum RollUp {
        WEIGHTED_MEAN,
        WORST,
        BEST,
        /** The most frequent status' mean score; the worst of them on a tie. */
        MOST_FREQUENT,
        /** The most frequent status' mean score; the best of them on a tie. */
        MOST_FREQUENT_BEST_ON_TIE,
        /** Every child that has a weight counts the same. */
        MEAN,
        /** The children's scores are added, whatever their weights; it may exceed 100. */
        SUM,
        /** A parent has no score of its own: its children stand for themselves. */
        SELF_STANDING
    }

    /** What happens to the weight of children without score. */
    public enum MissingChildren {
        WEIGHT_GOES_TO_SIBLINGS,
        COUNT_AS_ZERO,
        MAKE_THE_PARENT_MISSING
    }

    /**
     * A point of view on the organisation, for example the customer's.
     *
     * @param name its name in the scorecard (not qualified)
     */
    public record Perspective(
            String name, String title, String documentation, String owner, Weight weight, List<Goal> goals) {
        public Perspective {
            goals = List.copyOf(goals);
        }

        private Perspective inForceOn(LocalDate day) {
            return new Perspective(
                    name,
                    title,
                    documentation,
                    owner,
                    weight.inForceOn(day),
                    goals.stream().map(goal -> goal.inForceOn(day)).toList());
        }
    }

    /**
     * Something the organisation wants to reach.
     *
     * @param name its name, unique in the scorecard
     */
    public record Goal(
            String name, String title, String documentation, String owner, Weight weight, List<Measure> measures) {
        public Goal {
            measures = List.copyOf(measures);
        }

        private Goal inForceOn(LocalDate day) {
            return new Goal(
                    name,
                    title,
                    documentation,
                    owner,
                    weight.inForceOn(day),
                    measures.stream()
                            .map(measure -> new Measure(
                                    measure.role(),
                                    measure.kpi(),
                                    measure.weight().inForceOn(day),
                                    measure.key()))
                            .toList());
        }
    }

    /**
     * A KPI in its role for a goal.
     *
     * @param kpi qualified name
     * @param key whether everything above it fails when it does, where scores come from passing and failing
     */
    public record Measure(Role role, String kpi, Weight weight, boolean key) {

        /** A KPI that is no key indicator. */
        public Measure(Role role, String kpi, Weight weight) {
            this(role, kpi, weight, false);
        }
    }

    /** Whether a KPI announces the result or is the result. */
    public enum Role {
        LEADING,
        LAGGING
    }

    /**
     * How much a child counts among its siblings.
     *
     * @param value at least 0; for percents a fraction of 1
     * @param percent whether it was written as a percent, which must add up to 100
     * @param later others that replace it, each from a day on, in order of time
     */
    public record Weight(BigDecimal value, boolean percent, Optional<List<LaterWeight>> later) {

        public Weight {
            later = later.map(List::copyOf);
        }

        /** A weight that holds at all times. */
        public Weight(BigDecimal value, boolean percent) {
            this(value, percent, Optional.empty());
        }

        /** The weight in force on a day, which holds at all times. */
        public Weight inForceOn(LocalDate day) {
            return new Weight(
                    later.orElse(List.of()).stream()
                            .filter(version -> !version.since().isAfter(day))
                            .reduce((earlier, latest) -> latest)
                            .map(LaterWeight::value)
                            .orElse(value),
                    percent);
        }
    }

    /**
     * A weight from a day on, of the same kind as the one it replaces.
     *
     * @param value at least 0; for percents a fraction of 1
     */
    public record LaterWeight(LocalDate since, BigDecimal value) {}

    /** A goal that helps to reach another. */
    public record Link(String fromGoal, String toGoal, String because) {}
}
