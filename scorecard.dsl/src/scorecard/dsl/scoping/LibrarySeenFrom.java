package scorecard.dsl.scoping;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.ISelectable;
import scorecard.dsl.library.ShippedLibraries;
import scorecard.dsl.scorecard.Definitions;
import scorecard.dsl.scorecard.Import;

/**
 * The libraries as one file sees them: any definition by its qualified name, but a list of all (for completion) only
 * where the file imports from them.
 */
final class LibrarySeenFrom implements ISelectable {

    private final Resource file;
    private final ShippedLibraries libraries;
    private final VisibleDefinitions visible;

    LibrarySeenFrom(Resource file, ShippedLibraries libraries, VisibleDefinitions visible) {
        this.file = file;
        this.libraries = libraries;
        this.visible = visible;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public Iterable<IEObjectDescription> getExportedObjects() {
        return imported() ? libraries.definitions().getExportedObjects() : List.of();
    }

    @Override
    public Iterable<IEObjectDescription> getExportedObjects(EClass type, QualifiedName name, boolean ignoreCase) {
        return libraries.mayContain(name) && !isHidden()
                ? libraries.definitions().getExportedObjects(type, name, ignoreCase)
                : List.of();
    }

    @Override
    public Iterable<IEObjectDescription> getExportedObjectsByType(EClass type) {
        return imported() ? libraries.definitions().getExportedObjectsByType(type) : List.of();
    }

    @Override
    public Iterable<IEObjectDescription> getExportedObjectsByObject(EObject object) {
        return ShippedLibraries.isShipped(object.eResource())
                ? libraries.definitions().getExportedObjectsByObject(object)
                : List.of();
    }

    private boolean imported() {
        return file.getContents().stream()
                .filter(Definitions.class::isInstance)
                .flatMap(definitions -> ((Definitions) definitions).getImports().stream())
                .map(Import::getImportedNamespace)
                .anyMatch(written -> written != null
                        && (written + ".").startsWith(ShippedLibraries.CONTACT_CENTRE + ".")
                        && !isHidden());
    }

    private boolean isHidden() {
        return visible.containOwnPackage(file, QualifiedName.create(ShippedLibraries.CONTACT_CENTRE));
    }
}
