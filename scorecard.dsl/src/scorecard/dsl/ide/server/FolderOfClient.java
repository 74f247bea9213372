package scorecard.dsl.ide.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.LanguageServerImpl;

/**
 * Xtext's language server for clients that name no root: it looks into the first folder they name, else into the one it was
 * started in. Without any folder no file would be checked.
 */
public final class FolderOfClient extends LanguageServerImpl {
    private final Path startedIn;

    /**
     * @param startedIn the folder the server was started in; one that holds far more than definitions, a root or the user's home, is
     *     not looked into
     */
    public FolderOfClient(Path startedIn) {
        this.startedIn = Objects.requireNonNull(startedIn).toAbsolutePath().normalize();
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams client) {
        Optional<String> root = root(client);
        List<WorkspaceFolder> folders = client.getWorkspaceFolders();
        if (root.isPresent()) {
            setRoot(client, root.get());
            if (folders == null || folders.isEmpty()) {
                client.setWorkspaceFolders(List.of(new WorkspaceFolder(root.get(), "definitions")));
            }
        }
        return super.initialize(client);
    }

    @SuppressWarnings("deprecation") // older clients know nothing else
    private Optional<String> root(InitializeParams client) {
        if (client.getRootUri() != null) {
            return Optional.of(client.getRootUri());
        }
        if (client.getRootPath() != null) {
            return Optional.of(Path.of(client.getRootPath()).toUri().toString());
        }
        if (client.getWorkspaceFolders() != null
                && !client.getWorkspaceFolders().isEmpty()) {
            return Optional.of(client.getWorkspaceFolders().getFirst().getUri());
        }
        boolean tooLarge = startedIn.getParent() == null
                || startedIn.equals(
                        Path.of(System.getProperty("user.home", "/")).normalize());
        return tooLarge ? Optional.empty() : Optional.of(startedIn.toUri().toString());
    }

    @SuppressWarnings("deprecation") // what Xtext reads where a client knows no workspace folders
    private static void setRoot(InitializeParams client, String root) {
        client.setRootUri(root);
    }
}
