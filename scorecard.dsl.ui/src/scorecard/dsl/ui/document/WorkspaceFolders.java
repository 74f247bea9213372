package scorecard.dsl.ui.document;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import scorecard.dsl.ui.server.ScorecardLanguageServer;

/**
 * The folders in which the language server looks for definitions: every open project and, for a file that is opened
 * from outside the workspace, the folder it lies in.
 */
public final class WorkspaceFolders {
    private final IWorkspaceRoot workspace;
    private final SortedMap<String, Integer> visited = new TreeMap<>();
    private SortedSet<String> told = new TreeSet<>();

    /** @param workspace the projects of the workbench */
    public WorkspaceFolders(IWorkspaceRoot workspace) {
        this.workspace = Objects.requireNonNull(workspace);
    }

    /** All folders as the server is told at its start. */
    public synchronized List<WorkspaceFolder> atStart() {
        told = current();
        return described(told);
    }

    /** Tells the server which folders came and went since it was told last. */
    void refresh(ScorecardLanguageServer server) {
        server.tell(it -> {
            WorkspaceFoldersChangeEvent change = difference();
            if (!change.getAdded().isEmpty() || !change.getRemoved().isEmpty()) {
                it.didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(change));
            }
        });
    }

    /** Counts a file that was opened. */
    synchronized void enter(String uri) {
        visited.merge(parent(uri), 1, Integer::sum);
    }

    /** Counts a file that was closed. */
    synchronized void leave(String uri) {
        visited.computeIfPresent(parent(uri), (folder, files) -> files == 1 ? null : files - 1);
    }

    private synchronized WorkspaceFoldersChangeEvent difference() {
        SortedSet<String> now = current();
        SortedSet<String> added = new TreeSet<>(now);
        added.removeAll(told);
        SortedSet<String> removed = new TreeSet<>(told);
        removed.removeAll(now);
        told = now;
        return new WorkspaceFoldersChangeEvent(described(added), described(removed));
    }

    private SortedSet<String> current() {
        SortedSet<String> folders = new TreeSet<>();
        for (IProject project : workspace.getProjects()) {
            URI location = project.getLocationURI();
            if (project.isAccessible() && location != null) {
                folders.add(FileUri.folder(location));
            }
        }
        List<String> projects = List.copyOf(folders);
        visited.keySet().stream()
                .filter(folder -> projects.stream().noneMatch(folder::startsWith))
                .forEach(folders::add);
        return folders;
    }

    private static List<WorkspaceFolder> described(SortedSet<String> folders) {
        List<WorkspaceFolder> described = new ArrayList<>();
        // The address is also the name, because the server tells its projects apart by name.
        folders.forEach(folder -> described.add(new WorkspaceFolder(folder, folder)));
        return described;
    }

    private static String parent(String uri) {
        return uri.substring(0, uri.lastIndexOf('/') + 1);
    }
}
