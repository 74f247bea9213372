package scorecard.tests.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.engine.result.Results;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.tests.golden.Pipeline;

/**
 * Reads a published workbook of 5,000 calls as it is and reproduces every reference value, overall and by month: counts
 * exactly, ratios to 1e-12. The workbook is not part of the repository; without it the test is skipped.
 */
final class PwcCallCenterTest {

    /** Reference values and the KPI that must reproduce each. */
    private static final Map<String, String> KPIS = Map.ofEntries(
            Map.entry("calls", "Calls"),
            Map.entry("answered", "Answered"),
            Map.entry("abandoned", "Abandoned"),
            Map.entry("resolved", "Resolved"),
            Map.entry("answer_rate", "AnswerRate"),
            Map.entry("abandon_rate", "AbandonRate"),
            Map.entry("resolution_rate_of_all_calls", "ResolutionOfAll"),
            Map.entry("resolution_rate_of_answered", "ResolutionOfAnswered"),
            Map.entry("csat_mean", "SatisfactionMean"),
            Map.entry("csat_top2_pct", "SatisfiedShare"),
            Map.entry("csat_response_rate", "ResponseRate"),
            Map.entry("asa_seconds", "SpeedOfAnswer"),
            Map.entry("asa_seconds_nulls_as_zero", "WaitPerCall"),
            Map.entry("asa_median", "MedianWait"),
            Map.entry("asa_p90_nearest", "NinetiethWaitNearest"),
            Map.entry("asa_p90_linear", "NinetiethWait"),
            Map.entry("asa_max", "LongestWait"),
            Map.entry("aht_talk_seconds", "TalkTime"),
            Map.entry("sla_20s_of_answered", "Within20OfAnswered"),
            Map.entry("sla_30s_of_answered", "Within30OfAnswered"),
            Map.entry("sla_60s_of_answered", "Within60OfAnswered"),
            Map.entry("sla_90s_of_answered", "Within90OfAnswered"),
            Map.entry("sla_20s_of_offered", "Within20OfOffered"),
            Map.entry("sla_60s_of_offered", "Within60OfOffered"));

    private static final String DEFINITIONS = """
        package callcenter

        calendar Days {
          timezone "Asia/Kolkata"
        }

        source calls {
          read excel "calls.xlsx" sheet "Sheet1"
          row per call_id as call
          time day

          call_id text header "Call Id"
          agent text header "Agent"
          day date header "Date"
          topic text header "Topic"
          answered yes/no yes "Y" no "N" header "Answered (Y/N)"
          resolved yes/no yes "Y" no "N" header "Resolved"
          wait duration in seconds header "Speed of answer in seconds" optional
          talk duration header "AvgTalkDuration" optional
          rating integer 1 .. 5 header "Satisfaction rating" optional
        }

        kpi Calls { over calls formula count() unit count }
        kpi Answered { over calls formula count(where answered) unit count }
        kpi Abandoned { over calls formula count(where not answered) unit count }
        kpi Resolved { over calls formula count(where resolved) unit count }
        kpi AnswerRate { over calls formula share(where answered) unit percent }
        kpi AbandonRate { over calls formula share(where not answered) unit percent }
        kpi ResolutionOfAll { over calls formula share(where resolved) unit percent }
        kpi ResolutionOfAnswered { over calls where answered formula share(where resolved) unit percent }
        kpi SatisfactionMean { over calls formula avg(rating) unit points 1 .. 5 }
        kpi SatisfiedShare { over calls formula share(where rating >= 4) unit percent }
        kpi ResponseRate { over calls formula share(where rating is not missing) unit percent }
        kpi SpeedOfAnswer { over calls where answered formula avg(wait) unit duration }
        kpi WaitPerCall { over calls formula sum(wait) / count() unit duration per call }
        kpi MedianWait { over calls formula median(wait) unit duration }
        kpi NinetiethWait { over calls formula percentile(wait, 90) unit duration }
        kpi NinetiethWaitNearest { over calls formula percentile(wait, 90, nearest) unit duration }
        kpi LongestWait { over calls formula max(wait) unit duration }
        kpi TalkTime { over calls formula avg(talk) unit duration }
        kpi Within20OfAnswered { over calls where answered formula share(where wait <= 20 seconds) unit percent }
        kpi Within30OfAnswered { over calls where answered formula share(where wait <= 30 seconds) unit percent }
        kpi Within60OfAnswered { over calls where answered formula share(where wait <= 1:00) unit percent }
        kpi Within90OfAnswered { over calls where answered formula share(where wait <= 1:30) unit percent }
        kpi Within20OfOffered { over calls formula count(where wait <= 20 seconds) / count() unit percent }
        kpi Within60OfOffered { over calls formula count(where wait <= 60 seconds) / count() unit percent }

        scorecard CallCenter {
          calendar Days
          period month

          perspective Customer {
            goal Serve {
        %s
            }
          }
        }
        """;

    @TempDir
    private static Path folder;

    private static JsonNode expected;
    private static Results results;

    @BeforeAll
    static void evaluateTheWorkbook() throws IOException {
        PublishedData data = PublishedData.of("pwc_call_center");
        Path workbook = data.file("01 Call-Center-Dataset.xlsx");
        String measures = String.join(
                "\n",
                KPIS.values().stream()
                        .sorted()
                        .map(kpi -> "      lagging " + kpi)
                        .toList());
        Path model = Files.writeString(folder.resolve("model.scorecard"), DEFINITIONS.formatted(measures));
        expected = data.expected();
        Outcome outcome = Pipeline.run(model, new PeriodChoice.Range("2021-01", "2021-03"), Map.of("calls", workbook));
        results = ((Outcome.Evaluated) outcome).results();
    }

    @Test
    void everyRowIsRead() {
        assertEquals(
                List.of("callcenter.calls 5000 0 0"),
                results.data().stream()
                        .map(source -> "%s %d %d %d"
                                .formatted(source.source(), source.rows(), source.rejected(), source.later()))
                        .toList());
    }

    @Test
    void overallValuesAreReproduced() {
        assertReproduced("overall", expected.get("overall"));
    }

    @Test
    void januaryIsReproduced() {
        assertReproduced("2021-01", expected.get("by_month").get("2021-01"));
    }

    @Test
    void februaryIsReproduced() {
        assertReproduced("2021-02", expected.get("by_month").get("2021-02"));
    }

    @Test
    void marchIsReproduced() {
        assertReproduced("2021-03", expected.get("by_month").get("2021-03"));
    }

    private static void assertReproduced(String period, JsonNode references) {
        ReferenceValues values = new ReferenceValues(results);
        references
                .properties()
                .forEach(reference -> values.compare(
                        KPIS.get(reference.getKey()), period, "", reference.getValue(), UnaryOperator.identity()));
        values.assertReproduced(KPIS.size());
    }
}
