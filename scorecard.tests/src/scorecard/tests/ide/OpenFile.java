package scorecard.tests.ide;

import com.google.inject.Guice;
import com.google.inject.Module;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.util.Modules2;
import scorecard.dsl.ide.ScorecardIdeSetup;
import scorecard.tests.dsl.ScorecardFolder;

/** A file opened in a language server, beside the usual sources. */
final class OpenFile implements AutoCloseable {

    private static final Module IN_PROCESS = binder -> {
        binder.bind(IResourceServiceProvider.Registry.class).toInstance(IResourceServiceProvider.Registry.INSTANCE);
        binder.bind(ILanguageServerShutdownAndExitHandler.class)
                .to(ILanguageServerShutdownAndExitHandler.NullImpl.class);
    };

    private final ScorecardFolder folder;
    private final LanguageServerImpl server;
    private final String uri;
    private final Map<String, List<Diagnostic>> diagnostics = new ConcurrentHashMap<>();

    OpenFile(String text) {
        new ScorecardIdeSetup().createInjectorAndDoEMFRegistration();
        folder = ScorecardFolder.withSources(text);
        uri = folder.path().resolve(ScorecardFolder.MAIN).toUri().toString();
        server = Guice.createInjector(Modules2.mixin(new ServerModule(), IN_PROCESS))
                .getInstance(LanguageServerImpl.class);
        server.connect(new Client());
        InitializeParams parameters = new InitializeParams();
        parameters.setWorkspaceFolders(
                List.of(new WorkspaceFolder(folder.path().toUri().toString(), "test")));
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceFolders(true);
        TextDocumentClientCapabilities documents = new TextDocumentClientCapabilities();
        DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
        symbols.setHierarchicalDocumentSymbolSupport(true);
        documents.setDocumentSymbol(symbols);
        parameters.setCapabilities(new ClientCapabilities(workspace, documents, null));
        await(server.initialize(parameters));
        server.initialized(new InitializedParams());
        server.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "scorecard", 1, text)));
    }

    LanguageServerImpl server() {
        return server;
    }

    TextDocumentIdentifier document() {
        return new TextDocumentIdentifier(uri);
    }

    /** What the server said about the file when it was opened. */
    List<Diagnostic> diagnostics() {
        // a read request is answered after the build that publishes diagnostics
        await(server.documentSymbol(new org.eclipse.lsp4j.DocumentSymbolParams(document())));
        return diagnostics.getOrDefault(uri, List.of());
    }

    /** The place of a word in a text. */
    static Position positionOf(String text, String word) {
        int offset = text.indexOf(word);
        String before = text.substring(0, offset);
        return new Position(
                (int) before.lines().count() - (before.endsWith("\n") ? 0 : 1), offset - before.lastIndexOf('\n') - 1);
    }

    /** The names that are offered in a text where {@code @} stands, without it. */
    static String offered(String marked) {
        try (OpenFile file = new OpenFile(marked.replace("@", ""))) {
            var answer =
                    await(file.server().completion(new CompletionParams(file.document(), positionOf(marked, "@"))));
            var items = answer.isLeft() ? answer.getLeft() : answer.getRight().getItems();
            return items.stream()
                    .filter(item -> item.getKind() == CompletionItemKind.Reference)
                    .map(CompletionItem::getLabel)
                    .sorted()
                    .collect(Collectors.joining(" "));
        }
    }

    static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get(60, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    @Override
    public void close() {
        await(server.shutdown());
        folder.close();
    }

    private final class Client implements LanguageClient {

        @Override
        public void telemetryEvent(Object event) {}

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams parameters) {
            diagnostics.put(parameters.getUri(), parameters.getDiagnostics());
        }

        @Override
        public void showMessage(MessageParams message) {}

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void logMessage(MessageParams message) {}
    }
}
