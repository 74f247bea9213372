package scorecard.tests.engine.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import scorecard.engine.sql.FetchedRow;

/** A fetched row is a list of its cells, whichever way they were filled. */
final class FetchedRowTest {

    @Test
    void cellsAreTheObjectsThatAListWouldHave() {
        FetchedRow row = new FetchedRow(5);
        row.fill(0, Long.MIN_VALUE);
        row.fill(1, new BigDecimal("1.50"));
        row.fill(2, 0);
        row.fill(3, (Object) 7);
        assertEquals(Arrays.asList(Long.MIN_VALUE, new BigDecimal("1.50"), 0L, 7, null), row);
        assertEquals(Arrays.asList(0L, 7, null), row.subList(2, 5));
    }

    @Test
    void onlyWhatWasFilledInAsAWholeNumberIsOne() {
        FetchedRow row = new FetchedRow(3);
        row.fill(0, 12);
        row.fill(1, (Object) 12L);
        assertTrue(row.isWhole(0));
        assertEquals(12, row.whole(0));
        assertFalse(row.isWhole(1));
        assertFalse(row.isWhole(2));
    }

    @Test
    void aCellFilledAgainHoldsWhatCameLast() {
        FetchedRow row = new FetchedRow(1);
        row.fill(0, 12);
        row.fill(0, null);
        assertFalse(row.isWhole(0));
        assertEquals(Arrays.asList((Object) null), row);
    }
}
