package scorecard.tests.engine.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.observe.Parts;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Direction;
import scorecard.engine.plan.Formula.Calculation;
import scorecard.engine.plan.Formula.Operator;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Population;
import scorecard.engine.result.Results;
import scorecard.engine.run.Engine;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.engine.time.Period;
import scorecard.engine.type.Unit;
import scorecard.tests.engine.FakeObservatory;
import scorecard.tests.engine.SampleKpi;
import scorecard.tests.engine.SamplePlan;

/** A scorecard with a KPI of each important unit and one without value, run on two months. */
final class SampleResults {

    private static final Aggregate RESOLVED =
            new Aggregate.Count(new Population(SamplePlan.FACTS, Optional.of(SamplePlan.decimal("resolved"))));
    private static final Aggregate ALL = new Aggregate.Count(SamplePlan.facts());
    private static final Aggregate COST = SamplePlan.sum("cost");
    private static final Aggregate HANDLING =
            new Aggregate.Mean(SamplePlan.facts(), SamplePlan.duration("talk"), Optional.empty());
    private static final Aggregate SATISFACTION =
            new Aggregate.Mean(SamplePlan.facts(), SamplePlan.decimal("csat"), Optional.empty());

    private static final Kpi RESOLUTION = SampleKpi.of(new Unit.Percent(), 1)
            .name("acme.Resolution")
            .formula(new Calculation(Operator.DIVIDED_BY, RESOLVED, ALL))
            .direction(new Direction.Higher())
            .baseline("0.68")
            .target("0.75")
            .build();
    private static final Kpi COST_PER_CONTACT = SampleKpi.of(new Unit.Rate(new Unit.Money("EUR"), "contact"), 2)
            .name("acme.CostPerContact")
            .formula(new Calculation(Operator.DIVIDED_BY, COST, ALL))
            .direction(new Direction.Lower())
            .baseline("5.20")
            .target("4.80")
            .build();
    private static final Kpi HANDLE_TIME = SampleKpi.of(new Unit.Duration(), 0)
            .name("acme.HandleTime")
            .formula(HANDLING)
            .direction(new Direction.Lower())
            .baseline("330")
            .target("270")
            .build();
    private static final Kpi CSAT = SampleKpi.of(new Unit.Number(), 2)
            .name("acme.Csat")
            .formula(SATISFACTION)
            .direction(new Direction.Higher())
            .baseline("3")
            .target("4")
            .build();

    private SampleResults() {}

    static Plan plan() {
        return new SamplePlan()
                .kpis(RESOLUTION, COST_PER_CONTACT, HANDLE_TIME, CSAT)
                .perspective(
                        "Financial",
                        "1",
                        SamplePlan.goal(
                                "ReduceCosts",
                                "1",
                                SamplePlan.leading(RESOLUTION, "1"),
                                SamplePlan.lagging(COST_PER_CONTACT, "2")))
                .perspective(
                        "Customer",
                        "1",
                        SamplePlan.goal(
                                "Delight", "1", SamplePlan.leading(HANDLE_TIME, "1"), SamplePlan.lagging(CSAT, "1")))
                .build();
    }

    /** Of one month. */
    static Results may() {
        return run(plan(), new PeriodChoice.One("2026-05"));
    }

    /** Of two months and overall. */
    static Results aprilAndMay() {
        return run(plan(), new PeriodChoice.Range("2026-04", "2026-05"));
    }

    static Results run(Plan plan, PeriodChoice periods) {
        FakeObservatory data = FakeObservatory.between("2026-04-01", "2026-06-01T00:00", SampleResults::parts);
        DataRequest request = new DataRequest(Path.of(""), Map.of(), Optional.empty(), 1, sentence -> {});
        return switch (new Engine(data)
                .run(plan, new RunRequest(Optional.empty(), periods, Optional.empty(), request))) {
            case Outcome.Evaluated evaluated -> evaluated.results();
            case Outcome.Cancelled cancelled -> throw new AssertionError("cancelled");
            case Outcome.Misused misused -> throw new AssertionError(misused.toString());
            case Outcome.DataRefused refused -> throw new AssertionError(refused.toString());
        };
    }

    private static Parts parts(Period period, Aggregate aggregate) {
        boolean may = period.label().equals("2026-05");
        if (aggregate.equals(RESOLVED)) {
            return new Parts.Counted(may ? 731 : 720);
        }
        if (aggregate.equals(ALL)) {
            return new Parts.Counted(1000);
        }
        if (aggregate.equals(COST)) {
            return new Parts.Summed(new BigDecimal(may ? "4900.000000" : "12345.670000"), 20);
        }
        if (aggregate.equals(HANDLING)) {
            return new Parts.Summed(new BigDecimal(may ? "810000" : "840000"), 3);
        }
        return List.of(SATISFACTION).contains(aggregate) ? new Parts.Summed(BigDecimal.ZERO, 0) : new Parts.Nothing();
    }
}
