package scorecard.dsl.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.CanonicalPerspective;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Initiative;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.Perspective;
import scorecard.dsl.scorecard.Role;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.ScorecardClause;

/** A scorecard as the rules of the craft look at it. What is found of a KPI is kept as long as they look. */
final class ScorecardView {

    private final Scorecard scorecard;
    private final IEObjectDocumentationProvider documentation;
    private final Map<Kpi, KpiView> views = new HashMap<>();

    ScorecardView(Scorecard scorecard, IEObjectDocumentationProvider documentation) {
        this.scorecard = scorecard;
        this.documentation = documentation;
    }

    Scorecard scorecard() {
        return scorecard;
    }

    /** The name in backticks, for messages. */
    String quoted() {
        return "`" + scorecard.getName() + "`";
    }

    <T extends ScorecardClause> Optional<T> clause(Class<T> kind) {
        return Clauses.first(scorecard.getClauses(), kind);
    }

    <T extends ScorecardClause> Stream<T> clauses(Class<T> kind) {
        return Clauses.all(scorecard.getClauses(), kind);
    }

    List<Goal> goals() {
        return scorecard.getPerspectives().stream()
                .flatMap(perspective -> perspective.getGoals().stream())
                .filter(goal -> goal.getName() != null)
                .toList();
    }

    List<Initiative> initiatives() {
        return goals().stream().flatMap(goal -> goal.getInitiatives().stream()).toList();
    }

    /** Every KPI, once, in the order of the text. */
    List<KpiView> kpis() {
        return goals().stream().flatMap(goal -> kpis(goal).stream()).distinct().toList();
    }

    /** The KPIs of a goal. */
    List<KpiView> kpis(Goal goal) {
        return goal.getMeasures().stream()
                .map(Measure::getKpi)
                .filter(ScorecardView::isFound)
                .map(this::view)
                .toList();
    }

    /** The KPIs of a goal in a role. */
    List<KpiView> kpis(Goal goal, Role role) {
        return goal.getMeasures().stream()
                .filter(measure -> measure.getRole() == role)
                .map(Measure::getKpi)
                .filter(ScorecardView::isFound)
                .map(this::view)
                .toList();
    }

    /** Whether every KPI that is named was found, so that one may say that something is not there. */
    boolean isResolved() {
        return goals().stream()
                .flatMap(goal -> goal.getMeasures().stream())
                .allMatch(measure -> isFound(measure.getKpi()));
    }

    KpiView view(Kpi kpi) {
        return views.computeIfAbsent(kpi, one -> new KpiView(one, documentation));
    }

    private static boolean isFound(Kpi kpi) {
        return kpi != null && !kpi.eIsProxy() && kpi.getName() != null;
    }

    /** The KPIs about one of some themes. */
    List<KpiView> about(Theme... themes) {
        return kpis().stream()
                .filter(kpi -> Stream.of(themes).anyMatch(kpi::isAbout))
                .toList();
    }

    /** The perspective a goal stands in. */
    Optional<CanonicalPerspective> perspective(Goal goal) {
        return UsualPerspectives.of((Perspective) goal.eContainer());
    }

    /** Whether an element has a documentation comment. */
    boolean isExplained(EObject element) {
        String text = documentation.getDocumentation(element);
        return text != null && !text.isBlank();
    }
}
