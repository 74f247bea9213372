package scorecard.tests.ui.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
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
final class ColoursTest {
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    @RegisterExtension
    final ScorecardProject project = new ScorecardProject();

    @AfterEach
    void goBackToLight() {
        show(LIGHT);
    }

    @Test
    void wordsTextsNumbersAndCommentsHaveTheColoursOfTheTheme() throws CoreException, IOException {
        OpenedEditor editor = coloured(ScorecardTexts.GOOD);

        assertEquals(colour("keyword"), foreground(editor, "kpi SpeedOfAnswer"));
        assertEquals(SWT.BOLD, editor.styleOf("kpi SpeedOfAnswer").fontStyle);
        assertEquals(colour("string"), foreground(editor, "\"contacts.csv\""));
        assertEquals(colour("number"), foreground(editor, "0:45"));
        assertEquals(colour("number"), foreground(editor, "2026-12"));
        assertEquals(colour("comment"), foreground(editor, "// What"));
        assertEquals(colour("comment"), foreground(editor, "long they wait"));
        assertNull(editor.styleOf("SpeedOfAnswer \"").foreground);
        Screenshots.take("editor-light");
    }

    @Test
    void openingACommentColoursEverythingAfterItAndClosingItColoursItBack() throws CoreException {
        OpenedEditor editor = coloured(ScorecardTexts.GOOD);

        editor.replace("// What customers feel first.", "/*");
        Waiting.until(
                "the scorecard is a comment", () -> colour("comment").equals(foreground(editor, "scorecard Ser")));
        editor.replace("/*\nkpi", "/**/\nkpi");

        Waiting.until("the scorecard is none", () -> colour("keyword").equals(foreground(editor, "scorecard Ser")));
        assertEquals(colour("keyword"), foreground(editor, "perspective"));
    }

    @Test
    void aDarkThemeHasItsOwnColours() throws CoreException, IOException {
        OpenedEditor editor = coloured(ScorecardTexts.GOOD);
        RGB light = foreground(editor, "kpi SpeedOfAnswer");

        show(DARK);

        Waiting.until(
                "the word is light", () -> new RGB(0xCF, 0x9B, 0xF5).equals(foreground(editor, "kpi SpeedOfAns")));
        assertNotEquals(light, foreground(editor, "kpi SpeedOfAnswer"));
        assertEquals(colour("comment"), foreground(editor, "// What"));
        Screenshots.take("editor-dark");
    }

    private OpenedEditor coloured(String text) throws CoreException {
        OpenedEditor editor = project.opened("service.scorecard", text);
        Waiting.until("`package` has a colour", () -> editor.styleOf("package").foreground != null);
        return editor;
    }

    private static RGB foreground(OpenedEditor editor, String text) {
        var foreground = editor.styleOf(text).foreground;
        return foreground == null ? null : foreground.getRGB();
    }

    private static RGB colour(String name) {
        return PlatformUI.getWorkbench()
                .getThemeManager()
                .getCurrentTheme()
                .getColorRegistry()
                .getRGB("scorecard.dsl.ui." + name);
    }

    private static void show(String theme) {
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        engine.setTheme(theme, false);
    }
}
