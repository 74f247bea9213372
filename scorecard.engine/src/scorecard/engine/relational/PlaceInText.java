package scorecard.engine.relational;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import scorecard.engine.plan.Origin;
import scorecard.engine.plan.Plan;

/** Where definitions stand in the author's text, for people. */
final class PlaceInText {
    private final Map<String, Origin> origins;

    PlaceInText(Plan plan) {
        this.origins = plan.origins().stream()
                .collect(Collectors.toMap(Origin::definition, Function.identity(), (first, second) -> first));
    }

    /** As {@code (kpis.scorecard:12)} after a blank; empty where it is not known. */
    String after(String definition) {
        return Optional.ofNullable(origins.get(definition))
                .map(origin -> " (" + origin.file() + ":" + origin.line() + ")")
                .orElse("");
    }
}
