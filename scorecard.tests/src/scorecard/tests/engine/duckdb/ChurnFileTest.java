package scorecard.tests.engine.duckdb;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scorecard.tests.engine.duckdb.ObservedData.optional;
import static scorecard.tests.engine.duckdb.ObservedData.rows;
import static scorecard.tests.engine.duckdb.ObservedData.text;
import static scorecard.tests.engine.duckdb.ObservedData.value;
import static scorecard.tests.engine.duckdb.ObservedData.whole;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.Parts;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.RowExpression.And;
import scorecard.engine.plan.RowExpression.Comparison;
import scorecard.engine.plan.RowExpression.Relation;
import scorecard.engine.time.Period;
import scorecard.tests.example.PublishedData;

/** A real text file, cut by four of its columns, gives the exact sums that were computed independently. */
final class ChurnFileTest {
    private static final Column TENURE = whole("tenure");
    private static final Column MONTHLY = ObservedData.decimal("MonthlyCharges", 2);
    private static final Column TOTAL = optional(ObservedData.decimal("TotalCharges", 2));
    private static final Column CHURN = ObservedData.yesNo("Churn");
    private static final List<Column> CUTS =
            List.of(text("Contract"), text("PaymentMethod"), text("InternetService"), text("SeniorCitizen"));
    private static final Period ALL = ObservedData.overall(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));

    @TempDir
    Path folder;

    private record Expectation(Aggregate aggregate, Parts parts) {}

    @Test
    void theFileGivesTheIndependentNumbers() {
        PublishedData published = PublishedData.of("ibm_telco_churn");
        Path file = published.file("Telco-Customer-Churn.csv");
        JsonNode expected = published.expected();
        List<Expectation> expectations = new ArrayList<>();
        for (Column cut : CUTS) {
            expected.get("by_" + cut.name()).properties().forEach(member -> {
                RowExpression is =
                        new Comparison(Relation.EQUAL, value(cut), new RowExpression.TextLiteral(member.getKey()));
                expectations.addAll(expectations(is, member.getValue()));
            });
        }
        assertEquals(12 * 5, expectations.size());
        ObservedData data = new ObservedData(folder);
        List<Column> columns = new ArrayList<>(List.of(text("customerID"), TENURE, MONTHLY, TOTAL, CHURN));
        columns.addAll(CUTS);
        data.sources.add(
                ObservedData.csv("customers", List.of("customerID"), Optional.empty(), columns.toArray(new Column[0])));
        data.data = Map.of("customers", file);
        expectations.forEach(expectation -> data.formulas.add(expectation.aggregate()));
        var observations = data.observe(List.of(ALL), ObservedData.END);
        assertEquals(
                "[SourceCount[source=customers, rows=7043, rejected=0, later=0]]",
                observations.data().toString());
        assertAll(expectations.stream()
                .<Executable>map(expectation -> () -> assertEquals(
                        NaiveParts.plain(expectation.parts()),
                        NaiveParts.plain(observations.of(ALL, Cut.total()).get(expectation.aggregate())),
                        expectation.aggregate().toString())));
    }

    private static List<Expectation> expectations(RowExpression is, JsonNode expected) {
        RowExpression churned = new And(List.of(is, value(CHURN)));
        RowExpression blank = new And(List.of(is, new RowExpression.IsMissing(value(TOTAL))));
        long customers = expected.get("customers").asLong();
        long lost = expected.get("churned").asLong();
        return List.of(
                new Expectation(
                        new Aggregate.Share(rows("customers", is), value(CHURN)),
                        new Parts.Shared(lost, customers - lost)),
                new Expectation(
                        new Aggregate.Sum(rows("customers", is), value(MONTHLY)),
                        new Parts.Summed(
                                new BigDecimal(expected.get("monthly_revenue").asText()), customers)),
                new Expectation(
                        new Aggregate.Sum(rows("customers", churned), value(MONTHLY)),
                        new Parts.Summed(
                                new BigDecimal(
                                        expected.get("monthly_revenue_lost").asText()),
                                lost)),
                new Expectation(
                        new Aggregate.Mean(rows("customers", is), value(TENURE), Optional.empty()),
                        new Parts.Summed(
                                new BigDecimal(
                                        expected.get("mean_tenure").get("sum").asText()),
                                customers)),
                new Expectation(
                        new Aggregate.Count(rows("customers", blank)),
                        new Parts.Counted(expected.get("total_charges_blank").asLong())));
    }
}
