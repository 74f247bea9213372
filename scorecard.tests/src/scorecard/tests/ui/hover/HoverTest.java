package scorecard.tests.ui.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import scorecard.tests.ui.workbench.NoErrorLogged;
import scorecard.tests.ui.workbench.OpenedEditor;
import scorecard.tests.ui.workbench.ScorecardProject;
import scorecard.tests.ui.workbench.ScorecardTexts;
import scorecard.tests.ui.workbench.Waiting;

@ExtendWith(NoErrorLogged.class)
final class HoverTest {
    @RegisterExtension
    final ScorecardProject project = new ScorecardProject();

    @Test
    void aKpiIsExplainedWhereItIsUsed() throws CoreException {
        OpenedEditor editor = project.opened("service.scorecard", ScorecardTexts.GOOD);
        ITextHover hover = hover();
        int offset = ScorecardTexts.GOOD.indexOf("leading SpeedOfAnswer") + "leading Spee".length();

        IRegion region = hover.getHoverRegion(editor.viewer(), offset);
        assertEquals(
                "SpeedOfAnswer",
                ScorecardTexts.GOOD.substring(region.getOffset(), region.getOffset() + region.getLength()));
        Waiting.until("an explanation", () -> explanation(editor, hover, region).isPresent());

        String text = explanation(editor, hover, region).orElseThrow();
        assertTrue(text.contains("Average speed of answer"), text);
        assertTrue(text.contains("duration"), text);
    }

    private static Optional<String> explanation(OpenedEditor editor, ITextHover hover, IRegion region) {
        return Optional.ofNullable((String) ((ITextHoverExtension2) hover).getHoverInfo2(editor.viewer(), region));
    }

    /** The hover as the platform makes it from the bundle's plugin.xml. */
    private static ITextHover hover() throws CoreException {
        for (IConfigurationElement element : Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.eclipse.ui.genericeditor.hoverProviders")) {
            if ("scorecard.dsl.ui.hover".equals(element.getAttribute("id"))) {
                return (ITextHover) element.createExecutableExtension("class");
            }
        }
        throw new AssertionError("plugin.xml has no hover");
    }
}
