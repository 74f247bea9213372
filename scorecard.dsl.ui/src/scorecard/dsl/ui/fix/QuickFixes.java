package scorecard.dsl.ui.fix;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import scorecard.dsl.ui.document.FileUri;
import scorecard.dsl.ui.document.OpenDocument;
import scorecard.dsl.ui.document.OpenDocuments;
import scorecard.dsl.ui.failure.FailureLog;
import scorecard.dsl.ui.server.ScorecardLanguageServer;
import scorecard.dsl.ui.text.TextPositions;

/** Offers what the language server can do about the problem of a marker. */
public final class QuickFixes implements IMarkerResolutionGenerator2 {
    /** The platform asks in the thread of the user interface, while somebody waits for the list. */
    private static final Duration BUDGET = Duration.ofMillis(600);

    private final OpenDocuments documents;
    private final ScorecardLanguageServer server;
    private final FailureLog failures;

    /**
     * @param documents the open scorecard files
     * @param server knows the fixes
     * @param failures where failures go
     */
    public QuickFixes(OpenDocuments documents, ScorecardLanguageServer server, FailureLog failures) {
        this.documents = Objects.requireNonNull(documents);
        this.server = Objects.requireNonNull(server);
        this.failures = Objects.requireNonNull(failures);
    }

    /** Asked for every marker that is shown, so it must not ask the server. */
    @Override
    public boolean hasResolutions(IMarker marker) {
        return marker.getResource() instanceof IFile
                && !marker.getAttribute("code", "").isEmpty();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        if (!(marker.getResource() instanceof IFile file) || file.getLocationURI() == null) {
            return new IMarkerResolution[0];
        }
        String uri = FileUri.text(file.getLocationURI());
        return text(file, uri)
                .map(text -> actions(uri, diagnostic(marker, text)).stream()
                        .map(action -> new QuickFix(action, uri, text, documents, failures))
                        .toArray(IMarkerResolution[]::new))
                .orElseGet(() -> new IMarkerResolution[0]);
    }

    private List<CodeAction> actions(String uri, Diagnostic diagnostic) {
        var asked = new CodeActionParams(
                new TextDocumentIdentifier(uri), diagnostic.getRange(), new CodeActionContext(List.of(diagnostic)));
        return server.answer("find quick fixes", BUDGET, it -> it.codeAction(asked)).orElse(List.of()).stream()
                .filter(found -> found.isRight())
                .map(found -> found.getRight())
                .toList();
    }

    private static Diagnostic diagnostic(IMarker marker, String text) {
        var positions = new TextPositions(text);
        int start = Math.max(0, marker.getAttribute(IMarker.CHAR_START, 0));
        int end = Math.max(start, marker.getAttribute(IMarker.CHAR_END, start));
        var range = new Range(positions.position(start), positions.position(end));
        var diagnostic = new Diagnostic(range, marker.getAttribute(IMarker.MESSAGE, ""));
        diagnostic.setCode(marker.getAttribute("code", ""));
        return diagnostic;
    }

    /** What the language server sees of a file. */
    private Optional<String> text(IFile file, String uri) {
        Optional<String> open = documents.at(uri).map(OpenDocument::text);
        if (open.isPresent()) {
            return open;
        }
        try {
            return Optional.of(file.readString());
        } catch (CoreException failure) {
            failures.report("read `" + file.getFullPath() + "`", failure);
            return Optional.empty();
        }
    }
}
