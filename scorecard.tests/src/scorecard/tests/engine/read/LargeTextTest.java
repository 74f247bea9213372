package scorecard.tests.engine.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scorecard.tests.engine.duckdb.ObservedData.csv;
import static scorecard.tests.engine.duckdb.ObservedData.rows;
import static scorecard.tests.engine.duckdb.ObservedData.text;
import static scorecard.tests.engine.duckdb.ObservedData.timestamp;
import static scorecard.tests.engine.duckdb.ObservedData.value;
import static scorecard.tests.engine.duckdb.ObservedData.whole;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scorecard.engine.observe.Stopped;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Column;
import scorecard.tests.engine.duckdb.CancelAt;
import scorecard.tests.engine.duckdb.ObservedData;

/** Text that is large enough to be waited for: it says how far it is, stops when it shall, and is read again as if nothing had been. */
final class LargeTextTest {
    private static final int ROWS = 1_200_000;
    private static final String ALL = "overall: Summed[sum=" + (ROWS - 1L) * ROWS / 2 + ", values=" + ROWS + "]";
    private static final Column ID = whole("id");

    /** Far less than reading takes on a machine that does much else, and far more than stopping should. */
    private static final long LONGEST_STOP = TimeUnit.SECONDS.toMillis(5);

    @TempDir
    static Path folder;

    @BeforeAll
    static void aLargeFile() throws IOException {
        try (BufferedWriter file = Files.newBufferedWriter(folder.resolve("calls.csv"))) {
            file.write("id,at,topic\n");
            for (int row = 0; row < ROWS; row++) {
                file.write(row + ",2026-01-31 09:30:15,invoices\n");
            }
        }
    }

    private static ObservedData data(Consumer<String> progress) {
        ObservedData data = new ObservedData(folder);
        data.sources.add(csv("calls", List.of("id"), Optional.empty(), ID, timestamp("at"), text("topic")));
        data.formulas.add(new Aggregate.Sum(rows("calls"), value(ID)));
        data.progress = progress;
        return data;
    }

    @Test
    void readingSaysHowFarItIs() {
        List<String> said = Collections.synchronizedList(new ArrayList<>());
        assertEquals(ALL, data(said::add).observed());
        assertEquals("""
            reading calls
            looking at calls: 16 of 42 MB
            looking at calls: 32 of 42 MB
            reading calls: 1,200,000 rows\
            """, String.join("\n", said.subList(0, 4)));
    }

    @ParameterizedTest
    @CsvSource({
        "looking at calls: 16 of 42 MB, 0",
        "'reading calls: 1,200,000 rows', 0",
        "'reading calls: 1,200,000 rows', 20"
    })
    void readingStopsWhereverItIsAndIsReadAgainAsIfNothingHadBeen(String sentence, long delay, TestReporter reporter) {
        ObservedData data = data(said -> {});
        CancelAt cancel = new CancelAt(sentence, delay, data.cancellation);
        data.progress = cancel;
        Stopped stopped = assertThrows(Stopped.class, data::open);
        long milliseconds = cancel.millisecondsSince();
        assertInstanceOf(Stopped.Reason.Cancelled.class, stopped.reason());
        reporter.publishEntry("milliseconds to stop", Long.toString(milliseconds));
        assertTrue(milliseconds < LONGEST_STOP, milliseconds + " ms");
        assertEquals(ALL, data(said -> {}).observed(), "read again");
    }
}
