package scorecard.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import scorecard.tests.dsl.ScorecardFolder;

/** Formatting changes white space alone, and formatting what was formatted changes nothing. */
final class CanonicalFormOfEveryTextTest {

    @TestFactory
    Stream<DynamicTest> formattingKeepsEveryWordAndEndsAtOnce() throws IOException {
        return EveryText.all().stream()
                .map(text -> DynamicTest.dynamicTest(text.name(), () -> {
                    String formatted = ScorecardFolder.formatted(text.text());
                    assertEquals(EveryText.tokens(text.text()), EveryText.tokens(formatted));
                    assertEquals(formatted, ScorecardFolder.formatted(formatted));
                }));
    }

    @Test
    void textsAreFound() throws IOException {
        assertTrue(EveryText.all().size() > 100, () -> "too few texts");
    }
}
