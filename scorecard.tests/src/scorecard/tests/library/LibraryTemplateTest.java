package scorecard.tests.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.dsl.workspace.Workspace;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.QualifiedName;
import scorecard.engine.plan.Reader;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.Results;
import scorecard.engine.run.Engine;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.tests.cli.CliFixture;
import scorecard.tests.example.Repository;

/**
 * The templates of new scorecards over the library: nothing is found in them, their data is generated and small, and all
 * of their KPIs have a value.
 *
 * <p>{@code -Dgolden.update=true} writes the data that the templates share; it is tested when the program was built with it.
 */
final class LibraryTemplateTest {

    private static final long MOST_BYTES = 200_000;
    private static final Path SHARED_DATA =
            Repository.folder().resolve("scorecard.cli/src/scorecard/cli/template/data");

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"strategy", "cascade", "call-quality", "three-areas", "inbound-outbound"})
    void theTemplateRunsAtOnceAndNothingIsFound(String name) throws IOException {
        Path folder = made(name);
        LoadedScorecards loaded = Workspace.standalone().load(List.of(folder));
        assertEquals("", loaded.issues().stream().map(issue -> issue + "\n").collect(Collectors.joining()));
        Path text = folder.resolve(name + ".scorecard");
        assertEquals(loaded.formatted(text), loaded.text(text));

        Plan plan = loaded.plan(folder);
        Map<String, String> data = generated(plan);
        if (Boolean.getBoolean("golden.update")) {
            for (Map.Entry<String, String> file : data.entrySet()) {
                Files.writeString(SHARED_DATA.resolve(file.getKey()), file.getValue());
            }
        }
        try (Stream<Path> files = Files.list(folder.resolve("data"))) {
            assertEquals(
                    data.keySet(),
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
        long bytes = 0;
        for (Map.Entry<String, String> file : data.entrySet()) {
            String committed = Files.readString(folder.resolve("data").resolve(file.getKey()));
            assertEquals(file.getValue(), committed, file.getKey());
            bytes += committed.length();
        }
        assertTrue(bytes <= MOST_BYTES, name + " has " + bytes + " bytes of data");
        assertEquals(
                List.of(),
                evaluated(plan, folder).kpis().stream()
                        .filter(result -> result.cut().isTotal()
                                && !result.period().isOverall()
                                && result.value().isEmpty())
                        .map(result -> result.kpi() + " in " + result.period().label())
                        .toList());
    }

    @Test
    void theRubricOfQualityHasTheValueOfThePublishedFormula() {
        Path folder = made("call-quality");
        Plan plan = Workspace.standalone().load(List.of(folder)).plan(folder);
        CatalogueKpi published = CatalogueKpi.all().stream()
                .filter(kpi -> kpi.number().equals("K135"))
                .findFirst()
                .orElseThrow();
        Set<YearMonth> compared = new TreeSet<>();

        try (CatalogueDatabase database = CatalogueDatabase.of(ContactCentre.of(CentreSize.TEMPLATE))) {
            for (KpiResult result : evaluated(plan, folder).kpis()) {
                if (QualifiedName.simple(result.kpi()).equals("ReviewScore")
                        && result.cut().isTotal()
                        && !result.period().isOverall()) {
                    YearMonth month = YearMonth.parse(result.period().label());
                    OptionalDouble expected = database.number(
                            new CatalogueFormula(Map.of()).expanded(published.formula()),
                            CatalogueParameters.of(month));
                    assertEquals(
                            Optional.empty(),
                            Comparison.difference(published, result.unit(), expected, result.value()),
                            month.toString());
                    compared.add(month);
                }
            }
        }
        assertEquals(List.of(YearMonth.of(2026, 2), YearMonth.of(2026, 3)), List.copyOf(compared));
    }

    /** What {@code scorecard new} makes of a template. */
    private Path made(String template) {
        assertEquals(0, new CliFixture(temporary).run("new", template, "s").exit());
        return temporary.resolve("s");
    }

    /** The rows of the sources that a plan reads, by name of file. */
    private static Map<String, String> generated(Plan plan) {
        ContactCentre centre = ContactCentre.of(CentreSize.TEMPLATE);
        Map<String, String> files = new TreeMap<>();
        if (reads(plan, "reviews")) {
            files.put("reviews.csv", ReviewSheet.of(centre).csv());
        }
        for (Map.Entry<String, String> table : LibraryProject.SOURCES.entrySet()) {
            if (reads(plan, table.getValue())) {
                files.put(
                        table.getValue() + ".csv",
                        centre.tables().get(table.getKey()).csv());
            }
        }
        return files;
    }

    private static boolean reads(Plan plan, String source) {
        return plan.sources().stream()
                .anyMatch(one -> one.reader() instanceof Reader.Csv
                        && QualifiedName.simple(one.name()).equals(source));
    }

    private static Results evaluated(Plan plan, Path folder) {
        DataRequest data = new DataRequest(folder, Map.of(), Optional.empty(), 2, progress -> {});
        RunRequest request =
                new RunRequest(Optional.empty(), new PeriodChoice.Range("2026-02", "2026-03"), Optional.empty(), data);
        return switch (new Engine(new DuckDbObservatory()).run(plan, request)) {
            case Outcome.Evaluated(var scorecard, Results results) -> results;
            case Outcome.Cancelled cancelled -> throw new AssertionError("cancelled");
            case Outcome.Misused(var issues) -> throw new AssertionError(issues.toString());
            case Outcome.DataRefused(var issues) -> throw new AssertionError(issues.toString());
        };
    }
}
