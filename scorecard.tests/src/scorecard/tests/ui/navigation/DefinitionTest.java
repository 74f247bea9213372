package scorecard.tests.ui.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import scorecard.tests.ui.workbench.NoErrorLogged;
import scorecard.tests.ui.workbench.OpenedEditor;
import scorecard.tests.ui.workbench.ScorecardProject;
import scorecard.tests.ui.workbench.ScorecardTexts;
import scorecard.tests.ui.workbench.Waiting;

@ExtendWith(NoErrorLogged.class)
final class DefinitionTest {
    @RegisterExtension
    final ScorecardProject project = new ScorecardProject();

    @Test
    void theDefinitionOfAKpiOpensInItsOwnFile() throws CoreException {
        int scorecard = ScorecardTexts.GOOD.indexOf("scorecard Service");
        project.file("kpis.scorecard", ScorecardTexts.GOOD.substring(0, scorecard));
        String text = "package acme.service\n\n" + ScorecardTexts.GOOD.substring(scorecard);
        OpenedEditor editor = project.opened("service.scorecard", text);
        var caret = new Region(text.indexOf("leading SpeedOfAnswer") + "leading Spe".length(), 0);
        IHyperlinkDetector detector = detector();
        Waiting.until("a link", () -> detector.detectHyperlinks(editor.viewer(), caret, false) != null);

        IHyperlink[] links = detector.detectHyperlinks(editor.viewer(), caret, false);
        assertEquals(1, links.length);
        links[0].open();

        IEditorPart active = PlatformUI.getWorkbench()
                .getActiveWorkbenchWindow()
                .getActivePage()
                .getActiveEditor();
        assertEquals("kpis.scorecard", active.getEditorInput().getName());
        ITextSelection selection = (ITextSelection)
                active.getAdapter(ITextEditor.class).getSelectionProvider().getSelection();
        assertEquals("SpeedOfAnswer", selection.getText());
    }

    /** The detector as the platform makes it from the bundle's plugin.xml. */
    private static IHyperlinkDetector detector() throws CoreException {
        for (IConfigurationElement element : Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.eclipse.ui.workbench.texteditor.hyperlinkDetectors")) {
            if ("scorecard.dsl.ui.definition".equals(element.getAttribute("id"))) {
                return (IHyperlinkDetector) element.createExecutableExtension("class");
            }
        }
        throw new AssertionError("plugin.xml has no hyperlinks");
    }
}
