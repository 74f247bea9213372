package scorecard.dsl.ui.diagnostics;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceStatus;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import scorecard.dsl.ui.failure.FailureLog;
import scorecard.dsl.ui.text.TextPositions;

/**
 * Keeps the problem markers of each file equal to what the language server published last.
 *
 * <p>Markers that still hold are left alone, so neither the squiggles nor the selection in the Problems view flicker.
 */
public final class MarkerUpdater {
    private final IWorkspace workspace;
    private final Function<IFile, String> text;
    private final FailureLog failures;
    private final Map<String, List<Diagnostic>> published = new HashMap<>();
    private final Job update;

    /**
     * @param workspace the workspace the markers are written to
     * @param text the text the language server sees of a file: of the open document, else of the file itself
     * @param failures where failures go
     */
    public MarkerUpdater(IWorkspace workspace, Function<IFile, String> text, FailureLog failures) {
        this.workspace = Objects.requireNonNull(workspace);
        this.text = Objects.requireNonNull(text);
        this.failures = Objects.requireNonNull(failures);
        this.update = new UpdateJob();
        // Only markers change, so the build of a project need not wait for this, nor this for it.
        update.setRule(workspace.getRuleFactory().markerRule(workspace.getRoot()));
        update.setSystem(true);
    }

    /** Takes what the server found in one file and writes the markers soon after, in a job. */
    public void accept(PublishDiagnosticsParams diagnostics) {
        synchronized (published) {
            published.put(diagnostics.getUri(), diagnostics.getDiagnostics());
        }
        update.schedule();
    }

    private Map<String, List<Diagnostic>> taken() {
        synchronized (published) {
            Map<String, List<Diagnostic>> taken = Map.copyOf(published);
            published.clear();
            return taken;
        }
    }

    private void write(String uri, List<Diagnostic> diagnostics) throws CoreException {
        for (IFile file : workspace.getRoot().findFilesForLocationURI(URI.create(uri))) {
            if (file.isAccessible()) {
                write(file, diagnostics);
            }
        }
    }

    private void write(IFile file, List<Diagnostic> diagnostics) throws CoreException {
        List<Problem> missing = new ArrayList<>();
        if (!diagnostics.isEmpty()) {
            var positions = new TextPositions(text.apply(file));
            diagnostics.forEach(diagnostic -> missing.add(Problem.of(diagnostic, positions)));
        }
        for (IMarker marker : file.findMarkers(Problem.MARKER_TYPE, true, IResource.DEPTH_ZERO)) {
            if (!missing.remove(Problem.of(marker))) {
                marker.delete();
            }
        }
        for (Problem problem : missing) {
            problem.writeTo(file.createMarker(Problem.MARKER_TYPE));
        }
    }

    private final class UpdateJob extends WorkspaceJob {
        UpdateJob() {
            super("Update the problems of scorecard files");
        }

        @Override
        public IStatus runInWorkspace(IProgressMonitor monitor) {
            taken().forEach((uri, diagnostics) -> {
                try {
                    write(uri, diagnostics);
                } catch (CoreException failure) {
                    // A file may be deleted while its problems are on their way.
                    if (failure.getStatus().getCode() != IResourceStatus.RESOURCE_NOT_FOUND) {
                        failures.report("write the problems of `" + uri + "`", failure);
                    }
                } catch (RuntimeException failure) {
                    failures.report("write the problems of `" + uri + "`", failure);
                }
            });
            return Status.OK_STATUS;
        }
    }
}
