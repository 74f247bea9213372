package scorecard.dsl.ui.hover;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.editors.text.EditorsUI;
import scorecard.dsl.ui.document.OpenDocument;
import scorecard.dsl.ui.document.OpenDocuments;
import scorecard.dsl.ui.server.ScorecardLanguageServer;
import scorecard.dsl.ui.text.Words;

/** Shows what the language server knows of the name under the mouse. */
public final class ScorecardHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {
    private static final Duration BUDGET = Duration.ofSeconds(2);
    private static final Duration BUDGET_OF_USER_INTERFACE = Duration.ofMillis(300);

    private final OpenDocuments documents;
    private final ScorecardLanguageServer server;

    /**
     * @param documents the open scorecard files
     * @param server knows the meaning of names
     */
    public ScorecardHover(OpenDocuments documents, ScorecardLanguageServer server) {
        this.documents = Objects.requireNonNull(documents);
        this.server = Objects.requireNonNull(server);
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return documents
                .of(viewer.getDocument())
                .flatMap(document -> Words.around(document.text(), offset))
                .orElse(null);
    }

    @Override
    @Deprecated
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        return getHoverInfo2(viewer, region);
    }

    @Override
    public String getHoverInfo2(ITextViewer viewer, IRegion region) {
        return documents
                .of(viewer.getDocument())
                .flatMap(document -> hover(document, region.getOffset()))
                .map(Hover::getContents)
                .filter(contents -> contents.isRight())
                .map(contents -> contents.getRight())
                .map(MarkupContent::getValue)
                .filter(text -> !text.isBlank())
                .map(MarkdownText::html)
                .orElse(null);
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return parent -> new DefaultInformationControl(parent, EditorsUI.getTooltipAffordanceString());
    }

    private Optional<Hover> hover(OpenDocument document, int offset) {
        Duration budget = Display.getCurrent() == null ? BUDGET : BUDGET_OF_USER_INTERFACE;
        return server.answer(
                "explain a name",
                budget,
                it -> it.hover(new HoverParams(document.identifier(), document.position(offset))));
    }
}
