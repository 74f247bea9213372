package scorecard.dsl.ui.server;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** The workbench as the language server sees it: something that takes diagnostics and nothing else. */
final class DiagnosticsClient implements LanguageClient {
    private final Consumer<PublishDiagnosticsParams> diagnostics;

    DiagnosticsClient(Consumer<PublishDiagnosticsParams> diagnostics) {
        this.diagnostics = Objects.requireNonNull(diagnostics);
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams published) {
        diagnostics.accept(published);
    }

    @Override
    public void telemetryEvent(Object object) {}

    @Override
    public void showMessage(MessageParams message) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {}
}
