package scorecard.tests.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import scorecard.tests.example.Repository;

/** The generated rows fill the whole schema, and every formula of the catalogue has a value on them. */
final class CatalogueTest {

    private static ContactCentre centre;
    private static CatalogueDatabase database;

    @BeforeAll
    static void fill() {
        centre = ContactCentre.of(CentreSize.PROOF);
        database = CatalogueDatabase.of(centre);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void everyTableHasRows() {
        List<String> tables = database.texts(
                "SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite%' ORDER BY name");

        assertEquals(45, tables.size());
        assertEquals(tables, List.copyOf(centre.tables().keySet()));
        for (String table : tables) {
            assertFalse(centre.tables().get(table).rows().isEmpty(), table);
        }
    }

    @Test
    void theRowsReferToRowsThatExist() {
        assertEquals(List.of(), database.texts("SELECT \"table\" || ' -> ' || parent FROM pragma_foreign_key_check"));
    }

    @Test
    void noTwoContactsOfACustomerComeInTheSameSecond() {
        assertEquals(
                List.of(),
                database.texts("SELECT customer_id FROM contact WHERE customer_id IS NOT NULL"
                        + " GROUP BY customer_id, arrived_at HAVING COUNT(*)>1"));
    }

    @Test
    void nothingHappensAtMidnightWhereTextAndTimeCompareDifferently() {
        assertEquals(
                List.of(),
                database.texts("SELECT contact_id FROM contact WHERE arrived_at LIKE '% 00:00:00'"
                        + " OR answered_at LIKE '% 00:00:00' OR ended_at LIKE '% 00:00:00'"
                        + " UNION SELECT ticket_id FROM ticket WHERE opened_at LIKE '% 00:00:00'"
                        + " OR resolved_at LIKE '% 00:00:00'"));
    }

    @Test
    void theSameSizeGivesTheSameRows() {
        ContactCentre again = ContactCentre.of(CentreSize.PROOF);

        for (String table : centre.tables().keySet()) {
            assertEquals(
                    centre.tables().get(table).csv(), again.tables().get(table).csv(), table);
        }
    }

    @Test
    void everyFormulaHasAValueInEveryMonthOfTheProof() {
        List<String> without = new ArrayList<>();
        Map<String, String> parameters = new TreeMap<>(CatalogueParameters.VALUES);
        for (YearMonth month : CatalogueParameters.MONTHS) {
            parameters.putAll(CatalogueParameters.of(month));
            for (CatalogueKpi kpi : CatalogueKpi.all()) {
                if (database.number(new CatalogueFormula(Map.of()).expanded(kpi.formula()), parameters)
                        .isEmpty()) {
                    without.add(kpi.number() + " " + kpi.id() + " in " + month);
                }
            }
        }
        assertEquals(List.of(), without);
    }

    @Test
    void theFormulasAreThePublishedOnes() throws IOException {
        Path published = Repository.shared().resolve("catalogue");
        assumeTrue(Files.isDirectory(published));

        assertEquals(CatalogueKpi.in(published.resolve("kpis.json")), CatalogueKpi.all());
        for (String file : List.of("schema.sql", "views.sql")) {
            assertEquals(
                    Files.readString(published.resolve(file)),
                    Files.readString(CatalogueKpi.folder().resolve(file)),
                    file);
        }
        assertTrue(CatalogueKpi.all().size() == 146);
    }
}
