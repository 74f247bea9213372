package scorecard.tests.engine.plan;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Bands;
import scorecard.engine.plan.Baseline;
import scorecard.engine.plan.Calendar;
import scorecard.engine.plan.CellFormat;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Direction;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.NoValuePolicy;
import scorecard.engine.plan.Origin;
import scorecard.engine.plan.PeriodKind;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Population;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Source;
import scorecard.engine.plan.Target;
import scorecard.engine.type.Unit;
import scorecard.engine.type.ValueType;

/** A small plan that makes sense, and parts of it. */
final class Plans {

    static final Calendar BUSINESS = new Calendar("acme.Business", "Europe/Madrid", DayOfWeek.MONDAY, Month.APRIL);

    static final Source CONTACTS = new Source(
            "acme.contacts",
            "Contacts",
            "",
            new Reader.Csv("data/contacts.csv"),
            List.of("contact_id"),
            "contact",
            Optional.of("opened_at"),
            "acme.Business",
            List.of(
                    column("contact_id", new ValueType.Text(), new CellFormat.Text(List.of())),
                    column("opened_at", new ValueType.Timestamp(), new CellFormat.Moment(Optional.empty())),
                    column("resolved", new ValueType.YesNo(), new CellFormat.YesNo(List.of("Y"), List.of("N")))),
            Optional.empty(),
            Optional.empty());

    private Plans() {}

    static Plan onlyACalendar() {
        return new Plan(List.of(BUSINESS), List.of(), List.of(), List.of(), List.of());
    }

    static Plan small() {
        return plan(resolution("0.75"), solved(), service());
    }

    static Plan plan(Kpi first, Kpi second, Scorecard scorecard) {
        return new Plan(
                List.of(BUSINESS),
                List.of(CONTACTS),
                List.of(first, second),
                List.of(scorecard),
                List.of(new Origin("acme.Resolution", "kpis.scorecard", 12, 5)));
    }

    static Column column(String name, ValueType type, CellFormat format) {
        return new Column(name, name, 1, type, format, false, List.of());
    }

    static Kpi resolution(String greenFrom) {
        return kpi(
                "acme.Resolution",
                new Formula.Calculation(
                        Formula.Operator.DIVIDED_BY,
                        new Formula.KpiValue("acme.Solved"),
                        new Aggregate.Count(new Population("acme.contacts", Optional.empty()))),
                greenFrom);
    }

    static Kpi solved() {
        return kpi(
                "acme.Solved",
                new Aggregate.Count(new Population(
                        "acme.contacts",
                        Optional.of(new RowExpression.ColumnValue("resolved", new ValueType.YesNo())))),
                "0.9");
    }

    private static Kpi kpi(String name, Formula formula, String greenFrom) {
        BigDecimal green = new BigDecimal(greenFrom);
        return new Kpi(
                name,
                "Title",
                "Documentation",
                formula,
                "formula",
                new Unit.Percent(),
                Optional.of(new Direction.Higher()),
                Optional.of(new Baseline(new BigDecimal("0.6"), "2026-01")),
                Optional.of(new Target.Value(new BigDecimal("0.8"), "2026-12", "because")),
                Optional.empty(),
                Optional.of(new Bands(List.of(
                        new Bands.Interval(
                                Bands.BandStatus.RED, Optional.empty(), Optional.of(new Bands.Edge(green, false))),
                        new Bands.Interval(
                                Bands.BandStatus.GREEN, Optional.of(new Bands.Edge(green, true)), Optional.empty())))),
                "Owner",
                "weekly",
                1,
                NoValuePolicy.STAYS);
    }

    static Scorecard service() {
        return scorecard(List.of(perspective("Financial", "Reduce"), perspective("Customer", "Please")));
    }

    static Scorecard scorecard(List<Scorecard.Perspective> perspectives) {
        return new Scorecard(
                "acme.Service",
                "Service",
                "",
                Scorecard.Kind.STRATEGY,
                "acme.Business",
                PeriodKind.MONTH,
                "Owner",
                Scorecard.RollUp.WEIGHTED_MEAN,
                new BigDecimal("70"),
                new BigDecimal("40"),
                false,
                Scorecard.MissingChildren.WEIGHT_GOES_TO_SIBLINGS,
                perspectives,
                List.of(new Scorecard.Link("Please", "Reduce", "why")));
    }

    static Scorecard.Perspective perspective(String name, String goal) {
        Scorecard.Weight half = new Scorecard.Weight(new BigDecimal("0.5"), true);
        Scorecard.Weight whole = new Scorecard.Weight(BigDecimal.ONE, false);
        return new Scorecard.Perspective(
                name,
                name,
                "",
                "",
                half,
                List.of(new Scorecard.Goal(
                        goal,
                        goal,
                        "",
                        "",
                        whole,
                        List.of(new Scorecard.Measure(Scorecard.Role.LAGGING, "acme.Resolution", whole)))));
    }
}
