package scorecard.tests.trap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every trap is answered as expected. */
final class TrapTest {

    /** What takes so long will never be answered. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @TestFactory
    Stream<DynamicTest> trapsAreAnsweredRightOrRefused() throws IOException {
        return Trap.all().stream()
                .map(trap -> DynamicTest.dynamicTest(trap.name(), () -> {
                    assertFalse(trap.expected().isEmpty(), "a trap expects something");
                    List<String> lines = assertTimeoutPreemptively(LONGEST, () -> new Answer(trap).lines());
                    assertEquals(String.join("\n", trap.expected()), String.join("\n", lines));
                }));
    }

    @Test
    void thereAreAtLeastSixty() throws IOException {
        assertTrue(Trap.all().size() >= 60, () -> "only " + traps() + " traps");
    }

    @Test
    void aWrongExpectationIsNoticed() throws IOException {
        Trap trap = Trap.all().stream()
                .filter(each -> each.name().equals("average-of-ratios"))
                .findFirst()
                .orElseThrow();
        Trap wrong = new Trap(trap.name(), Map.copyOf(trap.files()), List.of("run 2026-01", "Rate 2026-01 = 0.7"));
        assertEquals(
                "Rate 2026-01 = " + "0.8921568627450980392156862745098039",
                new Answer(wrong).lines().getLast());
    }

    private static int traps() {
        try {
            return Trap.all().size();
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }
}
