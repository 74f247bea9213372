package scorecard.tests.engine.duckdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static scorecard.tests.engine.duckdb.ObservedData.csv;
import static scorecard.tests.engine.duckdb.ObservedData.month;
import static scorecard.tests.engine.duckdb.ObservedData.number;
import static scorecard.tests.engine.duckdb.ObservedData.optional;
import static scorecard.tests.engine.duckdb.ObservedData.rows;
import static scorecard.tests.engine.duckdb.ObservedData.value;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Aggregate.Interpolation;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.RowExpression.Comparison;
import scorecard.engine.plan.RowExpression.Relation;
import scorecard.engine.time.Period;

/** Every aggregate over a few rows whose parts can be checked by eye. */
final class AggregatesTest {
    private static final Column ID = ObservedData.text("id");
    private static final Column DAY = ObservedData.timestamp("day");
    private static final Column ANSWERED = optional(ObservedData.yesNo("answered"));
    private static final Column WAIT = optional(ObservedData.seconds("wait"));
    private static final Column COST = optional(ObservedData.decimal("cost", 2));
    private static final Column CUSTOMER = optional(ObservedData.text("customer"));
    private static final RowExpression IS_ANSWERED = value(ANSWERED);
    private static final List<Period> PERIODS = List.of(
            month(2025, 12),
            month(2026, 1),
            month(2026, 2),
            month(2026, 3),
            month(2026, 4),
            ObservedData.overall(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 5, 1)));

    @TempDir
    Path folder;

    private ObservedData data;

    @BeforeEach
    void fourCallsInTwoMonths() {
        data = new ObservedData(folder);
        data.sources.add(csv("calls", List.of("id"), Optional.of("day"), ID, DAY, ANSWERED, WAIT, COST, CUSTOMER));
        data.write("calls.csv", """
                id,day,answered,wait,cost,customer
                1,2026-01-05 10:00,yes,10,1.50,A
                2,2026-01-31 23:59:59.999,no,,2.25,B
                3,2026-01-07 10:00,,30.5,,A
                4,2026-03-01 00:00,yes,20,-4.00,
                """);
    }

    private void assertObserved(Aggregate aggregate, String expected) {
        data.formulas.add(aggregate);
        assertEquals(expected.strip(), data.observed(PERIODS, ObservedData.END));
    }

    @Test
    void rowsAreCountedAndAreZeroOnlyWhereTheSourceCoversThePeriod() {
        assertObserved(new Aggregate.Count(rows("calls")), """
                2025-12: NotCovered[]
                2026-01: Counted[count=3]
                2026-02: Counted[count=0]
                2026-03: Counted[count=1]
                2026-04: NotCovered[]
                overall: Counted[count=4]
                """);
    }

    @Test
    void aConditionOverAMissingValueIsNotTrue() {
        assertObserved(new Aggregate.Count(rows("calls", new RowExpression.Not(IS_ANSWERED))), """
                2025-12: NotCovered[]
                2026-01: Counted[count=1]
                2026-02: Counted[count=0]
                2026-03: Counted[count=0]
                2026-04: NotCovered[]
                overall: Counted[count=1]
                """);
    }

    @Test
    void unknownLeavesBothSidesOfAShare() {
        assertObserved(new Aggregate.Share(rows("calls"), IS_ANSWERED), """
                2025-12: NotCovered[]
                2026-01: Shared[yes=1, no=1]
                2026-02: Shared[yes=0, no=0]
                2026-03: Shared[yes=1, no=0]
                2026-04: NotCovered[]
                overall: Shared[yes=2, no=1]
                """);
    }

    @Test
    void sumsAreExactAndKnowTheirValues() {
        assertObserved(new Aggregate.Sum(rows("calls"), value(COST)), """
                2025-12: NotCovered[]
                2026-01: Summed[sum=3.75, values=2]
                2026-02: Summed[sum=0, values=0]
                2026-03: Summed[sum=-4.00, values=1]
                2026-04: NotCovered[]
                overall: Summed[sum=-0.25, values=3]
                """);
    }

    @Test
    void aWeightedMeanTakesRowsThatHaveBoth() {
        assertObserved(new Aggregate.Mean(rows("calls"), value(WAIT), Optional.of(value(COST))), """
                2025-12: NotCovered[]
                2026-01: Weighted[weighted=15000.00, weight=1.50, values=1]
                2026-02: Weighted[weighted=0, weight=0, values=0]
                2026-03: Weighted[weighted=-80000.00, weight=-4.00, values=1]
                2026-04: NotCovered[]
                overall: Weighted[weighted=-65000.00, weight=-2.50, values=2]
                """);
    }

    @Test
    void theSmallestAndGreatestAreNothingWithoutValues() {
        assertObserved(new Aggregate.Maximum(rows("calls"), value(WAIT)), """
                2025-12: NotCovered[]
                2026-01: Picked[value=30500, values=2]
                2026-02: Nothing[]
                2026-03: Picked[value=20000, values=1]
                2026-04: NotCovered[]
                overall: Picked[value=30500, values=3]
                """);
    }

    @Test
    void theDeviationIsMadeOfSumsAndSquares() {
        assertObserved(new Aggregate.Deviation(rows("calls"), value(COST)), """
                2025-12: NotCovered[]
                2026-01: Spread[sum=3.75, squares=7.3125, values=2]
                2026-02: Spread[sum=0, squares=0, values=0]
                2026-03: Spread[sum=-4.00, squares=16.0000, values=1]
                2026-04: NotCovered[]
                overall: Spread[sum=-0.25, squares=23.3125, values=3]
                """);
    }

    @Test
    void differentValuesAreCountedAnewInEachPeriod() {
        assertObserved(new Aggregate.CountDistinct(rows("calls"), value(CUSTOMER)), """
                2025-12: NotCovered[]
                2026-01: Counted[count=2]
                2026-02: Counted[count=0]
                2026-03: Counted[count=0]
                2026-04: NotCovered[]
                overall: Counted[count=2]
                """);
    }

    @Test
    void firstAndLastFollowTheTimeNotTheFile() {
        data.formulas.add(new Aggregate.First(rows("calls"), value(COST)));
        assertObserved(new Aggregate.Last(rows("calls"), value(WAIT)), """
                2025-12: NotCovered[] NotCovered[]
                2026-01: Picked[value=1.50, values=2] Picked[value=30500, values=2]
                2026-02: Nothing[] Nothing[]
                2026-03: Picked[value=-4.00, values=1] Picked[value=20000, values=1]
                2026-04: NotCovered[] NotCovered[]
                overall: Picked[value=1.50, values=3] Picked[value=20000, values=3]
                """);
    }

    @Test
    void quantilesAreFetchedByExactRank() {
        data.formulas.add(
                new Aggregate.Quantile(rows("calls"), value(WAIT), new BigDecimal("0.5"), Interpolation.LINEAR));
        data.formulas.add(
                new Aggregate.Quantile(rows("calls"), value(WAIT), new BigDecimal("0.90"), Interpolation.LINEAR));
        assertObserved(
                new Aggregate.Quantile(rows("calls"), value(WAIT), new BigDecimal("0.9"), Interpolation.NEAREST), """
                2025-12: NotCovered[] NotCovered[] NotCovered[]
                2026-01: Ranked[lower=10000, upper=30500, fraction=0.5, values=2] Ranked[lower=10000, upper=30500, fraction=0.9, values=2] Ranked[lower=30500, upper=30500, fraction=0, values=2]
                2026-02: Nothing[] Nothing[] Nothing[]
                2026-03: Ranked[lower=20000, upper=20000, fraction=0, values=1] Ranked[lower=20000, upper=20000, fraction=0, values=1] Ranked[lower=20000, upper=20000, fraction=0, values=1]
                2026-04: NotCovered[] NotCovered[] NotCovered[]
                overall: Ranked[lower=20000, upper=20000, fraction=0, values=3] Ranked[lower=20000, upper=30500, fraction=0.8, values=3] Ranked[lower=30500, upper=30500, fraction=0, values=3]
                """);
    }

    @Test
    void aSmallerWaitThanALiteralIsCompared() {
        RowExpression quick = new Comparison(Relation.AT_MOST, value(WAIT), number("20000"));
        assertObserved(new Aggregate.Share(rows("calls", IS_ANSWERED), quick), """
                2025-12: NotCovered[]
                2026-01: Shared[yes=1, no=0]
                2026-02: Shared[yes=0, no=0]
                2026-03: Shared[yes=1, no=0]
                2026-04: NotCovered[]
                overall: Shared[yes=2, no=0]
                """);
    }
}
