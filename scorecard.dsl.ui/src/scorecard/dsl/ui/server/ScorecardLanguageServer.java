package scorecard.dsl.ui.server;

import com.google.inject.Guice;
import com.google.inject.util.Modules;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import scorecard.dsl.ui.failure.FailureLog;

/**
 * The language server of this workbench: Xtext's own server as a plain object in the same virtual machine, started on
 * first use.
 *
 * <p>Notifications and requests reach the server in the order in which they were given here. Nothing here blocks, so
 * every method may be called from the user interface's thread.
 */
public final class ScorecardLanguageServer implements AutoCloseable {
    private final Supplier<List<WorkspaceFolder>> folders;
    private final Consumer<PublishDiagnosticsParams> diagnostics;
    private final FailureLog failures;
    private final ExecutorService inOrder = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("Scorecard language server").factory());
    private Started started;

    /**
     * @param folders the folders the server looks for definitions in, asked once at its start
     * @param diagnostics takes what the server finds, in a thread of the server
     * @param failures where failures of notifications go
     */
    public ScorecardLanguageServer(
            Supplier<List<WorkspaceFolder>> folders,
            Consumer<PublishDiagnosticsParams> diagnostics,
            FailureLog failures) {
        this.folders = Objects.requireNonNull(folders);
        this.diagnostics = Objects.requireNonNull(diagnostics);
        this.failures = Objects.requireNonNull(failures);
    }

    /** Tells the server something; a failure is logged. */
    public void tell(Consumer<LanguageServerImpl> notification) {
        ask(server -> {
                    notification.accept(server);
                    return CompletableFuture.<Void>completedFuture(null);
                })
                .whenComplete((nothing, failure) -> failures.report("tell the language server of a change", failure));
    }

    /** Asks the server something; the answer fails or is cancelled where the server's does. */
    public <T> CompletableFuture<T> ask(Function<LanguageServerImpl, CompletableFuture<T>> request) {
        try {
            return CompletableFuture.supplyAsync(() -> request.apply(server()), inOrder)
                    .thenCompose(Function.identity());
        } catch (RejectedExecutionException closed) {
            return CompletableFuture.failedFuture(new CancellationException());
        }
    }

    /**
     * Asks the server something and waits for the answer, for the platform's calls that want one at once.
     *
     * @param whileDoing what the answer is for, as it completes the sentence "Could not …"
     * @param budget how long to wait at most; without an answer by then the request is cancelled
     * @return the answer, empty where there is none in time
     */
    public <T> Optional<T> answer(
            String whileDoing, Duration budget, Function<LanguageServerImpl, CompletableFuture<T>> request) {
        CompletableFuture<T> answer = ask(request);
        try {
            return Optional.ofNullable(answer.get(budget.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException tooLate) {
            answer.cancel(true);
        } catch (InterruptedException interrupted) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
        } catch (ExecutionException | CancellationException failure) {
            failures.report(whileDoing, failure);
        }
        return Optional.empty();
    }

    /** Ends the server's threads; later notifications and requests are ignored. */
    @Override
    public void close() {
        inOrder.execute(() -> {
            if (started != null) {
                started.requests().shutdown();
            }
        });
        inOrder.shutdown();
    }

    /** Only called in the thread of {@link #inOrder}, which is what guards the field. */
    private LanguageServerImpl server() {
        if (started == null) {
            started = start();
        }
        return started.server();
    }

    private Started start() {
        ScorecardLanguage.services();
        var injector =
                Guice.createInjector(Modules.override(new ServerModule()).with(new InProcessServerModule(failures)));
        LanguageServerImpl server = injector.getInstance(LanguageServerImpl.class);
        server.connect(new DiagnosticsClient(diagnostics));
        // Diagnostics are held back until `initialized`, so the server may be told before it has read all files.
        server.initialize(parameters());
        server.initialized(new InitializedParams());
        return new Started(server, injector.getInstance(IRequestManager.class));
    }

    private InitializeParams parameters() {
        var textDocument = new TextDocumentClientCapabilities();
        textDocument.setRename(new RenameCapabilities(true, false));
        textDocument.setFoldingRange(new FoldingRangeCapabilities());
        var symbols = new DocumentSymbolCapabilities();
        symbols.setHierarchicalDocumentSymbolSupport(true);
        textDocument.setDocumentSymbol(symbols);
        var workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceFolders(true);
        var parameters = new InitializeParams();
        parameters.setCapabilities(new ClientCapabilities(workspace, textDocument, null));
        parameters.setWorkspaceFolders(folders.get());
        return parameters;
    }

    private record Started(LanguageServerImpl server, IRequestManager requests) {}
}
