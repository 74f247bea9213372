package scorecard.dsl.ide.fix.scorecard;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.scorecard.Definitions;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.WeightClause;
import scorecard.dsl.validation.IssueCodes;

/** Puts a KPI into a goal of a scorecard of its file, or of any file beside it. */
public final class ServeAGoal implements QuickFix {

    private static final int MOST = 8;

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.UNUSED_KPI);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(Kpi.class).stream()
                .flatMap(kpi -> goals(kpi).limit(MOST).map(goal -> change(kpi, goal)))
                .toList();
    }

    private static Stream<Goal> goals(Kpi kpi) {
        Definitions file = EcoreUtil2.getContainerOfType(kpi, Definitions.class);
        return Stream.concat(
                        Stream.of(kpi.eResource()),
                        kpi.eResource().getResourceSet().getResources().stream()
                                .filter(other -> other != kpi.eResource()))
                .flatMap(resource -> resource.getContents().stream())
                .filter(Definitions.class::isInstance)
                .map(Definitions.class::cast)
                .filter(other -> file.getName() == null
                        ? other.getName() == null
                        : file.getName().equals(other.getName()))
                .flatMap(other -> EcoreUtil2.getAllContentsOfType(other, Goal.class).stream())
                .filter(goal -> goal.getName() != null);
    }

    private static Change change(Kpi kpi, Goal goal) {
        boolean percents = goal.getMeasures().stream()
                .flatMap(measure -> measure.getWeights().stream())
                .anyMatch(WeightClause::isPercent);
        String measure = "lagging " + WrittenName.of(kpi.getName()) + (percents ? " weight ?%" : "");
        return Change.of("Let it serve `" + goal.getName() + "`", Edit.atEndOf(goal, measure));
    }
}
