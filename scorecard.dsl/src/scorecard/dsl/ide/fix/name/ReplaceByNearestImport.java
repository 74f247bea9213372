package scorecard.dsl.ide.fix.name;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.scorecard.Import;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.validation.IssueCodes;
import scorecard.dsl.validation.NearestName;

/** Imports the package or definition with the nearest name instead of one that is not there. */
public final class ReplaceByNearestImport implements QuickFix {

    private final ResourceDescriptionsProvider descriptions;

    @Inject
    ReplaceByNearestImport(ResourceDescriptionsProvider descriptions) {
        this.descriptions = descriptions;
    }

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.UNKNOWN_IMPORT);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Import.class)
                .flatMap(imported -> NearestName.of(imported.getImportedNamespace(), names(imported))
                        .map(name -> Change.of(
                                "Import `" + name + "`",
                                Edit.replacing(
                                        imported,
                                        ScorecardPackage.eINSTANCE.getImport_ImportedNamespace(),
                                        WrittenName.of(name)))))
                .stream()
                .toList();
    }

    private Set<String> names(Import imported) {
        Set<String> names = new TreeSet<>();
        descriptions
                .getResourceDescriptions(imported.eResource())
                .getExportedObjectsByType(ScorecardPackage.eINSTANCE.getDefinition())
                .forEach(description -> add(description.getQualifiedName(), names));
        return names;
    }

    private static void add(QualifiedName definition, Set<String> names) {
        if (definition.getSegmentCount() > 1) {
            names.add(definition.toString());
            names.add(definition.skipLast(1) + ".*");
        }
    }
}
