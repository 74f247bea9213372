package scorecard.dsl.ui.outline;

import java.util.Objects;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import scorecard.dsl.ui.document.OpenDocuments;
import scorecard.dsl.ui.failure.FailureLog;
import scorecard.dsl.ui.server.ScorecardLanguageServer;

/** Gives an editor that shows a scorecard file its outline. */
public final class OutlineAdapterFactory implements IAdapterFactory {
    private final OpenDocuments documents;
    private final ScorecardLanguageServer server;
    private final FailureLog failures;

    /**
     * @param documents the open scorecard files
     * @param server answers what they define
     * @param failures where failures go
     */
    public OutlineAdapterFactory(OpenDocuments documents, ScorecardLanguageServer server, FailureLog failures) {
        this.documents = Objects.requireNonNull(documents);
        this.server = Objects.requireNonNull(server);
        this.failures = Objects.requireNonNull(failures);
    }

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        if (type != IContentOutlinePage.class || !(adaptable instanceof ITextEditor editor)) {
            return null;
        }
        return documents
                .of(editor)
                .map(document -> type.cast(new ScorecardOutlinePage(editor, document, server, failures)))
                .orElse(null);
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IContentOutlinePage.class};
    }
}
