package scorecard.tests.engine.duckdb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.issue.Issue;
import scorecard.engine.observe.AskedGroupings;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.DatabaseAddress;
import scorecard.engine.observe.Observations;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.observe.Observatory.Opening;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Calendar;
import scorecard.engine.plan.CellFormat;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Covers;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.NoValuePolicy;
import scorecard.engine.plan.PeriodKind;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Population;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Source;
import scorecard.engine.time.Period;
import scorecard.engine.type.Unit;
import scorecard.engine.type.ValueType;

/** A plan made by hand over data files that a test writes into a folder, and what DuckDB observes there. */
public final class ObservedData {
    public static final LocalDateTime END = LocalDateTime.of(2100, 1, 1, 0, 0);

    public final Path folder;
    public final List<Source> sources = new ArrayList<>();
    public final List<Formula> formulas = new ArrayList<>();
    public String zone = "Europe/Madrid";
    public int threads = 2;
    public Optional<Path> rejects = Optional.empty();
    public Map<String, Path> data = Map.of();
    public Map<String, DatabaseAddress> databases = Map.of();
    public Consumer<String> progress = sentence -> {};
    public final Cancellation cancellation = new Cancellation();

    public ObservedData(Path folder) {
        this.folder = folder;
    }

    public static Column column(String name, ValueType type, CellFormat format) {
        return new Column(name, name, 1, type, format, false, List.of());
    }

    public static Column optional(Column column) {
        return new Column(
                column.name(),
                column.header(),
                column.occurrence(),
                column.type(),
                column.format(),
                true,
                column.missing());
    }

    public static Column text(String name) {
        return column(name, new ValueType.Text(), new CellFormat.Text(List.of()));
    }

    public static Column yesNo(String name) {
        return column(name, new ValueType.YesNo(), new CellFormat.YesNo(List.of(), List.of()));
    }

    public static Column whole(String name) {
        return column(name, new ValueType.Whole(), new CellFormat.Number(Optional.empty(), Optional.empty()));
    }

    public static Column decimal(String name, int scale) {
        return column(name, new ValueType.Decimal(scale), new CellFormat.Number(Optional.empty(), Optional.empty()));
    }

    public static Column date(String name) {
        return column(name, new ValueType.Date(), new CellFormat.Moment(Optional.empty()));
    }

    public static Column timestamp(String name) {
        return column(name, new ValueType.Timestamp(), new CellFormat.Moment(Optional.empty()));
    }

    public static Column seconds(String name) {
        return column(name, new ValueType.Duration(), new CellFormat.DurationIn(CellFormat.TimeUnit.SECONDS));
    }

    public static Source csv(String name, List<String> key, Optional<String> time, Column... columns) {
        return source(name, new Reader.Csv(name + ".csv"), key, time, Optional.empty(), columns);
    }

    public static Source source(
            String name,
            Reader reader,
            List<String> key,
            Optional<String> time,
            Optional<Covers> covers,
            Column... columns) {
        return new Source(
                name, "", "", reader, key, "row", time, "Business", List.of(columns), covers, Optional.empty());
    }

    public void write(String file, String content) {
        try {
            Files.writeString(folder.resolve(file), content);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The rows of a source for which a condition is true. */
    public static Population rows(String source, RowExpression... where) {
        return new Population(source, where.length == 0 ? Optional.empty() : Optional.of(where[0]));
    }

    public static RowExpression value(Column column) {
        return new RowExpression.ColumnValue(column.name(), column.type());
    }

    public static RowExpression number(String value) {
        BigDecimal number = new BigDecimal(value);
        return new RowExpression.NumberLiteral(
                number, number.scale() <= 0 ? new ValueType.Whole() : new ValueType.Decimal(number.scale()));
    }

    public Plan plan() {
        List<Kpi> kpis = IntStream.range(0, formulas.size())
                .mapToObj(index -> new Kpi(
                        "Kpi" + index,
                        "",
                        "",
                        formulas.get(index),
                        "",
                        new Unit.Number(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        "",
                        1,
                        NoValuePolicy.STAYS))
                .toList();
        Scorecard.Weight one = new Scorecard.Weight(BigDecimal.ONE, false);
        List<Scorecard.Measure> measures = kpis.stream()
                .map(kpi -> new Scorecard.Measure(Scorecard.Role.LAGGING, kpi.name(), one))
                .toList();
        Scorecard scorecard = new Scorecard(
                "Test",
                "",
                "",
                Scorecard.Kind.STRATEGY,
                "Business",
                PeriodKind.MONTH,
                "",
                Scorecard.RollUp.WEIGHTED_MEAN,
                BigDecimal.valueOf(70),
                BigDecimal.valueOf(40),
                false,
                Scorecard.MissingChildren.WEIGHT_GOES_TO_SIBLINGS,
                List.of(new Scorecard.Perspective(
                        "P", "", "", "", one, List.of(new Scorecard.Goal("G", "", "", "", one, measures)))),
                List.of());
        return new Plan(
                List.of(new Calendar("Business", zone, DayOfWeek.MONDAY, Month.JANUARY)),
                sources,
                kpis,
                List.of(scorecard),
                List.of());
    }

    public Opening open() {
        Plan plan = plan();
        return new DuckDbObservatory()
                .open(
                        plan,
                        plan.scorecards().getFirst(),
                        new DataRequest(folder, data, rejects, threads, progress)
                                .stoppedBy(cancellation)
                                .connectedTo(databases));
    }

    /** Everything that the plan asks for. */
    public AskedGroupings asked() {
        Plan plan = plan();
        return AskedGroupings.all(plan, plan.scorecards().getFirst());
    }

    public Observations observe(List<Period> periods, LocalDateTime asOf) {
        return switch (open()) {
            case Opening.Ready(var session) -> {
                try (session) {
                    yield session.observe(periods, asOf, asked());
                }
            }
            case Opening.Refused(List<Issue> issues) -> throw new AssertionError("refused: " + issues);
        };
    }

    /** The parts of all formulas in January 2026 as a whole, for data whose time does not matter. */
    public String observed() {
        Period january = month(2026, 1);
        return observed(List.of(overall(january.from(), january.to())), END);
    }

    /** The parts of all formulas, which must be aggregates, one line for each period. */
    public String observed(List<Period> periods, LocalDateTime asOf) {
        Observations observations = observe(periods, asOf);
        return periods.stream()
                .map(period -> period.label() + ": "
                        + formulas.stream()
                                .map(formula ->
                                        observations.of(period, Cut.total()).get((Aggregate) formula))
                                .map(String::valueOf)
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    public String refusal() {
        return switch (open()) {
            case Opening.Ready(var session) -> {
                session.close();
                throw new AssertionError("not refused");
            }
            case Opening.Refused(List<Issue> issues) -> lines(issues);
        };
    }

    /** The rejected rows of a source, as written for people, without the heading. */
    public String rejected(String source) {
        rejects = Optional.of(folder.resolve("rejects"));
        observe(List.of(month(2026, 1)), END);
        try {
            String written = Files.readString(folder.resolve("rejects").resolve(source + ".rejected.csv"));
            return written.substring(written.indexOf('\n') + 1).strip();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The warnings that come with observations. */
    public String notes() {
        return lines(observe(List.of(month(2026, 1)), END).notes());
    }

    public static String lines(List<Issue> issues) {
        return issues.stream()
                .map(issue -> issue.severity() + " (" + issue.code() + ") " + issue.message() + " at " + issue.place())
                .collect(Collectors.joining("\n"));
    }

    public static Period month(int year, int month) {
        LocalDate from = LocalDate.of(year, month, 1);
        return new Period(
                Optional.of(PeriodKind.MONTH),
                from,
                from.plusMonths(1),
                from.toString().substring(0, 7));
    }

    public static Period overall(LocalDate from, LocalDate to) {
        return Period.overall(from, to);
    }
}
