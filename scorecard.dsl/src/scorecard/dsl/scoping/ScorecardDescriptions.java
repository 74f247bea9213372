package scorecard.dsl.scoping;

import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Definition;
import scorecard.dsl.scorecard.Definitions;

/**
 * What other files can see of a file: its calendars, sources, KPIs and scorecards. Their words are part of what is seen,
 * so that a change of, say, a column's type makes the files that use it be checked again.
 */
public final class ScorecardDescriptions extends DefaultResourceDescriptionStrategy {

    /** The key under which a definition's words are kept. */
    static final String WORDS = "words";

    /** The key under which the simple names of the KPIs stand that a definition may use, joined by spaces. */
    public static final String KPIS = "kpis";

    @Override
    public boolean createEObjectDescriptions(EObject element, IAcceptor<IEObjectDescription> acceptor) {
        if (element instanceof Definition definition && definition.getName() != null) {
            QualifiedName name = getQualifiedNameProvider().getFullyQualifiedName(definition);
            if (name != null) {
                String words = Integer.toHexString(SourceText.of(definition).hashCode());
                acceptor.accept(EObjectDescription.create(
                        name, definition, Map.of(WORDS, words, KPIS, KpisInText.of(definition))));
            }
        }
        return element instanceof Definitions;
    }
}
