package scorecard.tests.ui.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import scorecard.tests.ui.workbench.NoErrorLogged;
import scorecard.tests.ui.workbench.OpenedEditor;
import scorecard.tests.ui.workbench.ScorecardProject;
import scorecard.tests.ui.workbench.Screenshots;
import scorecard.tests.ui.workbench.Waiting;

@ExtendWith(NoErrorLogged.class)
final class ExampleTest {
    @RegisterExtension
    final ScorecardProject project = new ScorecardProject();

    @Test
    void theExampleHasNoErrorAndAnErrorIsFoundAcrossItsFiles() throws CoreException, IOException {
        Path example = Path.of(System.getProperty("scorecard.root", ".."), "examples", "customer-service");
        List<Path> files;
        try (Stream<Path> all = Files.list(example)) {
            files = all.filter(file -> file.toString().endsWith(".scorecard")).toList();
        }
        for (Path file : files) {
            project.file(file.getFileName().toString(), Files.readString(file));
        }
        OpenedEditor editor = ScorecardProject.open(project.project().getFile("customer-service.scorecard"));

        // A name only another file defines: once this is the only error, everything else was found.
        editor.replace("leading FirstLineResolution", "leading FirstLineResolve");
        Waiting.until("the wrong name is the only error", () -> errors().equals(List.of("FirstLineResolve")));
        editor.replace("leading FirstLineResolve", "leading FirstLineResolution");
        Waiting.until("no error is left", () -> errors().isEmpty());

        editor.part().selectAndReveal(0, 0);
        Screenshots.take("example");
        assertEquals(List.of(), errors());
    }

    /** What each error of the project is about: the first word its message quotes. */
    private List<String> errors() {
        try {
            return Stream.of(project.project().findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE))
                    .filter(marker -> marker.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR)
                    .map(ExampleTest::word)
                    .toList();
        } catch (CoreException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String word(IMarker marker) {
        String message = marker.getAttribute(IMarker.MESSAGE, "");
        int start = message.indexOf('`');
        return start < 0 ? message : message.substring(start + 1, message.indexOf('`', start + 1));
    }
}
