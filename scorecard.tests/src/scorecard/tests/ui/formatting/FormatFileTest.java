package scorecard.tests.ui.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import scorecard.tests.ui.workbench.NoErrorLogged;
import scorecard.tests.ui.workbench.OpenedEditor;
import scorecard.tests.ui.workbench.ScorecardProject;
import scorecard.tests.ui.workbench.ScorecardTexts;
import scorecard.tests.ui.workbench.Waiting;

@ExtendWith(NoErrorLogged.class)
final class FormatFileTest {
    private static final String UNTIDY =
            ScorecardTexts.GOOD.replace("  formula avg(wait)\n  unit", "formula   avg( wait )\n\t\tunit");

    @RegisterExtension
    final ScorecardProject project = new ScorecardProject();

    @Test
    void theWholeFileGetsItsOneFormAsOneStepOfUndo() throws Exception {
        OpenedEditor editor = project.opened("service.scorecard", UNTIDY);
        editor.part().getSite().getPage().activate(editor.part());

        Waiting.until("the file is formatted", () -> {
            format();
            Waiting.during(Duration.ofMillis(200));
            return editor.document().get().equals(ScorecardTexts.GOOD);
        });

        ((ITextOperationTarget) editor.part().getAdapter(ITextViewer.class)).doOperation(ITextOperationTarget.UNDO);
        assertEquals(UNTIDY, editor.document().get());
    }

    private static void format() {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("scorecard.dsl.ui.format", null);
        } catch (CommandException failure) {
            throw new AssertionError(failure);
        }
    }
}
