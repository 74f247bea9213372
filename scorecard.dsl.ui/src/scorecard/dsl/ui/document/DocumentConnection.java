package scorecard.dsl.ui.document;

import java.util.List;
import java.util.Objects;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import scorecard.dsl.ui.server.ScorecardLanguageServer;

/**
 * One document's line to the language server, from opening to closing; it keeps the server's copy equal to what is
 * typed.
 *
 * <p>Whole texts are sent, not changed ranges: in the same virtual machine a text costs nothing to send, and the two
 * copies cannot drift apart.
 */
final class DocumentConnection implements IDocumentListener {
    private final OpenDocument document;
    private final ScorecardLanguageServer server;
    private int version;

    DocumentConnection(OpenDocument document, ScorecardLanguageServer server) {
        this.document = Objects.requireNonNull(document);
        this.server = Objects.requireNonNull(server);
    }

    OpenDocument document() {
        return document;
    }

    void open() {
        document.document().addDocumentListener(this);
        var opened = new DidOpenTextDocumentParams(
                new TextDocumentItem(document.uri(), "scorecard", ++version, document.text()));
        server.tell(it -> it.didOpen(opened));
    }

    void close() {
        document.document().removeDocumentListener(this);
        var closed = new DidCloseTextDocumentParams(document.identifier());
        server.tell(it -> it.didClose(closed));
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {}

    @Override
    public void documentChanged(DocumentEvent event) {
        document.changed();
        var changed = new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(document.uri(), ++version),
                List.of(new TextDocumentContentChangeEvent(document.text())));
        server.tell(it -> it.didChange(changed));
    }
}
