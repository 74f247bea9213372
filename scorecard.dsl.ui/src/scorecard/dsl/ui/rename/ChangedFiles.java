package scorecard.dsl.ui.rename;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import scorecard.dsl.ui.document.FileUri;
import scorecard.dsl.ui.text.TextPositions;

/** What the language server would change in files, as changes of the workspace that can be looked at and undone. */
final class ChangedFiles {
    private final Map<String, TextFileChange> changes = new LinkedHashMap<>();
    private final RefactoringStatus status = new RefactoringStatus();

    /**
     * @param edit by file, what the language server would change
     * @param open the texts of open files by address when the server was asked; it read the others from disk
     */
    ChangedFiles(WorkspaceEdit edit, Map<String, String> open) throws CoreException {
        for (Map.Entry<String, List<TextEdit>> file : new TreeMap<>(edit.getChanges()).entrySet()) {
            Optional<IFile> inWorkspace = FileUri.file(file.getKey());
            if (inWorkspace.isPresent()) {
                add(inWorkspace.get(), Optional.ofNullable(open.get(file.getKey())), file.getValue());
            } else {
                status.addFatalError("The name is also used in `" + file.getKey()
                        + "`, which lies outside the workspace; expected that file in a project.");
            }
        }
    }

    /** Whether everything can be changed. */
    RefactoringStatus status() {
        return status;
    }

    /** All of it as one change. */
    Change change(String title) {
        return new CompositeChange(title, changes.values().toArray(Change[]::new));
    }

    private void add(IFile file, Optional<String> open, List<TextEdit> edits) throws CoreException {
        String text = open.isPresent() ? open.get() : file.readString();
        var change = new TextFileChange(file.getName(), file);
        change.setTextType(file.getFileExtension());
        change.setEdit(new MultiTextEdit());
        var positions = new TextPositions(text);
        for (TextEdit edit : edits) {
            IRegion region = positions.region(edit.getRange());
            change.addEdit(new ReplaceEdit(region.getOffset(), region.getLength(), edit.getNewText()));
        }
        if (!change.getCurrentContent(new NullProgressMonitor()).equals(text)) {
            status.addFatalError("`" + file.getFullPath() + "` has changed meanwhile; expected another try.");
        }
        changes.put(file.getFullPath().toString(), change);
    }
}
