package scorecard.dsl.translate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.Parts;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Amount;
import scorecard.dsl.scorecard.BandsClause;
import scorecard.dsl.scorecard.BaselineClause;
import scorecard.dsl.scorecard.BenchmarkClause;
import scorecard.dsl.scorecard.CriteriaClause;
import scorecard.dsl.scorecard.DecimalsClause;
import scorecard.dsl.scorecard.DirectionClause;
import scorecard.dsl.scorecard.FormulaClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.NoValueClause;
import scorecard.dsl.scorecard.OwnerClause;
import scorecard.dsl.scorecard.PartClause;
import scorecard.dsl.scorecard.RangeClause;
import scorecard.dsl.scorecard.RedFlagClause;
import scorecard.dsl.scorecard.ReviewClause;
import scorecard.dsl.scorecard.TargetClause;
import scorecard.dsl.scorecard.WithinClause;
import scorecard.dsl.scorecard.WorstClause;
import scorecard.dsl.typing.AmountValues;
import scorecard.dsl.typing.BandIntervals;
import scorecard.dsl.typing.ClockText;
import scorecard.dsl.typing.Conversion;
import scorecard.dsl.typing.EarlierValues;
import scorecard.dsl.typing.KpiUnits;
import scorecard.engine.plan.Bands;
import scorecard.engine.plan.Baseline;
import scorecard.engine.plan.Benchmark;
import scorecard.engine.plan.Direction;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.NoValuePolicy;
import scorecard.engine.plan.PartStandards;
import scorecard.engine.plan.RedFlag;
import scorecard.engine.plan.ScoreRange;
import scorecard.engine.plan.Target;
import scorecard.engine.type.Unit;

/** KPI to plan. */
final class KpiTranslator {

    private final Names names;
    private final KpiUnits units = new KpiUnits();
    private final AmountValues amounts = AmountValues.unreported();

    KpiTranslator(Names names) {
        this.names = names;
    }

    scorecard.engine.plan.Kpi translate(KpiInstance instance) {
        Kpi kpi = instance.kpi();
        Unit unit = units.of(kpi).orElseThrow();
        List<FormulaClause> formulas = formulas(kpi);
        return new scorecard.engine.plan.Kpi(
                instance.name(names),
                title(instance),
                documentation(kpi),
                formula(formulas, instance),
                formulas.stream().map(KpiTranslator::formulaText).collect(Collectors.joining("; ")),
                unit,
                direction(kpi, unit),
                baseline(KpiClauses.all(kpi, BaselineClause.class).toList(), unit),
                target(KpiClauses.all(kpi, TargetClause.class).toList(), unit),
                benchmark(KpiClauses.all(kpi, BenchmarkClause.class).toList(), unit),
                bands(KpiClauses.all(kpi, BandsClause.class).toList(), unit),
                KpiClauses.first(kpi, OwnerClause.class)
                        .map(OwnerClause::getOwner)
                        .orElse(""),
                KpiClauses.first(kpi, ReviewClause.class)
                        .map(review -> review.getCadence().getLiteral())
                        .orElse(""),
                KpiClauses.first(kpi, DecimalsClause.class)
                        .map(decimals -> Integer.parseInt(decimals.getDecimals()))
                        .orElseGet(() -> usualDecimals(unit)),
                noValue(kpi),
                KpiClauses.first(kpi, RangeClause.class)
                        .map(range -> new ScoreRange(value(range.getLeast(), unit), value(range.getMost(), unit))),
                KpiClauses.first(kpi, RedFlagClause.class)
                        .map(flag -> new RedFlag(value(flag.getRedFlag(), unit), value(flag.getGoal(), unit))),
                KpiClauses.first(kpi, WorstClause.class).map(worst -> value(worst.getValue(), unit)),
                new BreakdownTranslator(names).translate(kpi),
                baselineByPeriod(KpiClauses.all(kpi, BaselineClause.class).toList(), unit),
                Optional.of(parts(kpi, unit)).filter(parts -> !parts.isEmpty()),
                KpiClauses.first(kpi, CriteriaClause.class)
                        .map(clause -> new CriteriaTranslator(unit).translate(clause)),
                laterBenchmarks(KpiClauses.all(kpi, BenchmarkClause.class).toList(), unit));
    }

    private Optional<Benchmark> benchmark(List<BenchmarkClause> clauses, Unit unit) {
        return clauses.stream()
                .filter(clause -> clause.getSince() == null)
                .map(clause -> benchmark(clause, unit))
                .findFirst();
    }

    private Benchmark benchmark(BenchmarkClause clause, Unit unit) {
        return new Benchmark(value(clause.getValue(), unit), text(clause.getOrigin()));
    }

    private Optional<List<Benchmark.Version>> laterBenchmarks(List<BenchmarkClause> clauses, Unit unit) {
        List<Benchmark.Version> later = clauses.stream()
                .filter(clause -> clause.getSince() != null)
                .map(clause -> new Benchmark.Version(day(clause.getSince()).orElseThrow(), benchmark(clause, unit)))
                .sorted(Comparator.comparing(Benchmark.Version::since))
                .toList();
        return later.isEmpty() ? Optional.empty() : Optional.of(later);
    }

    private List<PartStandards> parts(Kpi kpi, Unit unit) {
        return KpiClauses.all(kpi, PartClause.class)
                .map(part -> new PartStandards(
                        Parts.members(part, kpi),
                        Parts.segment(part, kpi),
                        baseline(
                                Clauses.all(part.getClauses(), BaselineClause.class)
                                        .toList(),
                                unit),
                        baselineByPeriod(
                                Clauses.all(part.getClauses(), BaselineClause.class)
                                        .toList(),
                                unit),
                        target(
                                Clauses.all(part.getClauses(), TargetClause.class)
                                        .toList(),
                                unit),
                        bands(Clauses.all(part.getClauses(), BandsClause.class).toList(), unit),
                        benchmark(
                                Clauses.all(part.getClauses(), BenchmarkClause.class)
                                        .toList(),
                                unit),
                        laterBenchmarks(
                                Clauses.all(part.getClauses(), BenchmarkClause.class)
                                        .toList(),
                                unit)))
                .toList();
    }

    /** One baseline for all periods. */
    private Optional<Baseline> baseline(List<BaselineClause> clauses, Unit unit) {
        return isOneForAllPeriods(clauses)
                ? Optional.of(new Baseline(
                        value(clauses.getFirst().getValue(), unit),
                        text(clauses.getFirst().getPeriod())))
                : Optional.empty();
    }

    private static boolean isOneForAllPeriods(List<BaselineClause> clauses) {
        return clauses.size() == 1
                && clauses.getFirst().getSince() == null
                && clauses.getFirst().getEarlier() == null;
    }

    private Optional<Target> baselineByPeriod(List<BaselineClause> clauses, Unit unit) {
        return isOneForAllPeriods(clauses)
                ? Optional.empty()
                : versions(clauses.stream()
                        .map(clause -> new Target.Version(day(clause.getSince()), baseline(clause, unit))));
    }

    private Target baseline(BaselineClause clause, Unit unit) {
        return clause.getEarlier() == null
                ? new Target.Value(value(clause.getValue(), unit), text(clause.getPeriod()), "")
                : new Target.Relative(
                        EarlierValues.span(clause.getEarlier()),
                        EarlierValues.step(clause.getEarlier(), unit).orElseThrow(),
                        "");
    }

    /** Formulas in order of time, the one without a date first. */
    private static List<FormulaClause> formulas(Kpi kpi) {
        return KpiClauses.all(kpi, FormulaClause.class)
                .sorted(Comparator.comparing(clause -> day(clause.getSince()).orElse(LocalDate.MIN)))
                .toList();
    }

    private Formula formula(List<FormulaClause> clauses, KpiInstance instance) {
        FormulaTranslator translator = new FormulaTranslator(names, instance.bindings(), units);
        List<Formula.Version> versions = clauses.stream()
                .map(clause -> new Formula.Version(
                        day(clause.getSince()),
                        ConvertedFormulas.shown(
                                translator.translate(clause.getExpression(), instance.kpi()),
                                units.conversion(instance.kpi(), clause).orElse(Conversion.NONE))))
                .toList();
        return versions.size() == 1 ? versions.getFirst().formula() : new Formula.Versions(versions);
    }

    private static String formulaText(FormulaClause clause) {
        String text = SourceText.of(clause.getExpression());
        return clause.getSince() == null ? text : "since " + clause.getSince() + ": " + text;
    }

    private static String title(KpiInstance instance) {
        String title = Names.title(instance.kpi().getTitle(), instance.kpi().getName());
        return instance.arguments().isEmpty() ? title : title + " " + instance.inParentheses();
    }

    private String documentation(Kpi kpi) {
        return KpiClauses.withTemplates(kpi).stream()
                .map(names::documentation)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Optional<Direction> direction(Kpi kpi, Unit unit) {
        Optional<Direction> within = KpiClauses.first(kpi, WithinClause.class)
                .map(clause -> new Direction.Within(value(clause.getFrom(), unit), value(clause.getTo(), unit)));
        return within.or(() -> KpiClauses.first(kpi, DirectionClause.class)
                .map(clause -> clause.isHigher() ? new Direction.Higher() : new Direction.Lower()));
    }

    /** Targets in order of time, the one without a date first. */
    private Optional<Target> target(List<TargetClause> clauses, Unit unit) {
        return versions(
                clauses.stream().map(clause -> new Target.Version(day(clause.getSince()), target(clause, unit))));
    }

    private static Optional<Target> versions(Stream<Target.Version> written) {
        List<Target.Version> versions = written.sorted(
                        Comparator.comparing(version -> version.since().orElse(LocalDate.MIN)))
                .toList();
        return switch (versions.size()) {
            case 0 -> Optional.empty();
            case 1 ->
                Optional.of(
                        versions.getFirst().since().isEmpty()
                                ? versions.getFirst().target()
                                : new Target.Versions(versions));
            default -> Optional.of(new Target.Versions(versions));
        };
    }

    private static Optional<LocalDate> day(String written) {
        return Optional.ofNullable(written).flatMap(ClockText::date);
    }

    private Target target(TargetClause clause, Unit unit) {
        if (clause.getEarlier() != null) {
            return new Target.Relative(
                    EarlierValues.span(clause.getEarlier()),
                    EarlierValues.step(clause.getEarlier(), unit).orElseThrow(),
                    text(clause.getBecause()));
        }
        BigDecimal value = value(clause.getValue(), unit);
        if (clause.getPoints().isEmpty()) {
            return new Target.Value(value, text(clause.getPeriod()), text(clause.getBecause()));
        }
        List<Target.Point> points = new ArrayList<>();
        clause.getPoints()
                .forEach(point -> points.add(new Target.Point(point.getPeriod(), value(point.getValue(), unit))));
        points.add(new Target.Point(clause.getPeriod(), value));
        return new Target.PlanLine(points, text(clause.getBecause()));
    }

    private Optional<Bands> bands(List<BandsClause> clauses, Unit unit) {
        List<Bands.Version> later = clauses.stream()
                .filter(clause -> clause.getSince() != null)
                .map(clause -> new Bands.Version(day(clause.getSince()).orElseThrow(), intervals(clause, unit)))
                .sorted(Comparator.comparing(Bands.Version::since))
                .toList();
        List<Bands.Interval> always = clauses.stream()
                .filter(clause -> clause.getSince() == null)
                .findFirst()
                .map(clause -> intervals(clause, unit))
                .orElse(List.of());
        return clauses.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bands(always, Optional.of(later).filter(versions -> !versions.isEmpty())));
    }

    private List<Bands.Interval> intervals(BandsClause clause, Unit unit) {
        return BandIntervals.ascending(BandIntervals.of(clause.getBands(), amount -> amounts.of(amount, unit))
                        .orElseThrow())
                .stream()
                .map(BandIntervals.Covered::interval)
                .toList();
    }

    private BigDecimal value(Amount amount, Unit unit) {
        return amounts.of(amount, unit).orElseThrow();
    }

    private static String text(String optional) {
        return optional == null ? "" : optional;
    }

    private static int usualDecimals(Unit unit) {
        return switch (unit) {
            case Unit.Count count -> 0;
            case Unit.Duration duration -> 0;
            case Unit.Percent percent -> 1;
            case Unit.Number number -> 2;
            case Unit.Points points -> 2;
            case Unit.Money money -> 2;
            case Unit.Own own -> isCounted(own) ? 0 : 2;
            case Unit.Rate rate -> isCounted(rate.of()) ? 2 : usualDecimals(rate.of());
        };
    }

    private static boolean isCounted(Unit unit) {
        return unit instanceof Unit.Count || unit instanceof Unit.Own own && own.of() instanceof Unit.Count;
    }

    private static NoValuePolicy noValue(Kpi kpi) {
        return KpiClauses.first(kpi, NoValueClause.class)
                .map(clause -> clause.isZero()
                        ? NoValuePolicy.COUNTS_AS_ZERO
                        : clause.isCarries() ? NoValuePolicy.CARRIES_LAST : NoValuePolicy.FAILS)
                .orElse(NoValuePolicy.STAYS);
    }
}
