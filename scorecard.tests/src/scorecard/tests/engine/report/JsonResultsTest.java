package scorecard.tests.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import scorecard.engine.report.Words;
import scorecard.engine.report.json.JsonResults;
import scorecard.engine.result.Reason;
import scorecard.engine.result.Results;

final class JsonResultsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void aKpiIsWrittenAsDocumented() {
        String json = new JsonResults().write(SampleResults.plan(), SampleResults.may());
        assertTrue(json.startsWith("""
            {
              "results": 1,
              "scorecard": "acme.Card",
              "period": {
                "from": "2026-05-01",
                "to": "2026-06-01"
              },
              "asOf": "2026-06-01T00:00:00",
              "kpis": [
                {
                  "kpi": "acme.Resolution",
                  "period": "2026-05",
                  "complete": true,
                  "level": null,
                  "member": null,
                  "within": [],
                  "segment": {},
                  "value": 0.731,
                  "unit": "percent",
                  "numerator": 731,
                  "denominator": 1000,
                  "n": 1000,
                  "target": 0.75,
                  "baseline": 0.68,
                  "benchmark": null,
                  "status": "green",
                  "score": 72.8571428571429,
                  "previous": 0.72,
                  "trend": "up",
                  "better": true,
                  "reason": null
                },
                {
                  "kpi": "acme.CostPerContact",
                  "period": "2026-05",
                  "complete": true,
                  "level": null,
                  "member": null,
                  "within": [],
                  "segment": {},
                  "value": {
                    "amount": "4.90",
                    "currency": "EUR"
                  },
                  "unit": "EUR per contact",
                  "numerator": 4900,
                  "denominator": 1000,
                  "n": 20,
                  "target": {
                    "amount": "4.80",
                    "currency": "EUR"
                  },
                  "baseline": {
                    "amount": "5.20",
                    "currency": "EUR"
                  },
                  "benchmark": null,
                  "status": "green",
                  "score": 75,
                  "previous": {
                    "amount": "12.34567",
                    "currency": "EUR"
                  },
            """), json);
        assertTrue(json.endsWith("}\n"), "one line feed at the end");
    }

    @Test
    void aNodeIsWrittenAsDocumented() {
        String json = new JsonResults().write(SampleResults.plan(), SampleResults.may());
        String delight = json.substring(json.indexOf("    {\n      \"node\": \"acme.Card/Customer/Delight\""));
        assertEquals("""
                {
                  "node": "acme.Card/Customer/Delight",
                  "period": "2026-05",
                  "complete": true,
                  "level": null,
                  "member": null,
                  "within": [],
                  "score": 100,
                  "leading": 100,
                  "lagging": null,
                  "weight": 1,
                  "share": 1,
                  "status": "green",
                  "missing": [
                    {
                      "kpi": "acme.Csat",
                      "reason": "no-rows",
                      "weight": 1,
                      "countsAsZero": false
                    }
                  ],
                  "reason": null
                }
              ],
              "data": [
                {
                  "source": "acme.facts",
                  "rows": 5000,
                  "rejected": 3,
                  "later": 0
                }
              ]
            }
            """, delight);
    }

    @Test
    void resultsKeepTheirSchema() throws IOException {
        for (Results results : List.of(SampleResults.may(), SampleResults.aprilAndMay())) {
            JsonNode json = MAPPER.readTree(new JsonResults().write(SampleResults.plan(), results));
            assertEquals(List.of(), schema().differences(json));
        }
    }

    @Test
    void theSchemaNoticesWhatIsWrong() throws IOException {
        ObjectNode json =
                (ObjectNode) MAPPER.readTree(new JsonResults().write(SampleResults.plan(), SampleResults.may()));
        json.put("surprise", 1);
        ((ObjectNode) json.at("/kpis/0")).put("status", "blue").remove("n");
        ((ObjectNode) json.at("/kpis/1/value")).put("amount", "4,90");
        ((ObjectNode) json.at("/nodes/0")).put("share", 2);
        assertEquals(
                List.of(
                        " has surprise",
                        "/kpis/0 lacks \"n\"",
                        "/kpis/0/status is none of [\"green\",\"amber\",\"red\",\"none\"]",
                        "/kpis/1/value matches not exactly one",
                        "/nodes/0/share too large"),
                schema().differences(json));
    }

    @Test
    void theSchemaKnowsEveryReason() throws IOException {
        List<String> reasons = new ArrayList<>();
        schemaText().at("/$defs/reason/enum").forEach(reason -> reasons.add(reason.textValue()));
        List<String> codes = new ArrayList<>();
        codes.add(null);
        Arrays.stream(Reason.values()).map(Words::code).forEach(codes::add);
        assertEquals(codes, reasons);
    }

    @Test
    void numbersAreNeverWrittenWithAnExponent() {
        String json = new JsonResults().write(SampleResults.plan(), SampleResults.aprilAndMay());
        assertFalse(json.matches("(?s).*[0-9][eE][+-]?[0-9].*"), json);
    }

    private static JsonSchema schema() throws IOException {
        return new JsonSchema(schemaText());
    }

    private static JsonNode schemaText() throws IOException {
        Path root = Path.of(System.getProperty("scorecard.root", ".."));
        return MAPPER.readTree(Files.readString(root.resolve("docs/results.schema.json")));
    }
}
