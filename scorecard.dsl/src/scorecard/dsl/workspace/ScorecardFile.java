package scorecard.dsl.workspace;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;

/**
 * A loaded file.
 *
 * @param path absolute
 * @param displayName what messages call it
 */
record ScorecardFile(Path path, String displayName, String text, XtextResource resource) {

    /** The other files that definitions used in this one come from. */
    Set<Path> referredFiles() {
        Set<Path> files = new LinkedHashSet<>();
        TreeIterator<EObject> contents = EcoreUtil.getAllContents(resource, true);
        while (contents.hasNext()) {
            for (EObject target : contents.next().eCrossReferences()) {
                Resource home = target.eIsProxy() ? null : target.eResource();
                if (home != null && home != resource && home.getURI().isFile()) {
                    files.add(Path.of(home.getURI().toFileString()));
                }
            }
        }
        return files;
    }
}
