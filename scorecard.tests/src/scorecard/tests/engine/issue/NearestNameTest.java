package scorecard.tests.engine.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scorecard.engine.issue.NearestName;

final class NearestNameTest {

    private static final List<String> NAMES = List.of("contacts", "contracts", "costs", "wait_time", "x");

    @ParameterizedTest
    @CsvSource({
        "contact, contacts",
        "Contacts, contacts",
        "contrats, contracts",
        "ocsts, costs",
        "waittime, wait_time",
        "wait-time, wait_time",
        "y, x",
        "customers, nothing",
        "'', x",
    })
    void theNameWithTheFewestEditsIsMeant(String written, String nearest) {
        assertEquals(nearest, NearestName.of(written, NAMES).orElse("nothing"));
    }

    @Test
    void ofTwoEquallyNearNamesTheFirstInTheAlphabetIsMeant() {
        assertEquals("bat", NearestName.of("aat", List.of("cat", "bat")).orElseThrow());
    }

    @Test
    void aNameOfAbsurdLengthIsNearNothing() {
        assertEquals("nothing", NearestName.of("x".repeat(100_000), NAMES).orElse("nothing"));
    }
}
