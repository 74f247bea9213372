package scorecard.dsl.ui.outline;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.swt.graphics.Image;

/** The name of a definition, its detail in a quieter colour, and a picture of its kind. */
final class SymbolLabels extends LabelProvider implements IStyledLabelProvider {
    private final SymbolImages images = new SymbolImages();

    @Override
    public StyledString getStyledText(Object element) {
        if (!(element instanceof DocumentSymbol symbol)) {
            return new StyledString();
        }
        var label = new StyledString(symbol.getName());
        if (symbol.getDetail() != null && !symbol.getDetail().isBlank()) {
            label.append("  " + symbol.getDetail(), StyledString.QUALIFIER_STYLER);
        }
        return label;
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof DocumentSymbol symbol ? images.of(symbol.getKind()) : null;
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
