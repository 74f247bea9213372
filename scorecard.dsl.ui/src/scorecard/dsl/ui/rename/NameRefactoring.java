package scorecard.dsl.ui.rename;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import scorecard.dsl.ui.document.OpenDocuments;
import scorecard.dsl.ui.server.ScorecardLanguageServer;

/**
 * Another name for what stands at a place of a file. What the language server objects to is the message of a fatal status;
 * nothing is changed then.
 */
final class NameRefactoring extends Refactoring {
    static final String TITLE = "Rename";

    private static final int LOOK_AT_CANCEL_MILLISECONDS = 50;

    private final TextDocumentIdentifier document;
    private final Position place;
    private final OpenDocuments documents;
    private final ScorecardLanguageServer server;
    private String before = "";
    private String after = "";
    private Change change;

    /**
     * @param document the file
     * @param place where the name stands in it
     * @param documents the open scorecard files
     * @param server finds every use of the name
     */
    NameRefactoring(
            TextDocumentIdentifier document, Position place, OpenDocuments documents, ScorecardLanguageServer server) {
        this.document = Objects.requireNonNull(document);
        this.place = Objects.requireNonNull(place);
        this.documents = Objects.requireNonNull(documents);
        this.server = Objects.requireNonNull(server);
    }

    @Override
    public String getName() {
        return TITLE;
    }

    /** The name as it is, known once the initial conditions were checked. */
    String name() {
        return before;
    }

    /** The name as it is to be. */
    void renameTo(String name) {
        after = name;
    }

    @Override
    public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) throws CoreException {
        try {
            var found = answer(monitor, it -> it.prepareRename(new PrepareRenameParams(document, place)));
            if (found == null || !found.isSecond()) {
                return RefactoringStatus.createFatalErrorStatus(
                        "Nothing has a name here. Put the cursor on the name of a"
                                + " definition, column, parameter, perspective or goal.");
            }
            before = found.getSecond().getPlaceholder();
            return new RefactoringStatus();
        } catch (ResponseErrorException refused) {
            return objection(refused);
        }
    }

    @Override
    public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) throws CoreException {
        Map<String, String> open = documents.texts();
        try {
            WorkspaceEdit edit = answer(monitor, it -> it.rename(new RenameParams(document, place, after)));
            var changed = new ChangedFiles(edit, open);
            change = changed.change("Rename `" + before + "` to `" + after + "`");
            return changed.status();
        } catch (ResponseErrorException refused) {
            return objection(refused);
        }
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        return change;
    }

    /** The server's own words, as a sentence. */
    private static RefactoringStatus objection(ResponseErrorException refused) {
        String reason = refused.getResponseError().getMessage();
        return RefactoringStatus.createFatalErrorStatus(
                reason.isEmpty() ? reason : Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + ".");
    }

    /** The server's answer; it may take a while in large workspaces, and the user may not want to wait. */
    private <T> T answer(IProgressMonitor monitor, Function<LanguageServerImpl, CompletableFuture<T>> request)
            throws CoreException {
        CompletableFuture<T> answer = server.ask(request);
        while (true) {
            try {
                return answer.get(LOOK_AT_CANCEL_MILLISECONDS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException goOn) {
                if (monitor.isCanceled()) {
                    answer.cancel(true);
                    throw new OperationCanceledException();
                }
            } catch (InterruptedException interrupted) {
                answer.cancel(true);
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (ExecutionException failure) {
                if (failure.getCause() instanceof ResponseErrorException refused) {
                    throw refused;
                }
                throw new CoreException(Status.error("The language server could not rename", failure.getCause()));
            }
        }
    }
}
