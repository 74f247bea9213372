package scorecard.dsl.model;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import scorecard.dsl.scorecard.Definitions;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.Test;
import scorecard.dsl.scorecard.TestedScorecard;

/** Finds the scorecard that judges what a test expects: the one it names, else its package's only one. */
public final class TestedScorecards {

    private final ResourceDescriptionsProvider descriptions;

    @Inject
    TestedScorecards(ResourceDescriptionsProvider descriptions) {
        this.descriptions = descriptions;
    }

    /** The scorecard of a test; empty where there is none or no single one. */
    public Optional<Scorecard> of(Test test) {
        Optional<TestedScorecard> named = Clauses.first(test.getClauses(), TestedScorecard.class);
        if (named.isPresent()) {
            return Optional.ofNullable(named.get().getScorecard()).filter(scorecard -> !scorecard.eIsProxy());
        }
        List<IEObjectDescription> own = ofPackage(test);
        if (own.size() != 1) {
            return Optional.empty();
        }
        EObject found = EcoreUtil.resolve(own.getFirst().getEObjectOrProxy(), test);
        return found instanceof Scorecard scorecard && !found.eIsProxy() ? Optional.of(scorecard) : Optional.empty();
    }

    private List<IEObjectDescription> ofPackage(Test test) {
        String home = EcoreUtil2.getContainerOfType(test, Definitions.class).getName();
        QualifiedName homeName = home == null ? QualifiedName.EMPTY : QualifiedName.create(home.split("\\."));
        return StreamSupport.stream(
                        descriptions
                                .getResourceDescriptions(test.eResource())
                                .getExportedObjectsByType(ScorecardPackage.eINSTANCE.getScorecard())
                                .spliterator(),
                        false)
                .filter(description ->
                        description.getQualifiedName().skipLast(1).equals(homeName))
                .toList();
    }
}
