package scorecard.dsl.ide.fix.formula;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.OverClause;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.Source;

/** The sources whose rows have every column that a KPI looks at. */
final class RowsForNames {

    private static final int MOST = 6;

    private final IScopeProvider scopes;

    @Inject
    RowsForNames(IScopeProvider scopes) {
        this.scopes = scopes;
    }

    /** Their names as they can be written there, sorted. */
    List<String> of(Kpi kpi) {
        Set<String> used = used(kpi);
        return StreamSupport.stream(
                        scopes.getScope(kpi, ScorecardPackage.eINSTANCE.getOverClause_Source())
                                .getAllElements()
                                .spliterator(),
                        false)
                .filter(description -> description.getName().getSegmentCount() == 1)
                .filter(description -> columns(description, kpi).containsAll(used))
                .map(description -> description.getName().toString())
                .distinct()
                .sorted()
                .limit(MOST)
                .toList();
    }

    private static Set<String> used(Kpi kpi) {
        Set<String> names = new TreeSet<>();
        for (Reference reference : EcoreUtil2.getAllContentsOfType(kpi, Reference.class)) {
            boolean ofRow = EcoreUtil2.getContainerOfType(reference, Aggregate.class) != null
                    || EcoreUtil2.getContainerOfType(reference, OverClause.class) != null;
            if (ofRow) {
                names.add(SourceText.of(reference).replace("^", ""));
            }
        }
        return names;
    }

    private static Set<String> columns(IEObjectDescription description, Kpi kpi) {
        return EcoreUtil.resolve(description.getEObjectOrProxy(), kpi) instanceof Source source
                ? source.getColumns().stream()
                        .map(Column::getName)
                        .filter(name -> name != null)
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
