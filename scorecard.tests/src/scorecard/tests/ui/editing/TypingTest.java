package scorecard.tests.ui.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import scorecard.tests.ui.workbench.NoErrorLogged;
import scorecard.tests.ui.workbench.OpenedEditor;
import scorecard.tests.ui.workbench.ScorecardProject;

@ExtendWith(NoErrorLogged.class)
final class TypingTest {
    @RegisterExtension
    final ScorecardProject project = new ScorecardProject();

    @Test
    void aRoundBracketIsClosedAndTheClosingOneTypedOver() throws CoreException {
        OpenedEditor editor = project.opened("a.scorecard", "formula avg");
        type(editor, 11, "(");
        assertEquals("formula avg()", editor.document().get());
        type(editor, 12, "w");
        type(editor, 13, ")");
        assertEquals("formula avg(w)", editor.document().get());
        assertEquals(14, editor.widget().getCaretOffset());
    }

    @Test
    void aQuoteIsClosedOutsideATextAndNotInsideOne() throws CoreException {
        OpenedEditor editor = project.opened("a.scorecard", "owner ");
        type(editor, 6, "\"");
        assertEquals("owner \"\"", editor.document().get());
        type(editor, 7, "\"");
        assertEquals("owner \"\"", editor.document().get());
    }

    @Test
    void aLineBreakAfterAnOpenBlockIndentsAndClosesIt() throws CoreException {
        OpenedEditor editor = project.opened("a.scorecard", "kpi A {");
        type(editor, 7, "\n");
        assertEquals("kpi A {\n  \n}", editor.document().get());
        assertEquals(10, editor.widget().getCaretOffset());
    }

    @Test
    void aLineBreakInsideAClosedBlockOnlyKeepsTheMargin() throws CoreException {
        OpenedEditor editor = project.opened("a.scorecard", "kpi A {\n  over b\n}\n");
        type(editor, 16, "\n");
        assertEquals("kpi A {\n  over b\n  \n}\n", editor.document().get());
    }

    @Test
    void linesBecomeCommentsAndTextAgain() throws Exception {
        OpenedEditor editor = project.opened("a.scorecard", "kpi A {\n  over b\n\n  unit count\n}\n");
        editor.part().selectAndReveal(8, 20);

        toggle(editor);
        assertEquals(
                "kpi A {\n  // over b\n\n  // unit count\n}\n",
                editor.document().get());
        editor.part().selectAndReveal(8, 24);
        toggle(editor);
        assertEquals("kpi A {\n  over b\n\n  unit count\n}\n", editor.document().get());
    }

    private static void toggle(OpenedEditor editor) throws Exception {
        editor.part().getSite().getPage().activate(editor.part());
        PlatformUI.getWorkbench()
                .getService(IHandlerService.class)
                .executeCommand("scorecard.dsl.ui.toggleComment", null);
    }

    /** Types as the keyboard does, through the widget, so that the viewer sees a command and not a changed document. */
    private static void type(OpenedEditor editor, int offset, String text) {
        editor.widget().setSelection(offset);
        var key = new Event();
        key.type = SWT.KeyDown;
        key.character = text.equals("\n") ? '\r' : text.charAt(0);
        key.keyCode = key.character;
        editor.widget().notifyListeners(SWT.KeyDown, key);
    }
}
