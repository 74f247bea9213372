package scorecard.tests.ui.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
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
        Tree problems = problemsView();
        Waiting.until("the Problems view shows it", () -> shown(problems).contains("Errors (1 item)"));
        editor.part().selectAndReveal(editor.document().get().indexOf("SpedOfAnswer"), 0);
        problems.getItem(0).setExpanded(true);
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

    private static Tree problemsView() throws PartInitException {
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(IPageLayout.ID_PROBLEM_VIEW);
        return (Tree) Arrays.stream(PlatformUI.getWorkbench()
                        .getActiveWorkbenchWindow()
                        .getShell()
                        .getChildren())
                .flatMap(ProblemMarkersTest::withChildren)
                .filter(control -> control instanceof Tree tree && tree.getColumnCount() > 0)
                .filter(control -> ((Tree) control).getColumn(0).getText().equals("Description"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Control> withChildren(Control control) {
        return control instanceof Composite parent
                ? Stream.concat(
                        Stream.of(parent),
                        Arrays.stream(parent.getChildren()).flatMap(ProblemMarkersTest::withChildren))
                : Stream.of(control);
    }

    private static List<String> shown(Tree tree) {
        return Arrays.stream(tree.getItems()).map(TreeItem::getText).toList();
    }
}
