package scorecard.tests.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import scorecard.tests.example.Repository;

/**
 * A published KPI of the catalogue.
 *
 * @param number {@code K001} .. {@code K146}
 * @param id its short name
 * @param unit in the catalogue's words
 * @param formula in the catalogue's notation, never changed
 */
record CatalogueKpi(String number, String id, String unit, String formula) {

    static Path folder() {
        return Repository.folder().resolve("scorecard.tests/catalogue");
    }

    static List<CatalogueKpi> all() {
        return in(folder().resolve("formulas.json"));
    }

    static List<CatalogueKpi> in(Path file) {
        try {
            List<CatalogueKpi> all = new ArrayList<>();
            for (JsonNode kpi : new ObjectMapper().readTree(file.toFile())) {
                all.add(new CatalogueKpi(
                        kpi.get("no").asText(),
                        kpi.get("id").asText(),
                        kpi.get("unit").asText(),
                        kpi.get("formula").asText()));
            }
            return List.copyOf(all);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
