package scorecard.tests.engine;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Calendar;
import scorecard.engine.plan.Covers;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Origin;
import scorecard.engine.plan.PeriodKind;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Population;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Scorecard.Goal;
import scorecard.engine.plan.Scorecard.Measure;
import scorecard.engine.plan.Scorecard.Perspective;
import scorecard.engine.plan.Scorecard.Role;
import scorecard.engine.plan.Scorecard.Weight;
import scorecard.engine.plan.Source;
import scorecard.engine.type.ValueType;

/**
 * Builds plans for tests: sources {@code acme.facts} (with time) and {@code acme.stock} (a snapshot), one scorecard.
 */
public final class SamplePlan {

    public static final String FACTS = "acme.facts";
    public static final String STOCK = "acme.stock";

    private final List<Kpi> kpis = new ArrayList<>();
    private final List<Perspective> perspectives = new ArrayList<>();
    private PeriodKind period = PeriodKind.MONTH;
    private Scorecard.RollUp rollUp = Scorecard.RollUp.WEIGHTED_MEAN;
    private Scorecard.MissingChildren missing = Scorecard.MissingChildren.WEIGHT_GOES_TO_SIBLINGS;
    private boolean scorePartialPeriods;
    private Optional<Covers> covers = Optional.empty();

    /** The sum of a column of facts; the usual aggregate of tests. */
    public static Aggregate sum(String column) {
        return new Aggregate.Sum(facts(), decimal(column));
    }

    /** All rows of facts. */
    public static Population facts() {
        return new Population(FACTS, Optional.empty());
    }

    /** A column of decimals. */
    public static RowExpression decimal(String column) {
        return new RowExpression.ColumnValue(column, new ValueType.Decimal(6));
    }

    /** A column of durations. */
    public static RowExpression duration(String column) {
        return new RowExpression.ColumnValue(column, new ValueType.Duration());
    }

    /** A weight that is not a percent. */
    public static Weight weight(String value) {
        return new Weight(new BigDecimal(value), false);
    }

    public static Measure leading(Kpi kpi, String weight) {
        return new Measure(Role.LEADING, kpi.name(), weight(weight));
    }

    public static Measure lagging(Kpi kpi, String weight) {
        return new Measure(Role.LAGGING, kpi.name(), weight(weight));
    }

    public static Goal goal(String name, String weight, Measure... measures) {
        return new Goal(name, name, "", "", weight(weight), List.of(measures));
    }

    public SamplePlan kpis(Kpi... added) {
        kpis.addAll(Arrays.asList(added));
        return this;
    }

    public SamplePlan perspective(String name, String weight, Goal... goals) {
        perspectives.add(new Perspective(name, name, "", "", weight(weight), List.of(goals)));
        return this;
    }

    /** One perspective with one goal that all KPIs added so far lead to with equal weights. */
    public SamplePlan oneGoal() {
        return perspective(
                "View",
                "1",
                goal("Aim", "1", kpis.stream().map(kpi -> lagging(kpi, "1")).toArray(Measure[]::new)));
    }

    public SamplePlan period(PeriodKind value) {
        period = value;
        return this;
    }

    public SamplePlan rollUp(Scorecard.RollUp value) {
        rollUp = value;
        return this;
    }

    public SamplePlan missing(Scorecard.MissingChildren value) {
        missing = value;
        return this;
    }

    public SamplePlan scorePartialPeriods() {
        scorePartialPeriods = true;
        return this;
    }

    public SamplePlan covers(LocalDate from, LocalDate to) {
        covers = Optional.of(new Covers(from, to));
        return this;
    }

    public Plan build() {
        Scorecard scorecard = new Scorecard(
                "acme.Card",
                "The card",
                "",
                Scorecard.Kind.STRATEGY,
                "acme.Business",
                period,
                "",
                rollUp,
                BigDecimal.valueOf(70),
                BigDecimal.valueOf(40),
                scorePartialPeriods,
                missing,
                perspectives,
                List.of());
        return new Plan(
                List.of(new Calendar("acme.Business", "Europe/Madrid", DayOfWeek.MONDAY, Month.JANUARY)),
                List.of(source(FACTS, Optional.of("at"), covers), source(STOCK, Optional.empty(), Optional.empty())),
                kpis,
                List.of(scorecard),
                kpis.stream()
                        .map(kpi -> new Origin(kpi.name(), "card.scorecard", 7, 1))
                        .toList());
    }

    private static Source source(String name, Optional<String> time, Optional<Covers> covers) {
        return new Source(
                name,
                "",
                "",
                new Reader.Csv("facts.csv"),
                List.of("id"),
                "fact",
                time,
                "acme.Business",
                List.of(),
                covers,
                Optional.empty());
    }
}
