package scorecard.dsl.validation;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.scoping.VisibleDefinitions;
import scorecard.dsl.scorecard.Definition;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.GradingForm;
import scorecard.dsl.scorecard.Import;
import scorecard.dsl.scorecard.Named;
import scorecard.dsl.scorecard.Perspective;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.Source;

/** Names are unique where they are declared, and imports lead somewhere. */
final class NameValidator extends ConceptValidator {

    private static final EClass DEFINITION = ScorecardPackage.eINSTANCE.getDefinition();

    private final ResourceDescriptionsProvider descriptions;
    private final IQualifiedNameProvider names;
    private final VisibleDefinitions visible;

    @Inject
    NameValidator(ResourceDescriptionsProvider descriptions, IQualifiedNameProvider names, VisibleDefinitions visible) {
        this.descriptions = descriptions;
        this.names = names;
        this.visible = visible;
    }

    /** A package has one definition of a name, in whatever file. */
    @Check
    public void definitionsHaveDifferentNames(Definition definition) {
        QualifiedName name = names.getFullyQualifiedName(definition);
        if (name == null || !visible.containSeveral(definition.eResource(), name)) {
            return;
        }
        IResourceDescriptions index = descriptions.getResourceDescriptions(definition.eResource());
        StreamSupport.stream(index.getExportedObjects(DEFINITION, name, false).spliterator(), false)
                .filter(other -> !other.getEObjectURI().equals(EcoreUtil.getURI(definition)))
                .findFirst()
                .ifPresent(other -> wrongName(
                        IssueCodes.DUPLICATE_NAME,
                        definition,
                        "`" + definition.getName() + "` is declared more than once" + where(definition, other)
                                + "; expected a name of its own"));
    }

    private static String where(Definition definition, IEObjectDescription other) {
        return other.getEObjectURI()
                        .trimFragment()
                        .equals(definition.eResource().getURI())
                ? ""
                : ", also in `" + other.getEObjectURI().trimFragment().lastSegment() + "`";
    }

    /** A source has one column of a name. */
    @Check
    public void columnsHaveDifferentNames(Source source) {
        different(source.getColumns(), "column");
    }

    /** A scorecard has one perspective and one goal of a name, so that links and results are clear. */
    @Check
    public void perspectivesAndGoalsHaveDifferentNames(Scorecard scorecard) {
        different(scorecard.getPerspectives(), "perspective");
        List<Goal> goals = scorecard.getPerspectives().stream()
                .map(Perspective::getGoals)
                .flatMap(List::stream)
                .toList();
        different(goals, "goal");
    }

    /** A form has one section of a name, and one criterion of a name where it stands. */
    @Check
    public void sectionsAndCriteriaHaveDifferentNames(GradingForm form) {
        different(form.getSections(), "section");
        different(form.getCriteria(), "criterion");
        form.getSections().forEach(section -> different(section.getCriteria(), "criterion"));
    }

    private void different(List<? extends Named> elements, String kind) {
        Map<String, Named> seen = new HashMap<>();
        for (Named element : elements) {
            if (element.getName() != null && seen.putIfAbsent(element.getName(), element) != null) {
                wrongName(
                        IssueCodes.DUPLICATE_NAME,
                        element,
                        "the " + kind + " `" + element.getName() + "` is declared more than once;"
                                + " expected a name of its own");
            }
        }
    }

    /** An import names a definition, or a package that has some. */
    @Check
    public void importsLeadSomewhere(Import imported) {
        String written = imported.getImportedNamespace();
        if (written == null) {
            return;
        }
        boolean wildcard = written.endsWith(".*");
        QualifiedName name =
                QualifiedName.create((wildcard ? written.substring(0, written.length() - 2) : written).split("\\."));
        boolean found = wildcard
                ? visible.containPackage(imported.eResource(), name)
                : visible.contain(imported.eResource(), name);
        if (!found) {
            warning(
                    "`" + written + "` imports nothing; expected a definition, or a package followed by `.*`",
                    imported,
                    ScorecardPackage.eINSTANCE.getImport_ImportedNamespace(),
                    IssueCodes.UNKNOWN_IMPORT);
        }
    }
}
