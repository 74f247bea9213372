package scorecard.dsl.scoping;

import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import scorecard.dsl.scorecard.ScorecardPackage;

/** The names that can stand where a reference stands. */
public final class NameCandidates {

    private static final int MOST = 5000;

    private final IScopeProvider scopes;
    private final ResourceDescriptionsProvider descriptions;

    @Inject
    NameCandidates(IScopeProvider scopes, ResourceDescriptionsProvider descriptions) {
        this.scopes = scopes;
        this.descriptions = descriptions;
    }

    /**
     * The names a reference can be resolved by, sorted; not more than can be looked at while somebody waits. Among rows a
     * column is meant rather than a KPI.
     */
    public TreeSet<String> of(EObject context, EReference reference) {
        TreeSet<String> names = new TreeSet<>();
        boolean columnsOnly = reference == ScorecardPackage.eINSTANCE.getReference_Target()
                && Setting.of(context) instanceof Setting.OfRows;
        StreamSupport.stream(
                        scopes.getScope(context, reference).getAllElements().spliterator(), false)
                .limit(MOST)
                .filter(one -> !columnsOnly || one.getEClass() != ScorecardPackage.eINSTANCE.getKpi())
                .map(IEObjectDescription::getName)
                .forEach(name -> names.add(name.toString()));
        return names;
    }

    /** The definitions of a simple name in packages that are not imported, or of which several are; sorted. */
    public List<String> withPackage(EObject context, EReference reference, String name) {
        if (reference == ScorecardPackage.eINSTANCE.getReference_Target()
                && Setting.of(context) instanceof Setting.OfRows
                && !SecondStage.mayNameKpis(context)) {
            return List.of();
        }
        return StreamSupport.stream(
                        descriptions
                                .getResourceDescriptions(context.eResource())
                                .getExportedObjectsByType(ScorecardPackage.eINSTANCE.getDefinition())
                                .spliterator(),
                        false)
                .filter(description -> isWanted(description.getEClass(), reference))
                .map(IEObjectDescription::getQualifiedName)
                .filter(qualified -> qualified.getSegmentCount() > 1
                        && qualified.getLastSegment().equals(name))
                .map(QualifiedName::toString)
                .sorted()
                .distinct()
                .toList();
    }

    private static boolean isWanted(EClass kind, EReference reference) {
        return reference == ScorecardPackage.eINSTANCE.getReference_Target()
                ? kind == ScorecardPackage.eINSTANCE.getKpi()
                : kind == reference.getEReferenceType();
    }
}
