package scorecard.tests.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;

/** A text editor as its user sees it. */
public final class OpenedEditor {
    private final ITextEditor editor;

    OpenedEditor(IEditorPart part) {
        this.editor = part.getAdapter(ITextEditor.class);
        assertNotNull(editor, "a text editor");
    }

    /** The editor itself. */
    public ITextEditor part() {
        return editor;
    }

    /** The viewer with the text. */
    public ISourceViewer viewer() {
        return (ISourceViewer) editor.getAdapter(ITextViewer.class);
    }

    /** The widget with the text. */
    public StyledText widget() {
        return viewer().getTextWidget();
    }

    /** The document behind the text. */
    public IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    /** The file that is edited. */
    public IFile file() {
        return editor.getEditorInput().getAdapter(IFile.class);
    }

    /** Replaces the first occurrence of a text. */
    public void replace(String before, String after) {
        try {
            document().replace(document().get().indexOf(before), before.length(), after);
        } catch (BadLocationException absent) {
            throw new AssertionError("`" + before + "` is not in the text", absent);
        }
    }

    /** Saves the text. */
    public void save() {
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().saveEditor(editor, false);
    }

    /** The style of the first character of the first occurrence of a text; never null. */
    public StyleRange styleOf(String text) {
        StyleRange style = widget().getStyleRangeAtOffset(widget().getText().indexOf(text));
        return style == null ? new StyleRange() : style;
    }

    /** The errors of the file in the order of their places. */
    public List<IMarker> errors() {
        try {
            return Arrays.stream(file().findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO))
                    .filter(marker -> marker.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR)
                    .sorted(Comparator.comparingInt(marker -> marker.getAttribute(IMarker.CHAR_START, 0)))
                    .toList();
        } catch (CoreException failure) {
            throw new AssertionError(failure);
        }
    }

    /** The words each error of the file is about. */
    public List<String> wordsWithErrors() {
        String text = document().get();
        return errors().stream()
                .map(marker -> text.substring(
                        marker.getAttribute(IMarker.CHAR_START, 0), marker.getAttribute(IMarker.CHAR_END, 0)))
                .toList();
    }
}
