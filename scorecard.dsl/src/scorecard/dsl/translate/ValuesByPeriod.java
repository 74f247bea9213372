package scorecard.dsl.translate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scorecard.engine.plan.Cascade;
import scorecard.engine.plan.PeriodKind;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Scorecard.Goal;
import scorecard.engine.plan.Scorecard.Kind;
import scorecard.engine.plan.Scorecard.Measure;
import scorecard.engine.plan.Scorecard.MissingChildren;
import scorecard.engine.plan.Scorecard.Perspective;
import scorecard.engine.plan.Scorecard.Role;
import scorecard.engine.plan.Scorecard.RollUp;
import scorecard.engine.plan.Scorecard.Weight;
import scorecard.engine.plan.Scoring;

/** Makes up the scorecards that take the values a test expects: their names cannot be those of an author. */
final class ValuesByPeriod {

    private static final Weight ONE = new Weight(BigDecimal.ONE, false);
    private static final BigDecimal GREEN_FROM = BigDecimal.valueOf(70);
    private static final BigDecimal AMBER_FROM = BigDecimal.valueOf(40);

    private final Plan definitions;
    private final Map<Periods, Set<String>> kpis = new LinkedHashMap<>();

    ValuesByPeriod(Plan definitions) {
        this.definitions = definitions;
    }

    /**
     * The name of the scorecard that takes the value of a KPI in periods of a kind, in a calendar.
     *
     * @param cascade at whose levels it is taken
     */
    String scorecardFor(String kpi, PeriodKind kind, String calendar, Optional<Cascade> cascade) {
        Periods periods = new Periods(kind, calendar, cascade);
        kpis.computeIfAbsent(periods, unused -> new LinkedHashSet<>()).add(kpi);
        return periods.name();
    }

    /** The definitions with all these scorecards. */
    Plan plan() {
        List<Scorecard> scorecards = new ArrayList<>(definitions.scorecards());
        kpis.forEach((periods, measured) -> scorecards.add(scorecard(periods, measured)));
        return new Plan(
                definitions.calendars(), definitions.sources(), definitions.kpis(), scorecards, definitions.origins());
    }

    private static Scorecard scorecard(Periods periods, Set<String> measured) {
        List<Measure> measures = measured.stream()
                .map(kpi -> new Measure(Role.LAGGING, kpi, ONE))
                .toList();
        Goal goal = new Goal("Values", "Values", "", "", ONE, measures);
        return new Scorecard(
                periods.name(),
                "Expected values",
                "",
                Kind.OPERATIONAL,
                periods.calendar(),
                periods.kind(),
                "",
                new Scoring.Progress(true),
                RollUp.WEIGHTED_MEAN,
                GREEN_FROM,
                AMBER_FROM,
                false,
                MissingChildren.WEIGHT_GOES_TO_SIBLINGS,
                List.of(new Perspective("Expected", "Expected", "", "", ONE, List.of(goal))),
                List.of(),
                periods.cascade());
    }

    private record Periods(PeriodKind kind, String calendar, Optional<Cascade> cascade) {

        String name() {
            return "values by " + kind.name().toLowerCase(Locale.ROOT) + " of " + calendar
                    + cascade.map(levels -> " at levels of " + levels.name()).orElse("");
        }
    }
}
