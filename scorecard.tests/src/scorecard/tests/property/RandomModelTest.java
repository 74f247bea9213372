package scorecard.tests.property;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.Results;
import scorecard.engine.run.Engine;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.tests.dsl.ScorecardFolder;

/**
 * Random models over random rows give what a plain reading of the rules gives.
 *
 * <p>{@code -Dproperty.models=10000} evaluates more than the usual thousand; {@code -Dproperty.seed=N} begins elsewhere. A failure
 * names the seed of its model, which alone makes it again.
 */
final class RandomModelTest {

    private static final int MODELS = Integer.getInteger("property.models", 1_000);
    private static final long FIRST_SEED = Long.getLong("property.seed", 1L);
    private static final int MOST_TOLD = 10;
    private static final BigDecimal TOLERANCE = new BigDecimal("1E-28");

    private final List<String> wrong = new ArrayList<>();
    private long refused;
    private long compared;
    private long withValue;

    @Test
    void everyValueIsTheOneOfTheRules() throws IOException {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + MODELS && wrong.size() < MOST_TOLD; seed++) {
            check(RandomModel.of(seed));
        }
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
        assertTrue(refused <= MODELS / 5, refused + " of " + MODELS + " models were refused");
        assertTrue(MODELS < 100 || withValue > compared / 2, "only " + withValue + " of " + compared + " had a value");
    }

    private void check(RandomModel model) throws IOException {
        try (ScorecardFolder folder = ScorecardFolder.empty()
                .with("random.scorecard", model.text())
                .with("calls.csv", model.calls().csv())
                .with("costs.csv", model.costs().csv())) {
            LoadedScorecards loaded = folder.load("random.scorecard");
            if (loaded.hasErrors()) {
                refused++;
                return;
            }
            DataRequest data = new DataRequest(folder.path(), Map.of(), Optional.empty(), 1, progress -> {});
            Path base = folder.path();
            Outcome outcome = new Engine(new DuckDbObservatory())
                    .run(
                            loaded.plan(base),
                            new RunRequest(
                                    Optional.empty(),
                                    new PeriodChoice.Range("2026-01", "2026-04"),
                                    Optional.empty(),
                                    data));
            switch (outcome) {
                case Outcome.Evaluated evaluated -> compare(model, evaluated.results());
                case Outcome.Misused misused -> wrong(model, "misused: " + misused.issues());
                case Outcome.DataRefused refusal -> wrong(model, "data refused: " + refusal.issues());
            }
        }
    }

    private void compare(RandomModel model, Results results) {
        for (KpiResult result : results.kpis()) {
            int index = Integer.parseInt(result.kpi().substring("random.K".length()));
            LocalDate from = result.period().from();
            LocalDate to = result.period().to();
            BigDecimal expected = model.formulas()
                    .get(index)
                    .of()
                    .apply(new Seen(model.calls(), model.costs(), from, to, row -> true));
            compared++;
            if (expected != null) {
                withValue++;
            }
            if (!agree(expected, result.value().orElse(null))) {
                wrong(
                        model,
                        "K" + index + " in " + result.period().label() + ": expected " + expected + ", was "
                                + result.value() + " (" + result.reason() + ") = "
                                + model.formulas().get(index).text());
            }
        }
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
