package scorecard.dsl.scoping;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.scoping.impl.ImportNormalizer;
import org.eclipse.xtext.scoping.impl.ImportedNamespaceAwareLocalScopeProvider;
import scorecard.dsl.scorecard.Definitions;

/** Simple names mean definitions of the same package, in whatever file, and of what is imported. */
public final class ImportsAndOwnPackage extends ImportedNamespaceAwareLocalScopeProvider {

    @Override
    protected List<ImportNormalizer> internalGetImportedNamespaceResolvers(EObject context, boolean ignoreCase) {
        List<ImportNormalizer> resolvers =
                new ArrayList<>(super.internalGetImportedNamespaceResolvers(context, ignoreCase));
        if (context instanceof Definitions file && file.getName() != null) {
            resolvers.addFirst(createImportedNamespaceResolver(file.getName() + ".*", ignoreCase));
        }
        return resolvers;
    }
}
