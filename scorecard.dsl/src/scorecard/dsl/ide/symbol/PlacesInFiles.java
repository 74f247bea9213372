package scorecard.dsl.ide.symbol;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure1;
import scorecard.dsl.library.ShippedLibraries;

/** Definitions and uses of names; those in a library that comes with the product lie in no file that could be opened. */
public final class PlacesInFiles extends DocumentSymbolService {

    @Override
    protected void doRead(IResourceAccess access, URI place, Procedure1<? super EObject> found) {
        if (!ShippedLibraries.isShipped(place)) {
            super.doRead(access, place, found);
        }
    }
}
