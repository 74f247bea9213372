package scorecard.tests.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.tests.golden.Pipeline;

/**
 * Reads a published table of 7,043 customers, which has no time, and reproduces every reference value, of all of them and by
 * six segments. The table is not part of the repository; without it the test is skipped.
 */
final class CustomerChurnTest {
    private static final String DEFINITIONS = """
        package churn

        calendar Days {
          timezone "UTC"
        }

        source subscribers {
          read csv "subscribers.csv"
          row per customer_id as customer

          customer_id text header "customerID"
          SeniorCitizen integer
          tenure integer
          InternetService text
          TechSupport text
          Contract text
          PaymentMethod text
          monthly money USD header "MonthlyCharges"
          total money USD header "TotalCharges" optional
          churned yes/no yes "Yes" no "No" header "Churn"
          tenure_bucket text = if tenure <= 12 then "0-12"
            else if tenure <= 24 then "13-24"
            else if tenure <= 48 then "25-48"
            else "49+"
        }

        kpi customers { formula count() unit count }
        kpi churned { formula count(where churned) unit count }
        kpi churn_rate { formula share(where churned) unit percent }
        kpi retention_rate { formula share(where not churned) unit percent }
        kpi monthly_revenue { formula sum(monthly) unit money USD }
        kpi monthly_revenue_lost { formula sum(monthly where churned) unit money USD }
        kpi revenue_churn_rate { formula sum(monthly where churned) / sum(monthly) unit percent }
        kpi mean_monthly_charges { formula avg(monthly) unit money USD }
        kpi mean_monthly_charges_churned { formula avg(monthly where churned) unit money USD }
        kpi mean_monthly_charges_retained { formula avg(monthly where not churned) unit money USD }
        kpi mean_tenure { formula avg(tenure) unit number }
        kpi mean_tenure_churned { formula avg(tenure where churned) unit number }
        kpi mean_tenure_retained { formula avg(tenure where not churned) unit number }
        kpi total_charges_blank { formula count(where total is missing) unit count }
        kpi mean_total_charges_nonblank { formula avg(total) unit money USD }

        scorecard Customers {
          calendar Days
          period month

          perspective Customer {
            goal Keep {
        %s
            }
          }
        }
        """;

    @TempDir
    private static Path folder;

    @Test
    void everyReferenceValueIsReproducedAsAWholeAndBySegment() throws IOException {
        PublishedData data = PublishedData.of("ibm_telco_churn");
        Path table = data.file("Telco-Customer-Churn.csv");
        JsonNode expected = data.expected();
        StringBuilder measures = new StringBuilder();
        expected.get("overall").fieldNames().forEachRemaining(kpi -> measures.append("      lagging " + kpi + "\n"));
        String definitions = DEFINITIONS
                .formatted(measures)
                .replaceAll(
                        "(?m)^(kpi \\w+ \\{) (.*) }$",
                        "$1 over subscribers $2 also by Contract, PaymentMethod, InternetService, SeniorCitizen,"
                                + " TechSupport, tenure_bucket }");
        Path model = Files.writeString(folder.resolve("model.scorecard"), definitions);

        Outcome outcome =
                Pipeline.run(model, new PeriodChoice.Range("2026-01", "2026-02"), Map.of("subscribers", table));

        ReferenceValues values = new ReferenceValues(((Outcome.Evaluated) outcome).results());
        int references = compare(values, "", expected.get("overall"));
        for (Map.Entry<String, JsonNode> dimension : expected.properties()) {
            if (dimension.getKey().startsWith("by_")) {
                String name = dimension.getKey().substring("by_".length());
                for (Map.Entry<String, JsonNode> value : dimension.getValue().properties()) {
                    references += compare(values, name + " = " + value.getKey(), value.getValue());
                }
            }
        }
        values.assertReproduced(references);
    }

    @Test
    void nothingOfTheReferenceIsLeftOut() {
        Set<String> others = new TreeSet<>();
        PublishedData.of("ibm_telco_churn").expected().fieldNames().forEachRemaining(others::add);
        others.removeIf(part -> part.equals("overall") || part.startsWith("by_"));
        // They say what the others are, or where they were published.
        assertEquals(Set.of("dataset", "rows", "columns", "definitions", "published"), others);
    }

    private static int compare(ReferenceValues values, String segment, JsonNode references) {
        references
                .properties()
                .forEach(reference -> values.compare(
                        reference.getKey(), "overall", segment, reference.getValue(), UnaryOperator.identity()));
        return references.size();
    }
}
