package scorecard.dsl.ide.fix.practice;

import java.util.Optional;
import java.util.stream.Stream;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.ScorecardPackage;

/**
 * The KPIs that a scorecard shows.
 *
 * @param scorecard its goals name them
 */
record ShownKpis(Scorecard scorecard) {

    /** The KPI of a name. */
    Optional<Kpi> named(String name) {
        return measure(name).map(Measure::getKpi);
    }

    /** The name of a KPI as the scorecard writes it, for example with its package. */
    Optional<String> written(String name) {
        return measure(name).map(measure -> SourceText.of(measure, ScorecardPackage.eINSTANCE.getMeasure_Kpi()));
    }

    /** The place where a goal names a KPI. */
    Optional<Measure> measure(String name) {
        return measures()
                .filter(measure -> name.equals(measure.getKpi().getName()))
                .findFirst();
    }

    /** Every place where a goal names a KPI that was found. */
    Stream<Measure> measures() {
        return scorecard.getPerspectives().stream()
                .flatMap(perspective -> perspective.getGoals().stream())
                .flatMap(goal -> goal.getMeasures().stream())
                .filter(measure -> measure.getKpi() != null
                        && !measure.getKpi().eIsProxy()
                        && measure.getKpi().getName() != null);
    }
}
