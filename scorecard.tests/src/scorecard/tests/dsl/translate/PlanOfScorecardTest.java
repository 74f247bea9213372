package scorecard.tests.dsl.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.plan.Calendar;
import scorecard.engine.plan.CellFormat;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Covers;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Origin;
import scorecard.engine.plan.PeriodKind;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Scorecard.Goal;
import scorecard.engine.plan.Scorecard.Link;
import scorecard.engine.plan.Scorecard.Measure;
import scorecard.engine.plan.Scorecard.Perspective;
import scorecard.engine.plan.Scorecard.Role;
import scorecard.engine.plan.Scorecard.Weight;
import scorecard.engine.plan.Source;
import scorecard.engine.type.ValueType;
import scorecard.tests.dsl.ScorecardFolder;

/** What becomes of calendars, sources and scorecards in the plan, and which of them get there. */
final class PlanOfScorecardTest {

    private static final Weight ONE = new Weight(BigDecimal.ONE, false);

    @Test
    void everythingAScorecardSaysIsInThePlan() {
        Plan plan = ScorecardFolder.plan("""
            package test
            kpi A { over contacts formula count() }
            kpi B { formula A * 2 }
            kpi Unused { over costs formula count() }
            /** Why. */
            scorecard Card "Our card" {
              kind operational
              period quarter
              owner "Head"
              scoring progress
              bands of scores { green from 80 amber from 50 }
              roll up worst
              missing children make the parent missing
              score partial periods
              perspective Customer weight 25% owner "One" { goal Fast "Be fast" weight 2 owner "Two" { leading B weight 3 } }
              perspective Money weight 75% { goal Cheap { lagging A } }
              link Fast -> Cheap because "time is money"
            }
            """);
        assertEquals(
                new Scorecard(
                        "test.Card",
                        "Our card",
                        "Why.",
                        Scorecard.Kind.OPERATIONAL,
                        "test.Days",
                        PeriodKind.QUARTER,
                        "Head",
                        Scorecard.RollUp.WORST,
                        BigDecimal.valueOf(80),
                        BigDecimal.valueOf(50),
                        true,
                        Scorecard.MissingChildren.MAKE_THE_PARENT_MISSING,
                        List.of(
                                new Perspective(
                                        "Customer",
                                        "Customer",
                                        "",
                                        "One",
                                        new Weight(new BigDecimal("0.25"), true),
                                        List.of(new Goal(
                                                "Fast",
                                                "Be fast",
                                                "",
                                                "Two",
                                                new Weight(BigDecimal.TWO, false),
                                                List.of(new Measure(
                                                        Role.LEADING,
                                                        "test.B",
                                                        new Weight(BigDecimal.valueOf(3), false)))))),
                                new Perspective(
                                        "Money",
                                        "Money",
                                        "",
                                        "",
                                        new Weight(new BigDecimal("0.75"), true),
                                        List.of(new Goal(
                                                "Cheap",
                                                "Cheap",
                                                "",
                                                "",
                                                ONE,
                                                List.of(new Measure(Role.LAGGING, "test.A", ONE)))))),
                        List.of(new Link("Fast", "Cheap", "time is money"))),
                plan.scorecards().getFirst());
        assertEquals(
                List.of("test.A", "test.B"), plan.kpis().stream().map(Kpi::name).toList());
        assertEquals(
                List.of("test.contacts"),
                plan.sources().stream().map(Source::name).toList());
        assertEquals(
                List.of(
                        new Origin("test.Days", "sources.scorecard", 3, 10),
                        new Origin("test.contacts", "sources.scorecard", 7, 8),
                        new Origin("test.A", "main.scorecard", 2, 5),
                        new Origin("test.B", "main.scorecard", 3, 5),
                        new Origin("test.Card", "main.scorecard", 6, 11)),
                plan.origins());
    }

    @Test
    void everythingASourceSaysIsInThePlan() {
        try (ScorecardFolder folder = ScorecardFolder.empty().with("deep/down/main.scorecard", """
            calendar Madrid { timezone "Europe/Madrid" week starts sunday year starts april }
            source calls "All calls" {
              read excel "data/calls.xlsx" sheet "One"
              row per id, part as call
              time at
              covers from 2026-01-01 to 2026-12-31
              reject at most 0.5%
              id text
              part integer 1 .. 9 header "Part" second
              at timestamp header "Date" format "d/M/yyyy HH:mm"
              ok yes/no header "OK?" yes "Y", "J" no "N" optional
              wait duration in minutes optional missing when "", "?"
              talk duration
              kind text in a, "b c"
              share number decimals 3
              cost money EUR
            }
            kpi K { over calls formula count() }
            scorecard S { perspective P { goal G { lagging K } } }
            """)) {
            LoadedScorecards loaded = folder.load("deep/down/main.scorecard");
            assertEquals("", ScorecardFolder.text(loaded.issues()));
            Plan plan = loaded.plan(folder.path());
            assertEquals(
                    List.of(new Calendar("Madrid", "Europe/Madrid", DayOfWeek.SUNDAY, Month.APRIL)), plan.calendars());
            assertEquals(
                    new Source(
                            "calls",
                            "All calls",
                            "deep/down",
                            new Reader.Excel("data/calls.xlsx", "One"),
                            List.of("id", "part"),
                            "call",
                            Optional.of("at"),
                            "Madrid",
                            List.of(
                                    column("id", "id", new ValueType.Text(), new CellFormat.Text(List.of())),
                                    new Column(
                                            "part",
                                            "Part",
                                            2,
                                            new ValueType.Whole(),
                                            new CellFormat.Number(
                                                    Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.valueOf(9))),
                                            false,
                                            List.of()),
                                    column(
                                            "at",
                                            "Date",
                                            new ValueType.Timestamp(),
                                            new CellFormat.Moment(Optional.of("d/M/yyyy HH:mm"))),
                                    new Column(
                                            "ok",
                                            "OK?",
                                            1,
                                            new ValueType.YesNo(),
                                            new CellFormat.YesNo(List.of("Y", "J"), List.of("N")),
                                            true,
                                            List.of()),
                                    new Column(
                                            "wait",
                                            "wait",
                                            1,
                                            new ValueType.Duration(),
                                            new CellFormat.DurationIn(CellFormat.TimeUnit.MINUTES),
                                            true,
                                            List.of("", "?")),
                                    column("talk", "talk", new ValueType.Duration(), new CellFormat.DurationClock()),
                                    column(
                                            "kind",
                                            "kind",
                                            new ValueType.Text(),
                                            new CellFormat.Text(List.of("a", "b c"))),
                                    column(
                                            "share",
                                            "share",
                                            new ValueType.Decimal(3),
                                            new CellFormat.Number(Optional.empty(), Optional.empty())),
                                    column(
                                            "cost",
                                            "cost",
                                            new ValueType.Money("EUR", 6),
                                            new CellFormat.Number(Optional.empty(), Optional.empty()))),
                            Optional.of(new Covers(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1))),
                            Optional.of(new BigDecimal("0.005"))),
                    plan.sources().getFirst());
        }
    }

    private static Column column(String name, String header, ValueType type, CellFormat format) {
        return new Column(name, header, 1, type, format, false, List.of());
    }
}
