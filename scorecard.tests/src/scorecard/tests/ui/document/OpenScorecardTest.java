package scorecard.tests.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import scorecard.tests.ui.workbench.NoErrorLogged;
import scorecard.tests.ui.workbench.OpenedEditor;
import scorecard.tests.ui.workbench.ScorecardProject;
import scorecard.tests.ui.workbench.ScorecardTexts;

@ExtendWith(NoErrorLogged.class)
final class OpenScorecardTest {
    @RegisterExtension
    final ScorecardProject project = new ScorecardProject();

    @Test
    void aScorecardFileOpensInTheGenericEditor() throws CoreException {
        OpenedEditor editor = project.opened("service.scorecard", ScorecardTexts.GOOD);

        assertEquals(
                "org.eclipse.ui.genericeditor.GenericEditor",
                editor.part().getSite().getId());
        assertEquals(ScorecardTexts.GOOD, editor.widget().getText());
        assertNotNull(editor.part().getTitleImage());
    }

    @Test
    void aScorecardFileIsOfTheScorecardContentTypeAndWrittenInUtf8() throws CoreException {
        var description = project.file("service.scorecard", "package é").getContentDescription();

        assertEquals(
                "scorecard.dsl.ui.contentType", description.getContentType().getId());
        assertEquals("UTF-8", description.getCharset());
    }
}
