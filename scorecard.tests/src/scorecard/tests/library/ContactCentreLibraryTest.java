package scorecard.tests.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.dsl.workspace.Workspace;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.issue.Severity;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Scorecard.Measure;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.Results;
import scorecard.engine.run.Engine;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.engine.time.PeriodCalendar;

/** Every KPI of the library has the value of its published formula, month by month, as a whole and by a segment. */
final class ContactCentreLibraryTest {

    @TempDir
    private static Path folder;

    @TempDir
    private static Path cutFolder;

    private static ContactCentre centre;
    private static CatalogueDatabase database;

    @BeforeAll
    static void fill() {
        centre = ContactCentre.of(CentreSize.PROOF);
        database = CatalogueDatabase.of(centre);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void everyKpiHasTheValueOfItsFormulaInEveryMonth(TestReporter reporter) {
        List<LibraryKpi> kpis = LibraryKpi.all();
        LibraryProject.write(folder, centre, kpis);
        Plan plan = plan(folder);
        Results results = evaluated(plan, folder, "Proof");
        Map<String, CatalogueKpi> published = published();
        List<Measure> measures = measures(plan);

        List<String> disagreements = new ArrayList<>();
        Set<String> disagreeing = new TreeSet<>();
        for (int index = 0; index < kpis.size(); index++) {
            CatalogueKpi formula = published.get(kpis.get(index).number());
            String kpi = measures.get(index).kpi();
            String sql = new CatalogueFormula(Map.of()).expanded(formula.formula());
            for (YearMonth month : CatalogueParameters.MONTHS) {
                KpiResult result = results.kpis().stream()
                        .filter(one -> one.kpi().equals(kpi)
                                && one.cut().isTotal()
                                && one.period().label().equals(month.toString()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no result of " + kpi + " in " + month));
                Comparison.difference(formula, result.unit(), number(sql, month), result.value())
                        .ifPresent(words -> {
                            disagreements.add(formula.number() + " " + kpi + " in " + month + ": " + words);
                            disagreeing.add(formula.number());
                        });
            }
        }
        reporter.publishEntry(
                "published KPIs that agree", kpis.size() - disagreeing.size() + " of " + published.size());
        assertEquals("", String.join("\n", disagreements));
    }

    @Test
    void everyKpiHasTheValueOfItsFormulaForEveryValueOfASegment(TestReporter reporter) {
        List<LibraryKpi> kpis = LibraryKpi.all();
        LibraryProject.writeCut(cutFolder, centre, kpis);
        Plan plan = plan(cutFolder);
        Map<String, CatalogueKpi> published = published();
        Map<Cell, KpiResult> cells = new HashMap<>();
        for (String scorecard : List.of("Proof", "Agents", "Accounts")) {
            evaluated(plan, cutFolder, scorecard).kpis().stream()
                    .filter(result -> !result.cut().isTotal())
                    .forEach(result -> cells.put(Cell.of(result), result));
        }

        List<String> disagreements = new ArrayList<>();
        Set<String> disagreeing = new TreeSet<>();
        int values = 0;
        for (LibraryKpi kpi : kpis) {
            CatalogueKpi formula = published.get(kpi.number());
            LibrarySegment segment = LibrarySegment.of(kpi.number());
            Set<String> segmentValues = new TreeSet<>(database.texts(segment.occurring(formula)).stream()
                    .map(value -> value == null ? Cut.UNASSIGNED : value)
                    .toList());
            cells.keySet().stream()
                    .filter(cell -> cell.kpi().equals("proof." + kpi.number()))
                    .forEach(cell -> segmentValues.add(cell.value()));
            int before = values;
            for (String value : segmentValues) {
                String sql = segment.restricted(formula, value.equals(Cut.UNASSIGNED) ? null : value);
                for (YearMonth month : CatalogueParameters.MONTHS) {
                    KpiResult result = cells.get(new Cell("proof." + kpi.number(), month.toString(), value));
                    Optional<String> difference = difference(formula, number(sql, month), result);
                    values += result != null && result.value().isPresent() ? 1 : 0;
                    difference.ifPresent(words -> {
                        disagreements.add("%s %s by %s %s in %s: %s"
                                .formatted(kpi.number(), kpi.name(), segment.name(), value, month, words));
                        disagreeing.add(kpi.number());
                    });
                }
            }
            if (values == before) {
                disagreements.add(kpi.number() + " " + kpi.name() + " has no value by " + segment.name());
                disagreeing.add(kpi.number());
            }
        }
        reporter.publishEntry(
                "published KPIs that agree by segment",
                kpis.size() - disagreeing.size() + " of " + published.size() + ", in " + values + " values");
        assertEquals("", String.join("\n", disagreements));
    }

    /** Where a KPI has no result for a value of a segment in a month, nothing of it may be there. */
    private static Optional<String> difference(CatalogueKpi formula, OptionalDouble expected, KpiResult result) {
        if (result != null) {
            return Comparison.difference(formula, result.unit(), expected, result.value());
        }
        return expected.isEmpty() || expected.getAsDouble() == 0
                ? Optional.empty()
                : Optional.of("expected " + expected.getAsDouble() + " but is not there");
    }

    /** A value of a segment or a member of a level in a month. */
    private record Cell(String kpi, String month, String value) {

        static Cell of(KpiResult result) {
            Cut cut = result.cut();
            return new Cell(
                    result.kpi(),
                    result.period().label(),
                    cut.member()
                            .map(Cut.Member::name)
                            .orElseGet(() -> cut.segment().getFirst().value()));
        }
    }

    private static Map<String, CatalogueKpi> published() {
        return CatalogueKpi.all().stream().collect(Collectors.toMap(CatalogueKpi::number, Function.identity()));
    }

    private static OptionalDouble number(String sql, YearMonth month) {
        Map<String, String> parameters = new TreeMap<>(CatalogueParameters.VALUES);
        parameters.putAll(CatalogueParameters.of(month));
        return database.number(sql, parameters);
    }

    private static List<Measure> measures(Plan plan) {
        return plan.scorecards()
                .getFirst()
                .perspectives()
                .getFirst()
                .goals()
                .getFirst()
                .measures();
    }

    private static Plan plan(Path folder) {
        LoadedScorecards loaded = Workspace.standalone().load(List.of(folder));
        assertTrue(
                !loaded.hasErrors(),
                () -> loaded.issues().stream()
                        .filter(issue -> issue.severity() == Severity.ERROR)
                        .map(Object::toString)
                        .collect(Collectors.joining("\n")));
        return loaded.plan(folder);
    }

    private static Results evaluated(Plan plan, Path folder, String scorecard) {
        PeriodChoice months = new PeriodChoice.Range(
                CatalogueParameters.MONTHS.getFirst().toString(),
                CatalogueParameters.MONTHS.getLast().toString());
        RunRequest request = new RunRequest(
                Optional.of(scorecard),
                months,
                Optional.of(PeriodCalendar.endOf(CentreSize.PROOF.end())),
                new DataRequest(folder, Map.of(), Optional.empty(), 2, progress -> {}));
        return switch (new Engine(new DuckDbObservatory()).run(plan, request)) {
            case Outcome.Evaluated(var evaluated, Results results) -> results;
            case Outcome.Cancelled cancelled -> throw new AssertionError("cancelled");
            case Outcome.Misused(var issues) -> throw new AssertionError(issues.toString());
            case Outcome.DataRefused(var issues) -> throw new AssertionError(issues.toString());
        };
    }
}
