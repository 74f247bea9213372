package scorecard.dsl.scoping;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.PluralOfUnit;
import scorecard.dsl.model.ScoringMethods;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Cascade;
import scorecard.dsl.scorecard.Criterion;
import scorecard.dsl.scorecard.Definition;
import scorecard.dsl.scorecard.Initiative;
import scorecard.dsl.scorecard.KindClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Level;
import scorecard.dsl.scorecard.Named;
import scorecard.dsl.scorecard.OwnUnit;
import scorecard.dsl.scorecard.ReviewValue;
import scorecard.dsl.scorecard.Rubric;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.Section;

/**
 * What other files can see of a file: its calendars, sources, KPIs and scorecards with their initiatives. Their words are part of what is seen,
 * so that a change of, say, a column's type makes the files that use it be checked again.
 */
public final class ScorecardDescriptions extends DefaultResourceDescriptionStrategy {

    /** The key under which a definition's words are kept. */
    static final String WORDS = "words";

    /** The key under which the simple names of the KPIs stand that a definition may use, joined by spaces. */
    public static final String KPIS = "kpis";

    /** The key under which the rubrics, sections and criteria stand that a KPI names, as it writes them, joined by spaces. */
    static final String GRADED = "graded";

    /** The key under which a scorecard keeps the method it scores by. */
    public static final String SCORING = "scoring";

    /** The key under which a scorecard keeps its kind, where it says one. */
    public static final String KIND = "kind";

    /** The key under which a unit keeps its plural. */
    static final String PLURAL = "plural";

    @Override
    public boolean createEObjectDescriptions(EObject element, IAcceptor<IEObjectDescription> acceptor) {
        if (element instanceof Definition definition && definition.getName() != null) {
            QualifiedName name = getQualifiedNameProvider().getFullyQualifiedName(definition);
            if (name != null) {
                acceptor.accept(EObjectDescription.create(name, definition, userData(definition)));
            }
        }
        if (element instanceof Initiative initiative && initiative.getName() != null) {
            QualifiedName name = getQualifiedNameProvider().getFullyQualifiedName(initiative);
            if (name != null) {
                acceptor.accept(EObjectDescription.create(name, initiative));
            }
        }
        if (element instanceof Level level && level.getName() != null) {
            QualifiedName name = getQualifiedNameProvider().getFullyQualifiedName(level);
            if (name != null) {
                acceptor.accept(EObjectDescription.create(name, level));
            }
        }
        if ((element instanceof Section || element instanceof Criterion) && ((Named) element).getName() != null) {
            QualifiedName name = getQualifiedNameProvider().getFullyQualifiedName(element);
            if (name != null) {
                acceptor.accept(EObjectDescription.create(name, element));
            }
        }
        return !(element instanceof Definition definition)
                || definition instanceof Scorecard
                || definition instanceof Cascade
                || definition instanceof Rubric;
    }

    private static Map<String, String> userData(Definition definition) {
        Map<String, String> data = new HashMap<>();
        data.put(WORDS, Integer.toHexString(SourceText.of(definition).hashCode()));
        data.put(KPIS, KpisInText.of(definition));
        if (definition instanceof Kpi kpi) {
            data.put(GRADED, gradedBy(kpi));
        }
        if (definition instanceof OwnUnit unit) {
            data.put(PLURAL, PluralOfUnit.of(unit));
        }
        if (definition instanceof Scorecard scorecard) {
            data.put(SCORING, ScoringMethods.of(scorecard).getLiteral());
            Clauses.first(scorecard.getClauses(), KindClause.class)
                    .ifPresent(kind -> data.put(KIND, kind.getKind().getLiteral()));
        }
        return data;
    }

    private static String gradedBy(Kpi kpi) {
        return EcoreUtil2.getAllContentsOfType(kpi, ReviewValue.class).stream()
                .map(value -> SourceText.name(value, ScorecardPackage.eINSTANCE.getReviewValue_Graded()))
                .map(written -> written.replace(" ", ""))
                .filter(written -> !written.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
