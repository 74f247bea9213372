package scorecard.dsl.scoping;

import com.google.common.base.Predicate;
import jakarta.inject.Inject;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.DefaultGlobalScopeProvider;
import org.eclipse.xtext.scoping.impl.SelectableBasedScope;
import scorecard.dsl.library.ShippedLibraries;

/**
 * What other files define: those of the workspace, then the libraries that come with the product. A library is read when
 * a name of its package is looked for. A workspace that has a package of that name itself does not see the library.
 */
public final class WorkspaceAndLibraries extends DefaultGlobalScopeProvider {

    @Inject
    private ShippedLibraries libraries;

    @Inject
    private VisibleDefinitions visible;

    @Override
    protected IScope getScope(
            Resource resource, boolean ignoreCase, EClass type, Predicate<IEObjectDescription> filter) {
        if (ShippedLibraries.isShipped(resource)) {
            return SelectableBasedScope.createScope(
                    IScope.NULLSCOPE, libraries.definitions(), filter, type, ignoreCase);
        }
        IScope shipped = SelectableBasedScope.createScope(
                IScope.NULLSCOPE, new LibrarySeenFrom(resource, libraries, visible), filter, type, ignoreCase);
        return getScope(shipped, resource, ignoreCase, type, filter);
    }
}
