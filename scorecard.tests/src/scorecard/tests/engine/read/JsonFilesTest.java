package scorecard.tests.engine.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scorecard.tests.engine.duckdb.ObservedData.optional;
import static scorecard.tests.engine.duckdb.ObservedData.rows;
import static scorecard.tests.engine.duckdb.ObservedData.text;
import static scorecard.tests.engine.duckdb.ObservedData.value;
import static scorecard.tests.engine.duckdb.ObservedData.whole;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.engine.observe.Observatory.Opening;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Reader;
import scorecard.tests.engine.duckdb.ObservedData;

/** JSON as services write it. */
final class JsonFilesTest {
    private static final Column ID = text("id");
    private static final Column AMOUNT = optional(whole("amount"));

    @TempDir
    Path folder;

    private ObservedData data;

    @BeforeEach
    void aSnapshotOfAmounts() {
        data = new ObservedData(folder);
        data.sources.add(ObservedData.source(
                "sales", new Reader.Json("sales.json"), List.of("id"), Optional.empty(), Optional.empty(), ID, AMOUNT));
        data.formulas.add(new Aggregate.Sum(rows("sales"), value(AMOUNT)));
    }

    private void assertSum(String expected, String content) {
        data.write("sales.json", content);
        assertEquals("overall: Summed" + expected, data.observed());
    }

    private String refusal(String content) {
        data.write("sales.json", content);
        return data.refusal();
    }

    @Test
    void anArrayOfObjectsAndObjectsOneALineAreTheSame() {
        assertSum(
                "[sum=5, values=2]",
                "[{\"id\": \"a\", \"amount\": 2}, {\"amount\": 3, \"id\": \"b\", \"more\": [1, {}]}]");
        assertSum("[sum=5, values=2]", "{\"id\": \"a\", \"amount\": 2}\n{\"id\": \"b\", \"amount\": 3}\n");
    }

    @Test
    void whatAnObjectDoesNotHaveIsMissing() {
        assertSum(
                "[sum=5, values=1]",
                "[{\"id\": \"a\"}, {\"id\": \"b\", \"amount\": null}, {\"id\": \"c\", \"amount\": 5}]");
    }

    @Test
    void exponentsAreDigitsAndDecimalsStayExact() {
        assertSum(
                "[sum=1200, values=1]",
                "[{\"id\": \"a\", \"amount\": 1.2e3}, {\"id\": \"b\", \"amount\": 1e400}, "
                        + "{\"id\": \"c\", \"amount\": 0.5}]");
    }

    @Test
    void aMemberNoObjectHasIsNoMissingValue() {
        assertEquals(
                "ERROR (data-header-missing) no object of `sales.json` has `amount`; did you mean `amonut`?"
                        + " at InData[file=sales.json, row=1, column=amount]",
                refusal("[{\"id\": \"a\", \"amonut\": 2}]"));
    }

    @Test
    void whatIsNoRowIsRefused() {
        assertTrue(refusal("").startsWith("ERROR (data-file-empty"), refusal(""));
        assertTrue(refusal("[1, 2]").startsWith("ERROR (data-file-malformed"), refusal("[1, 2]"));
        assertTrue(refusal("{\"id\": \"a\", \"id\": \"b\"}").startsWith("ERROR (data-file-malformed"));
        assertTrue(refusal("[{\"id\": \"a\"}] x").startsWith("ERROR (data-file-malformed"));
        assertTrue(refusal("{\"id\": \"a\"").startsWith("ERROR (data-file-malformed"));
        assertTrue(refusal("{\"id\": ".repeat(100)).startsWith("ERROR (data-file-malformed"));
    }

    @Test
    void membersOfAnObjectWithinAreCalledByTheirPath() {
        Column city = new Column(
                "city", "customer.city", 1, text("city").type(), text("city").format(), true, List.of());
        data.sources.set(
                0,
                ObservedData.source(
                        "sales",
                        new Reader.Json("sales.json"),
                        List.of("id"),
                        Optional.empty(),
                        Optional.empty(),
                        ID,
                        city));
        data.formulas.set(0, new Aggregate.CountDistinct(rows("sales"), value(city)));
        data.write(
                "sales.json",
                "[{\"id\": \"a\", \"customer\": {\"city\": \"Porto\"}}, {\"id\": \"b\", \"customer\": {\"city\":"
                        + " \"Lugo\"}}]");
        assertEquals("overall: Counted[count=2]", data.observed());
    }

    @Test
    void brokenFilesAreRefusedAndNeverHang() {
        String whole =
                "[{\"id\": \"a\", \"amount\": 2, \"o\": {\"x\": [1, 2, {\"y\": null}]}}, {\"id\": \"b\", \"amount\":"
                        + " -3.5e1}]";
        Random random = new Random(20_261_122);
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (int each = 0; each < 300; each++) {
                StringBuilder broken = new StringBuilder(whole);
                for (int change = 0; change < 3; change++) {
                    broken.setCharAt(random.nextInt(broken.length()), "{}[]\",:0 e-\\u".charAt(random.nextInt(13)));
                }
                data.write("sales.json", broken.toString());
                if (data.open() instanceof Opening.Ready ready) {
                    ready.session().close();
                }
            }
        });
    }
}
