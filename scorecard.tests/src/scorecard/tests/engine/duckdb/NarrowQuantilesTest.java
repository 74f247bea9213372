package scorecard.tests.engine.duckdb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scorecard.engine.observe.Cut;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.tests.golden.Pipeline;

/** Quantiles of values that just fit 32 bits and of those that just do not. */
final class NarrowQuantilesTest {
    private static final String MODEL = """
        package test
        calendar Days { timezone "UTC" }
        source parts {
          read csv "parts.csv"
          row per id
          time at
          id integer
          at date
          agent text
          size integer optional
        }
        cascade staff { level company level agent by parts: agent }
        kpi Middle { over parts formula percentile(size, 50, nearest) }
        scorecard Parts { calendar Days period month cascade staff perspective P { goal G { lagging Middle } } }
        """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, Integer.MAX_VALUE, Integer.MAX_VALUE + 1L, 1L << 40, Long.MAX_VALUE - 1})
    void theOnlyValueOfAnAgentIsItsMiddle(long greatest) throws IOException {
        for (long least : new long[] {0, Integer.MIN_VALUE, Integer.MIN_VALUE - 1L, Long.MIN_VALUE + 1}) {
            List<Long> sizes = List.of(greatest, least, (greatest + least) / 2);
            Files.writeString(folder.resolve("model.scorecard"), MODEL);
            Files.writeString(
                    folder.resolve("parts.csv"),
                    Stream.concat(
                                    Stream.of("id,at,agent,size", "9,2026-01-09,a0,"),
                                    IntStream.range(0, sizes.size())
                                            .mapToObj(row -> "%d,2026-01-0%d,a%d,%d"
                                                    .formatted(row, row + 1, row, sizes.get(row))))
                            .collect(Collectors.joining("\n", "", "\n")));
            assertEquals(
                    "a0 %d, a1 %d, a2 %d, all %d"
                            .formatted(
                                    sizes.get(0),
                                    sizes.get(1),
                                    sizes.get(2),
                                    sizes.stream().sorted().toList().get(1)),
                    found());
        }
    }

    private String found() {
        Outcome outcome =
                Pipeline.run(folder.resolve("model.scorecard"), new PeriodChoice.Range("2026-01", "2026-01"), Map.of());
        return ((Outcome.Evaluated) outcome)
                .results().kpis().stream()
                        .filter(result -> result.period().label().equals("2026-01"))
                        .map(result ->
                                result.cut().member().map(Cut.Member::name).orElse("all")
                                        + " "
                                        + result.value()
                                                .map(value -> String.valueOf(value.longValueExact()))
                                                .orElse("none"))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}
