package scorecard.tests.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Plan;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.Results;
import scorecard.engine.run.Engine;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.engine.time.PeriodCalendar;

/** Every KPI of the library has the value of its published formula, month by month. */
final class ContactCentreLibraryTest {

    @TempDir
    private static Path folder;

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
        LoadedScorecards loaded = Workspace.standalone().load(List.of(folder));
        assertTrue(
                !loaded.hasErrors(),
                () -> loaded.issues().stream().map(Object::toString).collect(Collectors.joining("\n")));
        Plan plan = loaded.plan(folder);
        Results results = evaluated(plan);

        Map<String, CatalogueKpi> published =
                CatalogueKpi.all().stream().collect(Collectors.toMap(CatalogueKpi::number, Function.identity()));
        List<String> disagreements = new ArrayList<>();
        int agreeing = 0;
        for (int index = 0; index < kpis.size(); index++) {
            CatalogueKpi formula = published.get(kpis.get(index).number());
            List<String> differences = differences(
                    formula,
                    plan.scorecards()
                            .getFirst()
                            .perspectives()
                            .getFirst()
                            .goals()
                            .getFirst()
                            .measures()
                            .get(index)
                            .kpi(),
                    results);
            disagreements.addAll(differences);
            agreeing += differences.isEmpty() ? 1 : 0;
        }
        reporter.publishEntry("published KPIs that agree", agreeing + " of " + published.size());
        assertEquals("", String.join("\n", disagreements));
    }

    private static List<String> differences(CatalogueKpi formula, String kpi, Results results) {
        List<String> differences = new ArrayList<>();
        String sql = new CatalogueFormula(Map.of()).expanded(formula.formula());
        for (var month : CatalogueParameters.MONTHS) {
            Map<String, String> parameters = new TreeMap<>(CatalogueParameters.VALUES);
            parameters.putAll(CatalogueParameters.of(month));
            KpiResult result = results.kpis().stream()
                    .filter(one -> one.kpi().equals(kpi)
                            && one.cut().isTotal()
                            && one.period().label().equals(month.toString()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no result of " + kpi + " in " + month));
            Optional<String> difference =
                    Comparison.difference(formula, result.unit(), database.number(sql, parameters), result.value());
            difference.ifPresent(
                    words -> differences.add(formula.number() + " " + kpi + " in " + month + ": " + words));
        }
        return differences;
    }

    private static Results evaluated(Plan plan) {
        PeriodChoice months = new PeriodChoice.Range(
                CatalogueParameters.MONTHS.getFirst().toString(),
                CatalogueParameters.MONTHS.getLast().toString());
        RunRequest request = new RunRequest(
                Optional.empty(),
                months,
                Optional.of(PeriodCalendar.endOf(CentreSize.PROOF.end())),
                new DataRequest(folder, Map.of(), Optional.empty(), 2, progress -> {}));
        return switch (new Engine(new DuckDbObservatory()).run(plan, request)) {
            case Outcome.Evaluated(var scorecard, Results results) -> results;
            case Outcome.Misused(var issues) -> throw new AssertionError(issues.toString());
            case Outcome.DataRefused(var issues) -> throw new AssertionError(issues.toString());
        };
    }
}
