package scorecard.tests.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.Results;
import scorecard.engine.result.Status;

/** The check itself must notice a wrong number, a missing one and one too many. */
final class IndependentCheckTest {

    private static GoldenCase golden;
    private static Results right;

    @BeforeAll
    static void evaluateTheFiscalYears() throws IOException {
        golden = GoldenCase.all().stream()
                .filter(candidate -> candidate.name().equals("fiscal-years"))
                .findFirst()
                .orElseThrow();
        right = GoldenOutput.of(golden).results().orElseThrow();
    }

    @Test
    void rightNumbersAgree() throws IOException, SQLException {
        assertEquals(List.of(), IndependentCheck.disagreements(golden, right));
    }

    @Test
    void aValueThatIsOffByABillionthIsNoticed() throws IOException, SQLException {
        assertEquals(
                List.of("value of Sales in FY2024: the check says 150.50, the engine 150.500000001"),
                disagreementsWithFirst(result -> with(result, new BigDecimal("150.500000001"), result.n())));
    }

    @Test
    void aCountThatIsOffByOneIsNoticed() throws IOException, SQLException {
        assertEquals(
                List.of("n of Sales in FY2024: the check says 2, the engine 3"),
                disagreementsWithFirst(result -> with(result, result.value().orElseThrow(), result.n() + 1)));
    }

    @Test
    void aMissingResultIsNoticed() throws IOException, SQLException {
        List<KpiResult> fewer = right.kpis().subList(1, right.kpis().size());

        assertEquals(
                List.of("no result for Sales in FY2024", "no result for Sales in FY2024"),
                IndependentCheck.disagreements(golden, with(fewer)));
    }

    @Test
    void anotherColourIsNoticed() throws IOException, SQLException {
        List<KpiResult> kpis = new ArrayList<>(right.kpis());
        KpiResult first = kpis.getFirst();
        kpis.set(
                0,
                new KpiResult(
                        first.kpi(),
                        first.period(),
                        first.cut(),
                        first.complete(),
                        first.value(),
                        first.unit(),
                        first.numerator(),
                        first.denominator(),
                        first.n(),
                        first.target(),
                        first.baseline(),
                        first.benchmark(),
                        Status.GREEN,
                        first.score(),
                        first.previous(),
                        first.trend(),
                        first.better(),
                        first.reason()));

        assertEquals(
                List.of("status of Sales in FY2024: the check says amber, the engine green"),
                IndependentCheck.disagreements(golden, with(kpis)));
    }

    private static List<String> disagreementsWithFirst(UnaryOperator<KpiResult> change)
            throws IOException, SQLException {
        List<KpiResult> kpis = new ArrayList<>(right.kpis());
        kpis.set(0, change.apply(kpis.getFirst()));
        return IndependentCheck.disagreements(golden, with(kpis));
    }

    private static KpiResult with(KpiResult result, BigDecimal value, long n) {
        return new KpiResult(
                result.kpi(),
                result.period(),
                result.cut(),
                result.complete(),
                Optional.of(value),
                result.unit(),
                result.numerator(),
                result.denominator(),
                n,
                result.target(),
                result.baseline(),
                result.benchmark(),
                result.status(),
                result.score(),
                result.previous(),
                result.trend(),
                result.better(),
                result.reason());
    }

    private static Results with(List<KpiResult> kpis) {
        return new Results(
                right.scorecard(),
                right.from(),
                right.to(),
                right.asOf(),
                kpis,
                right.nodes(),
                right.history(),
                right.data(),
                right.notes());
    }
}
