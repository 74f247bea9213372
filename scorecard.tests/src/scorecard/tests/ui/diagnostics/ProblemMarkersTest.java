package scorecard.tests.ui.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import scorecard.tests.ui.workbench.NoErrorLogged;
import scorecard.tests.ui.workbench.OpenedEditor;
import scorecard.tests.ui.workbench.ScorecardProject;
import scorecard.tests.ui.workbench.ScorecardTexts;
import scorecard.tests.ui.workbench.Screenshots;
import scorecard.tests.ui.workbench.Waiting;

@ExtendWith(NoErrorLogged.class)
final class ProblemMarkersTest {
    private static final String UNKNOWN_KPI =
            ScorecardTexts.GOOD.replace("leading SpeedOfAnswer", "leading SpedOfAnswer");

    @RegisterExtension
    final ScorecardProject project = new ScorecardProject();

    @Test
    void anErrorHasItsCodeLineAndWordsAndGoesWhenItIsFixed() throws CoreException, IOException {
        OpenedEditor editor = project.opened("service.scorecard", UNKNOWN_KPI);
        Waiting.until("an error", () -> editor.wordsWithErrors().equals(List.of("SpedOfAnswer")));

        IMarker error = editor.errors().getFirst();
        assertEquals(35, error.getAttribute(IMarker.LINE_NUMBER, 0));
        assertFalse(error.getAttribute("code", "").isEmpty(), "the code of the issue");
        assertFalse(error.getAttribute(IMarker.MESSAGE, "").isEmpty(), "the message");
        Screenshots.take("problems");

        editor.replace("SpedOfAnswer", "SpeedOfAnswer");
        Waiting.until("no error", () -> editor.errors().isEmpty());
    }

    @Test
    void anErrorAppearsWhileItIsTypedAndBeforeTheFileIsSaved() throws CoreException {
        OpenedEditor editor = project.opened("service.scorecard", ScorecardTexts.GOOD);

        editor.replace("leading SpeedOfAnswer", "leading SpedOfAnswer");

        Waiting.until("an error", () -> editor.wordsWithErrors().equals(List.of("SpedOfAnswer")));
    }

    @Test
    void aMarkerThatStillHoldsIsLeftAlone() throws CoreException {
        OpenedEditor editor = project.opened("service.scorecard", UNKNOWN_KPI);
        Waiting.until("an error", () -> editor.wordsWithErrors().equals(List.of("SpedOfAnswer")));
        long before = editor.errors().getFirst().getId();

        editor.document().set(editor.document().get() + "kpi SpedOfAnsw { over nowhere }\n");
        Waiting.until("another error", () -> editor.errors().size() > 1);

        assertEquals(before, editor.errors().getFirst().getId());
    }

    @Test
    void aFileThatIsNotOpenIsCheckedWhenItChangesOnDisk() throws CoreException {
        project.opened("service.scorecard", ScorecardTexts.GOOD);
        OpenedEditor other = project.opened("other.scorecard", "package other\n");
        other.part().getSite().getPage().closeEditor(other.part(), false);

        var file = project.file("other.scorecard", "package other\nkpi Broken { over }\n");

        Waiting.until("an error", () -> {
            try {
                return file.findMarkers(IMarker.PROBLEM, true, 0).length > 0;
            } catch (CoreException failure) {
                throw new AssertionError(failure);
            }
        });
    }
}
