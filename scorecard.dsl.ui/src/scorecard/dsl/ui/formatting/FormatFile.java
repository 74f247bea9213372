package scorecard.dsl.ui.formatting;

import java.util.List;
import java.util.Objects;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import scorecard.dsl.ui.document.OpenDocument;
import scorecard.dsl.ui.document.OpenDocuments;
import scorecard.dsl.ui.failure.FailureLog;
import scorecard.dsl.ui.server.ScorecardLanguageServer;
import scorecard.dsl.ui.text.DocumentEdits;

/** Brings the whole file of the active editor into the one form {@code scorecard format} writes. */
public final class FormatFile extends AbstractHandler {
    private static final FormattingOptions TWO_SPACES = new FormattingOptions(2, true);

    private final OpenDocuments documents;
    private final ScorecardLanguageServer server;
    private final FailureLog failures;

    /**
     * @param documents the open scorecard files
     * @param server computes the form
     * @param failures where failures go
     */
    public FormatFile(OpenDocuments documents, ScorecardLanguageServer server, FailureLog failures) {
        this.documents = Objects.requireNonNull(documents);
        this.server = Objects.requireNonNull(server);
        this.failures = Objects.requireNonNull(failures);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor && editor.isEditable()) {
            Display display = HandlerUtil.getActiveShell(event).getDisplay();
            documents.of(editor).ifPresent(document -> format(document, display));
        }
        return null;
    }

    private void format(OpenDocument document, Display display) {
        String text = document.text();
        server.ask(it -> it.formatting(new DocumentFormattingParams(document.identifier(), TWO_SPACES)))
                .whenComplete((edits, failure) -> {
                    failures.report("format a scorecard file", failure);
                    if (edits != null && !display.isDisposed()) {
                        display.asyncExec(() -> apply(document, text, edits));
                    }
                });
    }

    private void apply(OpenDocument document, String text, List<? extends TextEdit> edits) {
        try {
            new DocumentEdits(text, edits).applyTo(document.document());
        } catch (BadLocationException | RuntimeException failure) {
            failures.report("format a scorecard file", failure);
        }
    }
}
