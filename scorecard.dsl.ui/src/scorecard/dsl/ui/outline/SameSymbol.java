package scorecard.dsl.ui.outline;

import java.util.Objects;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.lsp4j.DocumentSymbol;

/** Two answers of the server show the same definition if kind and name are the same, wherever it stands by now. */
final class SameSymbol implements IElementComparer {
    @Override
    public boolean equals(Object one, Object other) {
        return one instanceof DocumentSymbol first && other instanceof DocumentSymbol second
                ? first.getKind() == second.getKind() && Objects.equals(first.getName(), second.getName())
                : Objects.equals(one, other);
    }

    @Override
    public int hashCode(Object element) {
        return element instanceof DocumentSymbol symbol
                ? Objects.hash(symbol.getKind(), symbol.getName())
                : Objects.hashCode(element);
    }
}
