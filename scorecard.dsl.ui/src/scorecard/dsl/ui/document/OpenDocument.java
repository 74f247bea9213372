package scorecard.dsl.ui.document;

import java.util.Objects;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import scorecard.dsl.ui.text.TextPositions;

/**
 * A document that is open in an editor, under the name the language server knows it by.
 *
 * <p>The text is the last one the server was told; it may be read in any thread.
 */
public final class OpenDocument {
    private final String uri;
    private final IDocument document;
    private volatile String text;

    OpenDocument(String uri, IDocument document) {
        this.uri = Objects.requireNonNull(uri);
        this.document = Objects.requireNonNull(document);
        this.text = document.get();
    }

    /** The address of the file, as {@code file:///…}. */
    public String uri() {
        return uri;
    }

    /** The document itself. */
    public IDocument document() {
        return document;
    }

    /** The text of the document when it last changed. */
    public String text() {
        return text;
    }

    /** The lines of {@link #text()}. */
    public TextPositions positions() {
        return new TextPositions(text);
    }

    /** What requests name the document by. */
    public TextDocumentIdentifier identifier() {
        return new TextDocumentIdentifier(uri);
    }

    /** The position of an offset in {@link #text()}. */
    public Position position(int offset) {
        return positions().position(offset);
    }

    void changed() {
        text = document.get();
    }
}
