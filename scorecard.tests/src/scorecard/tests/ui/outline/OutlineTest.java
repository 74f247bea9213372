package scorecard.tests.ui.outline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.contentoutline.ContentOutline;
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
final class OutlineTest {
    @RegisterExtension
    final ScorecardProject project = new ScorecardProject();

    @Test
    void theOutlineShowsTheDefinitionsAndFollowsTheText() throws CoreException, IOException {
        OpenedEditor editor = project.opened("service.scorecard", ScorecardTexts.GOOD);
        Tree tree = outline();
        Waiting.until("the definitions are shown", () -> names(tree).contains("SpeedOfAnswer"));
        Screenshots.take("outline");

        editor.replace("kpi SpeedOfAnswer", "kpi SpeedOfAnswering");

        Waiting.until("the new name is shown", () -> names(tree).contains("SpeedOfAnswering"));
    }

    private static Tree outline() throws CoreException {
        IViewPart view = PlatformUI.getWorkbench()
                .getActiveWorkbenchWindow()
                .getActivePage()
                .showView(IPageLayout.ID_OUTLINE);
        ContentOutline outline = (ContentOutline) view;
        Waiting.until("the outline is a tree", () -> outline.getCurrentPage().getControl() instanceof Tree);
        return (Tree) outline.getCurrentPage().getControl();
    }

    private static List<String> names(Tree tree) {
        List<String> names = new ArrayList<>();
        Arrays.stream(tree.getItems()).forEach(item -> collect(item, names));
        return names;
    }

    private static void collect(TreeItem item, List<String> names) {
        names.add(item.getText().split("  ")[0]);
        Arrays.stream(item.getItems()).forEach(child -> collect(child, names));
    }
}
