package scorecard.engine.run;

import scorecard.engine.issue.Place;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Plan;

/** Finds where a definition stands. */
final class PlaceOf {

    private PlaceOf() {}

    static Place kpi(Plan plan, Kpi kpi) {
        return plan.origins().stream()
                .filter(origin -> origin.definition().equals(kpi.name()))
                .<Place>map(origin -> new Place.InText(origin.file(), origin.line(), origin.column(), 0))
                .findFirst()
                .orElse(new Place.Nowhere());
    }
}
