package scorecard.dsl.ui.navigation;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import scorecard.dsl.ui.document.OpenDocument;
import scorecard.dsl.ui.document.OpenDocuments;
import scorecard.dsl.ui.failure.FailureLog;
import scorecard.dsl.ui.server.ScorecardLanguageServer;
import scorecard.dsl.ui.text.Words;

/** Finds where the name under the mouse or the caret is defined. */
public final class DefinitionHyperlinks extends AbstractHyperlinkDetector {
    /** The platform asks in the thread of the user interface. */
    private static final Duration BUDGET = Duration.ofMillis(200);

    private final OpenDocuments documents;
    private final ScorecardLanguageServer server;
    private final FailureLog failures;

    /**
     * @param documents the open scorecard files
     * @param server knows the definitions
     * @param failures where failures go
     */
    public DefinitionHyperlinks(OpenDocuments documents, ScorecardLanguageServer server, FailureLog failures) {
        this.documents = Objects.requireNonNull(documents);
        this.server = Objects.requireNonNull(server);
        this.failures = Objects.requireNonNull(failures);
    }

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean canShowMultiple) {
        Optional<OpenDocument> open = documents.of(viewer.getDocument());
        Optional<IRegion> word = open.flatMap(document -> Words.around(document.text(), region.getOffset()));
        if (word.isEmpty()) {
            return null;
        }
        IHyperlink[] links = locations(open.get(), word.get().getOffset()).stream()
                .map(location -> new DefinitionHyperlink(word.get(), location, documents, failures))
                .toArray(IHyperlink[]::new);
        // The platform wants null, not an empty array, where there is nothing.
        return links.length == 0 ? null : links;
    }

    private List<? extends Location> locations(OpenDocument document, int offset) {
        return server.answer(
                        "find a definition",
                        BUDGET,
                        it -> it.definition(new DefinitionParams(document.identifier(), document.position(offset))))
                .filter(found -> found.isLeft())
                .<List<? extends Location>>map(found -> found.getLeft())
                .orElse(List.of());
    }
}
