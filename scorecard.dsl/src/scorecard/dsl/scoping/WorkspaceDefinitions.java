package scorecard.dsl.scoping;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.resource.Resource;
import scorecard.dsl.library.ShippedLibraries;
import scorecard.dsl.scorecard.Definition;
import scorecard.dsl.scorecard.Definitions;

/** Every definition of the files that are loaded together; those of the libraries that come with the product are not among them. */
public final class WorkspaceDefinitions {

    private WorkspaceDefinitions() {}

    /** The definitions of a kind, in the order of files. */
    public static <T extends Definition> Stream<T> of(Definition seenFrom, Class<T> kind) {
        List<Resource> files = List.copyOf(seenFrom.eResource().getResourceSet().getResources());
        return files.stream()
                .filter(file -> !ShippedLibraries.isShipped(file))
                .flatMap(file -> List.copyOf(file.getContents()).stream())
                .filter(Definitions.class::isInstance)
                .flatMap(file -> ((Definitions) file).getDefinitions().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
