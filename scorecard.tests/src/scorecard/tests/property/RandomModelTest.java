package scorecard.tests.property;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.Observatory;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.Results;
import scorecard.engine.run.Engine;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.tests.dsl.ScorecardFolder;
import scorecard.tests.example.SparkOfTests;

/**
 * Random models over random rows give what a plain reading of the rules gives.
 *
 * <p>{@code -Dproperty.models=10000} evaluates more than the usual thousand; {@code -Dproperty.seed=N} begins elsewhere;
 * {@code -Dproperty.spark=true} evaluates on Spark. A failure
 * names the seed of its model, which alone makes it again.
 */
final class RandomModelTest {

    private static final int MODELS = Integer.getInteger("property.models", 1_000);
    private static final long FIRST_SEED = Long.getLong("property.seed", 1L);
    private static final boolean ON_SPARK = Boolean.getBoolean("property.spark");
    private static final String NAMED = "random.K";
    private static final int MOST_TOLD = 10;
    private static final BigDecimal TOLERANCE = new BigDecimal("1E-28");

    private final List<String> wrong = new ArrayList<>();
    private long refused;
    private long compared;
    private long withValue;

    @Test
    void everyValueIsTheOneOfTheRules(TestReporter reporter) throws IOException {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + MODELS && wrong.size() < MOST_TOLD; seed++) {
            check(RandomModel.of(seed));
        }
        reporter.publishEntry(
                "values compared", compared + ", of them not empty " + withValue + "; models refused " + refused);
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
        assertTrue(refused <= MODELS / 5, refused + " of " + MODELS + " models were refused");
        assertTrue(MODELS < 100 || withValue > compared / 3, "only " + withValue + " of " + compared + " had a value");
    }

    private void check(RandomModel model) throws IOException {
        try (ScorecardFolder folder = model.folder()) {
            LoadedScorecards loaded = folder.load("random.scorecard");
            if (loaded.hasErrors()) {
                refused++;
                return;
            }
            DataRequest data = new DataRequest(folder.path(), Map.of(), Optional.empty(), 1, progress -> {});
            Path base = folder.path();
            Outcome outcome = named(
                    model,
                    () -> new Engine(observatory())
                            .run(
                                    loaded.plan(base),
                                    new RunRequest(
                                            Optional.empty(),
                                            new PeriodChoice.Range("2026-01", "2026-04"),
                                            Optional.empty(),
                                            data)));
            switch (outcome) {
                case Outcome.Evaluated evaluated -> compare(model, evaluated.results());
                case Outcome.Cancelled cancelled -> wrong(model, "cancelled");
                case Outcome.Misused misused -> wrong(model, "misused: " + misused.issues());
                case Outcome.DataRefused refusal -> wrong(model, "data refused: " + refusal.issues());
            }
        }
    }

    private static Outcome named(RandomModel model, Supplier<Outcome> run) {
        try {
            return run.get();
        } catch (RuntimeException bug) {
            throw new IllegalStateException("seed " + model.seed(), bug);
        }
    }

    private static Observatory observatory() {
        return ON_SPARK ? SparkOfTests.observatory() : new DuckDbObservatory();
    }

    private void compare(RandomModel model, Results results) {
        for (KpiResult result : results.kpis()) {
            if (!result.kpi().startsWith(NAMED)) {
                continue;
            }
            Formula formula = model.formulas().get(Integer.parseInt(result.kpi().substring(NAMED.length())));
            Seen seen = new Seen(
                    model.world(),
                    result.period().from(),
                    result.period().to(),
                    result.period().isOverall(),
                    rowsOf(result.cut(), model.world()));
            // costs have no agent
            BigDecimal expected = formula.usesCosts() && result.cut().member().isPresent() ? null : formula.in(seen);
            compared++;
            if (expected != null) {
                withValue++;
            }
            if (!agree(expected, result.value().orElse(null))) {
                wrong(
                        model,
                        result.kpi() + " in " + result.period().label() + " of " + result.cut() + ": expected "
                                + expected + ", was " + result.value() + " (" + result.reason() + ") = "
                                + formula.text());
            }
        }
        if (results.kpis().stream().anyMatch(result -> result.cut().member().isPresent())) {
            everyMemberIsThere(model, results);
        }
    }

    private static Predicate<Row> rowsOf(Cut cut, World world) {
        return row -> cut.member().filter(member -> !isOf(member, row, world)).isEmpty()
                && cut.segment().stream().allMatch(segment -> segment.value().equals(segmentOf(segment, row)));
    }

    private static boolean isOf(Cut.Member member, Row row, World world) {
        return member.path().equals(path(row, world).subList(0, member.path().size()));
    }

    private static List<String> path(Row row, World world) {
        Object team = world.team(row.cell("agent"), row.at());
        return List.of(team == null ? Cut.UNASSIGNED : team.toString(), String.valueOf(row.cell("agent")));
    }

    private static String segmentOf(Cut.SegmentValue segment, Row row) {
        return switch (row.cell(segment.dimension())) {
            case null -> Cut.UNASSIGNED;
            case Boolean truth -> truth ? "yes" : "no";
            case Object value -> value.toString();
        };
    }

    /** Every agent who had a call in a period has a result of every KPI. */
    private void everyMemberIsThere(RandomModel model, Results results) {
        Set<List<Object>> found = results.kpis().stream()
                .filter(result -> result.cut().segment().isEmpty())
                .filter(result -> result.cut().member().isPresent())
                .map(result -> List.<Object>of(
                        result.kpi(),
                        result.period().label(),
                        result.cut().member().orElseThrow().path()))
                .collect(Collectors.toSet());
        results.kpis().stream()
                .filter(result -> result.cut().isTotal() && result.kpi().startsWith(NAMED))
                .forEach(total -> model
                        .world()
                        .calls()
                        .in(total.period().from(), total.period().to())
                        .stream()
                        .map(call -> path(call, model.world()))
                        .filter(path -> !found.contains(
                                List.<Object>of(total.kpi(), total.period().label(), path)))
                        .forEach(path -> wrong(
                                model,
                                total.kpi() + " has no result of " + path + " in "
                                        + total.period().label())));
    }

    private void wrong(RandomModel model, String what) {
        wrong.add("seed " + model.seed() + ": " + what);
    }

    private static boolean agree(BigDecimal expected, BigDecimal actual) {
        if (expected == null || actual == null) {
            return expected == null && actual == null;
        }
        BigDecimal scale = expected.abs().max(new BigDecimal("1E-6"));
        return expected.subtract(actual).abs().compareTo(scale.multiply(TOLERANCE)) <= 0;
    }
}
