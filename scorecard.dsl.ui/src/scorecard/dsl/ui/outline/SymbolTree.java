package scorecard.dsl.ui.outline;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.lsp4j.DocumentSymbol;

/** The definitions and what they contain. */
final class SymbolTree implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
        return input instanceof List<?> roots ? roots.toArray() : new Object[0];
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof DocumentSymbol symbol && symbol.getChildren() != null
                ? symbol.getChildren().toArray()
                : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        // The language server gives no way up; the tree reveals nothing that is not shown yet.
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }
}
