package scorecard.tests.engine.report.html;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Bands;
import scorecard.engine.plan.Bands.BandStatus;
import scorecard.engine.plan.Bands.Edge;
import scorecard.engine.plan.Bands.Interval;
import scorecard.engine.plan.Baseline;
import scorecard.engine.plan.Benchmark;
import scorecard.engine.plan.Calendar;
import scorecard.engine.plan.Direction;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.NoValuePolicy;
import scorecard.engine.plan.PeriodKind;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Population;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Scorecard.Goal;
import scorecard.engine.plan.Scorecard.Link;
import scorecard.engine.plan.Scorecard.Measure;
import scorecard.engine.plan.Scorecard.Perspective;
import scorecard.engine.plan.Scorecard.Role;
import scorecard.engine.plan.Scorecard.Weight;
import scorecard.engine.plan.Target;
import scorecard.engine.type.Unit;

/** A hand-built plan of the size people really have: four perspectives, nine goals, fifteen KPIs. */
final class ServiceScorecard {

    static final String NAME = "acme.service.CustomerService";

    private ServiceScorecard() {}

    static Plan plan() {
        return new Plan(
                List.of(new Calendar("acme.service.Business", "Europe/Madrid", DayOfWeek.MONDAY, Month.JANUARY)),
                List.of(),
                kpis(),
                List.of(scorecard()),
                List.of());
    }

    private static Scorecard scorecard() {
        return new Scorecard(
                NAME,
                "Customer service",
                "Support that is fast, good and affordable at the same time.",
                Scorecard.Kind.STRATEGY,
                "acme.service.Business",
                PeriodKind.MONTH,
                "Head of customer service",
                Scorecard.RollUp.WEIGHTED_MEAN,
                new BigDecimal("70"),
                new BigDecimal("40"),
                false,
                Scorecard.MissingChildren.WEIGHT_GOES_TO_SIBLINGS,
                perspectives(),
                List.of(
                        new Link("EasyHelp", "ReduceCosts", "customers who help themselves do not call"),
                        new Link("ResolveAtOnce", "ReduceCosts", "a contact resolved at once is not paid for twice"),
                        new Link("ResolveAtOnce", "LoyalCustomers", "people stay where their problem is solved"),
                        new Link("LoyalCustomers", "GrowRevenue", "loyal customers renew and buy more"),
                        new Link("SoundProcess", "ResolveAtOnce", "the right person answers with the right tools"),
                        new Link("LearnFromMistakes", "SoundProcess", "what went wrong once is fixed for good"),
                        new Link("Knowledge", "EasyHelp", "an article that is correct and found replaces a call"),
                        new Link("Engaged", "SoundProcess", "experienced agents make fewer mistakes")));
    }

    private static List<Perspective> perspectives() {
        return List.of(
                perspective(
                        "Financial",
                        goal(
                                "ReduceCosts",
                                "Reduce the cost of customer service",
                                measure(Role.LEADING, "FirstContactResolution", 1),
                                measure(Role.LAGGING, "CostPerContact", 2)),
                        goal(
                                "GrowRevenue",
                                "Grow the revenue from customers who were served well",
                                measure(Role.LAGGING, "RetainedRevenue", 1))),
                perspective(
                        "Customer",
                        goal(
                                "EasyHelp",
                                "Let customers help themselves, at any hour and without looking for the answer in five"
                                        + " different places",
                                measure(Role.LEADING, "ArticlesUpToDate", 1),
                                measure(Role.LAGGING, "SelfService", 1)),
                        goal(
                                "ResolveAtOnce",
                                "Resolve at the first contact",
                                measure(Role.LEADING, "FirstContactResolution", 1),
                                measure(Role.LAGGING, "Satisfaction", 1)),
                        goal("LoyalCustomers", "Keep customers loyal", measure(Role.LAGGING, "NetPromoterScore", 1))),
                perspective(
                        "Internal",
                        goal(
                                "SoundProcess",
                                "Run a sound process",
                                measure(Role.LEADING, "Occupancy", 1),
                                measure(Role.LEADING, "SpeedOfAnswer", 1),
                                measure(Role.LAGGING, "Abandoned", 1))),
                perspective(
                        "Learning",
                        goal("Knowledge", "Keep knowledge correct", measure(Role.LEADING, "ArticlesRevised", 1)),
                        goal(
                                "LearnFromMistakes",
                                "Learn from mistakes",
                                measure(Role.LEADING, "ProblemsReported", 1),
                                measure(Role.LAGGING, "ImprovementTime", 1)),
                        goal(
                                "Engaged",
                                "Engaged and experienced agents",
                                measure(Role.LEADING, "TrainingHours", 1),
                                measure(Role.LAGGING, "Turnover", 2))));
    }

    private static Perspective perspective(String name, Goal... goals) {
        return new Perspective(name, name, "", "", new Weight(new BigDecimal("0.25"), true), List.of(goals));
    }

    private static Goal goal(String name, String title, Measure... measures) {
        return new Goal(name, title, "", "Owner of " + name, new Weight(BigDecimal.ONE, false), List.of(measures));
    }

    private static Measure measure(Role role, String kpi, long weight) {
        return new Measure(role, "acme.service." + kpi, new Weight(BigDecimal.valueOf(weight), false));
    }

    private static List<Kpi> kpis() {
        Unit percent = new Unit.Percent();
        Unit euro = new Unit.Money("EUR");
        List<Kpi> kpis = new ArrayList<>();
        kpis.add(higher("FirstContactResolution", "First contact resolution", percent, "0.68", "0.75", 1));
        kpis.add(lower("CostPerContact", "Cost per contact", new Unit.Rate(euro, "contact"), "5.20", "4.80", 2));
        kpis.add(higher("RetainedRevenue", "Revenue retained", euro, "1200000", "1450000", 0));
        kpis.add(higher("ArticlesUpToDate", "Articles up to date", percent, "0.55", "0.90", 1));
        kpis.add(higher("SelfService", "Self-service completion", percent, "0.30", "0.45", 1));
        kpis.add(higher("Satisfaction", "Customer satisfaction", new Unit.Points(), "3.6", "4.4", 2));
        kpis.add(higher("NetPromoterScore", "Net Promoter Score", new Unit.Points(), "-5", "25", 0));
        kpis.add(within("Occupancy", "Occupancy of agents", "0.60", "0.70"));
        kpis.add(lower("SpeedOfAnswer", "Average speed of answer", new Unit.Duration(), "95", "45", 0));
        kpis.add(lower("Abandoned", "Abandoned contacts", percent, "0.12", "0.05", 1));
        kpis.add(higher("ArticlesRevised", "Articles revised", new Unit.Count(), "20", "60", 0));
        kpis.add(higher("ProblemsReported", "Problems reported by agents", percent, "0.10", "0.30", 1));
        kpis.add(lower(
                "ImprovementTime", "Time from problem to improvement", new Unit.Duration(), "1209600", "432000", 0));
        kpis.add(higher(
                "TrainingHours",
                "Training per agent",
                new Unit.Rate(new Unit.Duration(), "agent"),
                "7200",
                "21600",
                0));
        kpis.add(lower("Turnover", "Turnover of top performers", percent, "0.18", "0.08", 1));
        return kpis;
    }

    private static Kpi higher(String name, String title, Unit unit, String baseline, String target, int decimals) {
        BigDecimal goal = new BigDecimal(target);
        BigDecimal middle = new BigDecimal(baseline).add(goal).divide(BigDecimal.TWO);
        Bands bands = new Bands(List.of(
                new Interval(BandStatus.RED, Optional.empty(), Optional.of(new Edge(middle, false))),
                new Interval(BandStatus.AMBER, Optional.of(new Edge(middle, true)), Optional.of(new Edge(goal, false))),
                new Interval(BandStatus.GREEN, Optional.of(new Edge(goal, true)), Optional.empty())));
        return kpi(name, title, unit, new Direction.Higher(), baseline, target, bands, decimals);
    }

    private static Kpi lower(String name, String title, Unit unit, String baseline, String target, int decimals) {
        BigDecimal goal = new BigDecimal(target);
        BigDecimal middle = new BigDecimal(baseline).add(goal).divide(BigDecimal.TWO);
        Bands bands = new Bands(List.of(
                new Interval(BandStatus.GREEN, Optional.empty(), Optional.of(new Edge(goal, true))),
                new Interval(BandStatus.AMBER, Optional.of(new Edge(goal, false)), Optional.of(new Edge(middle, true))),
                new Interval(BandStatus.RED, Optional.of(new Edge(middle, false)), Optional.empty())));
        return kpi(name, title, unit, new Direction.Lower(), baseline, target, bands, decimals);
    }

    private static Kpi within(String name, String title, String from, String to) {
        Bands bands = new Bands(List.of(
                new Interval(BandStatus.RED, Optional.empty(), Optional.of(new Edge(new BigDecimal("0.5"), false))),
                new Interval(
                        BandStatus.AMBER,
                        Optional.of(new Edge(new BigDecimal("0.5"), true)),
                        Optional.of(new Edge(new BigDecimal(from), false))),
                new Interval(
                        BandStatus.GREEN,
                        Optional.of(new Edge(new BigDecimal(from), true)),
                        Optional.of(new Edge(new BigDecimal(to), true))),
                new Interval(BandStatus.RED, Optional.of(new Edge(new BigDecimal(to), false)), Optional.empty())));
        return kpi(
                name,
                title,
                new Unit.Percent(),
                new Direction.Within(new BigDecimal(from), new BigDecimal(to)),
                "0.85",
                to,
                bands,
                1);
    }

    private static Kpi kpi(
            String name,
            String title,
            Unit unit,
            Direction direction,
            String baseline,
            String target,
            Bands bands,
            int decimals) {
        return new Kpi(
                "acme.service." + name,
                title,
                "What " + title + " tells,\n in the words of its author.\n\nA second paragraph\nwith details.",
                new Aggregate.Count(new Population("acme.service.contacts", Optional.empty())),
                "count(where resolved and severity in \"S1\", \"S2\") / count()",
                unit,
                Optional.of(direction),
                Optional.of(new Baseline(new BigDecimal(baseline), "2026-01")),
                Optional.of(new Target.Value(new BigDecimal(target), "2026-12", "two new knowledge-base sections")),
                decimals == 1
                        ? Optional.of(new Benchmark(new BigDecimal(baseline), "industry, 2025 survey"))
                        : Optional.empty(),
                Optional.of(bands),
                "Team leads",
                "weekly",
                decimals,
                NoValuePolicy.STAYS);
    }
}
