package scorecard.tests.ui.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import scorecard.tests.ui.workbench.NoErrorLogged;
import scorecard.tests.ui.workbench.OpenedEditor;
import scorecard.tests.ui.workbench.ScorecardProject;
import scorecard.tests.ui.workbench.ScorecardTexts;
import scorecard.tests.ui.workbench.Waiting;

@ExtendWith(NoErrorLogged.class)
final class QuickFixTest {
    @RegisterExtension
    final ScorecardProject project = new ScorecardProject();

    @Test
    void aFixOfAProblemChangesTheTextAndTheProblemGoes() throws Exception {
        OpenedEditor editor = project.opened(
                "service.scorecard", ScorecardTexts.GOOD.replace("leading SpeedOfAnswer", "leading SpedOfAnswer"));
        Waiting.until("an error", () -> editor.wordsWithErrors().equals(List.of("SpedOfAnswer")));
        IMarker error = editor.errors().getFirst();
        assertTrue(IDE.getMarkerHelpRegistry().hasResolutions(error), "a fix is promised");

        Waiting.until("a fix is offered", () -> labels(error).contains("Replace by `SpeedOfAnswer`"));
        IMarkerResolution fix = Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(error))
                .filter(offered -> offered.getLabel().equals("Replace by `SpeedOfAnswer`"))
                .findFirst()
                .orElseThrow();
        fix.run(error);

        Waiting.until("no error", () -> editor.errors().isEmpty());
        assertEquals(ScorecardTexts.GOOD, editor.document().get());
    }

    private static List<String> labels(IMarker marker) {
        return Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker))
                .map(IMarkerResolution::getLabel)
                .toList();
    }
}
