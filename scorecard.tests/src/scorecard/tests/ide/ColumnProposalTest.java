package scorecard.tests.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Inside of aggregates the names of the rows that are looked at are offered, all of them and no others. */
final class ColumnProposalTest {

    private static final String CONTACTS =
            "agent answered channel contact_id cost csat day fee handled hold opened_at" + " rate resolved talk wait";
    private static final String COSTS = "amount cost_id day";

    @Test
    void valuesAreColumnsOfTheKpisRows() {
        assertEquals(CONTACTS, offered("avg(@)"));
        assertEquals(CONTACTS, offered("avg(@"));
        assertEquals("talk", offered("avg(ta@)"));
        assertEquals(CONTACTS, offered("percentile(@)"));
        assertEquals(CONTACTS, offered("count(distinct @)"));
        assertEquals(CONTACTS, offered("avg(talk weighted by @)"));
        assertEquals(CONTACTS, offered("avg(talk where @)"));
        assertEquals(CONTACTS, offered("avg(date of @)"));
    }

    @Test
    void aSumMayAlsoBeOneOfTheRowsOfAnotherSource() {
        assertEquals(
                "agent answered channel contact_id contacts cost costs csat day fee handled hold opened_at rate"
                        + " resolved talk test.contacts test.costs wait",
                offered("sum(@)"));
        assertEquals(CONTACTS, offered("sum(contacts by @)"));
        assertEquals(COSTS, offered("sum(costs: @)"));
    }

    @Test
    void rowsAreCountedByColumnsAndByKpis() {
        String all =
                "Rate agent answered channel contact_id cost csat day fee handled hold opened_at rate resolved talk"
                        + " test.Rate wait";
        assertEquals(all, offered("share(where @)"));
        assertEquals(all, offered("count(where answered and @)"));
        assertEquals("Rate amount cost_id day test.Rate", offered("count(over costs where @)"));
    }

    @Test
    void theRowsOfAnAggregateAreItsOwn() {
        assertEquals(COSTS, offered("avg(@ over costs)"));
        assertEquals(COSTS, offered("avg(@ over test.costs where (day > 2026-01-01))"));
        assertEquals("amount", offered("sum(am@ over costs)"));
        assertEquals(COSTS, offered("count(distinct @ over costs)"));
        assertEquals(COSTS, offered("avg(amount weighted by @ over costs)"));
        assertEquals(COSTS, offered("avg(amount over costs where @)"));
        assertEquals(CONTACTS, offered("avg(@) - avg(amount over costs)"));
    }

    @Test
    void behindAnArrowAreTheColumnsOfTheRowsPointedTo() {
        String visits = "source visits { read csv \"data/visits.csv\"\n"
                + " row per visit\n"
                + " visit text\n"
                + " contact text -> contacts\n"
                + "}\n";
        assertEquals(
                CONTACTS,
                OpenFile.offered("package test\n" + visits + "kpi A { over visits formula avg(contact -> @) }"));
        assertEquals(
                "talk",
                OpenFile.offered("package test\n" + visits + "kpi A { over visits formula avg(contact -> ta@) }"));
        assertEquals(
                CONTACTS,
                OpenFile.offered(
                        "package test\n" + visits + "kpi A { over visits formula share(where contact -> @) }"));
    }

    @Test
    void outsideOfAggregatesAreKpis() {
        assertEquals("Rate test.Rate", offered("@"));
        assertEquals("Rate test.Rate", offered("previous(@)"));
    }

    private static String offered(String formula) {
        return OpenFile.offered("package test\nkpi Rate { over contacts formula " + formula + "\n}\n");
    }
}
