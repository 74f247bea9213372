package scorecard.tests.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Behind {@code for} stands what a KPI is cut into, and behind that the values that are declared for it. */
final class PartProposalTest {

    private static final String CASCADE =
            "cascade Centre { level all level team by answers: topic level agent by answers: agent }\n";
    private static final String ROWS = """
        source answers { read csv "data/answers.csv"
          row per answer
          answer text
          agent text
          channel text in "chat", "e-mail", "over", "say \\"hi\\""
          topic text
        }
        """;

    @Test
    void levelsBelowTheTopAndWhatTheKpiIsAlsoByAreOffered() {
        assertEquals("agent channel team topic", offered("for @ { target 5 }"));
        assertEquals("team topic", offered("for t@ { target 5 }"));
        assertEquals("agent channel team topic", offered("for channel chat and @ { target 5 }"));
    }

    @Test
    void valuesThatAreDeclaredAreOfferedAsTheyAreWritten() {
        assertEquals("\"e-mail\" \"over\" \"say \\\"hi\\\"\" chat", offered("for channel @ { target 5 }"));
        assertEquals("", offered("for topic @ { target 5 }"));
        assertEquals("", offered("for team @ { target 5 }"));
    }

    private static String offered(String part) {
        return OpenFile.offered("package test\n" + CASCADE + ROWS
                + "kpi Answers { over answers formula count() also by channel also by topic " + part + "\n}\n");
    }
}
