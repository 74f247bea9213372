package scorecard.tests.ui.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.TextSelection;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
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
final class RenameUnderCursorTest {
    private static final String TWICE = """
        package acme.service

        kpi TwiceTheWait "Twice the wait" {
          formula SpeedOfAnswer * 2
          unit duration
          lower is better
        }
        """;

    /** Uses the other file, so that it is free of errors only when the language server knows both. */
    private static final String SERVICE = ScorecardTexts.GOOD.replace(
            "leading SpeedOfAnswer weight 1\n",
            "leading SpeedOfAnswer weight 1\n        lagging TwiceTheWait weight 1\n");

    private static final int LOOK_AGAIN_MILLISECONDS = 50;

    @RegisterExtension
    final ScorecardProject project = new ScorecardProject();

    @Test
    void aNameChangesInEveryFileAndComesBackAsOneStepOfUndo() throws Exception {
        IFile other = project.file("twice.scorecard", TWICE);
        OpenedEditor editor = project.opened("service.scorecard", SERVICE);
        select(editor, "leading SpeedOfAnswer", "leading ".length());

        inDialog(dialog -> {
            typeName(dialog, "TimeToAnswer");
            takePicture();
            press(dialog, "OK");
        });

        assertEquals(renamed(SERVICE), editor.document().get());
        assertEquals(renamed(TWICE), other.readString());

        onceOpen(RenameUnderCursorTest::asksToUndoInOtherFiles, question -> press(question, "OK"));
        RefactoringCore.getUndoManager().performUndo(null, new NullProgressMonitor());
        assertEquals(SERVICE, editor.document().get());
        assertEquals(TWICE, other.readString());
    }

    @Test
    void aNameThatIsTakenIsRefusedInTheDialogAndNothingChanges() throws Exception {
        IFile other = project.file("twice.scorecard", TWICE);
        OpenedEditor editor = project.opened("service.scorecard", SERVICE);
        select(editor, "leading SpeedOfAnswer", "leading ".length());
        List<String> said = new ArrayList<>();

        inDialog(dialog -> {
            typeName(dialog, "TwiceTheWait");
            onceOpen(RenameUnderCursorTest::hasProblems, problems -> {
                find(problems, Table.class, table -> true)
                        .flatMap(table -> Arrays.stream(table.getItems()))
                        .map(TableItem::getText)
                        .forEach(said::add);
                press(problems, "Cancel");
            });
            press(dialog, "OK");
        });

        assertEquals(List.of("`TwiceTheWait` is already the name of another KPI; expected a name of its own."), said);
        assertEquals(SERVICE, editor.document().get());
        assertEquals(TWICE, other.readString());
    }

    @Test
    void aPlaceWithoutANameIsSaidToHaveNone() throws Exception {
        OpenedEditor editor = project.opened("service.scorecard", ScorecardTexts.GOOD);
        select(editor, "period month", 0);
        List<String> said = new ArrayList<>();

        inDialog(dialog -> {
            texts(dialog).forEach(said::add);
            press(dialog, "OK");
        });

        assertTrue(said.stream().anyMatch(text -> text.startsWith("Nothing has a name here.")), said.toString());
        assertEquals(ScorecardTexts.GOOD, editor.document().get());
    }

    private static String renamed(String text) {
        return text.replace("SpeedOfAnswer", "TimeToAnswer");
    }

    private static void select(OpenedEditor editor, String text, int at) {
        Waiting.until(
                "the language server has read the file", () -> editor.errors().isEmpty());
        editor.part().getSite().getPage().activate(editor.part());
        int offset = editor.document().get().indexOf(text) + at;
        editor.part().getSelectionProvider().setSelection(new TextSelection(offset, 0));
    }

    /** A scorecard that does not say its kind always has a warning. */
    private static boolean isChecked(OpenedEditor editor) {
        try {
            return editor.file().findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO).length > 0;
        } catch (CoreException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Renames; the workbench waits for the dialog meanwhile, and what is done in it happens inside that wait. */
    private static void inDialog(Consumer<Shell> work) {
        List<AssertionError> failures = new ArrayList<>();
        onceOpen(RenameUnderCursorTest::isRename, dialog -> {
            try {
                work.accept(dialog);
            } catch (AssertionError failure) {
                failures.add(failure);
                dialog.close();
            }
        });
        try {
            PlatformUI.getWorkbench()
                    .getService(IHandlerService.class)
                    .executeCommand("org.eclipse.ui.edit.rename", null);
        } catch (CommandException failure) {
            throw new AssertionError(failure);
        }
        failures.forEach(failure -> {
            throw failure;
        });
    }

    /** Looks again and again, each time from the outermost loop of events: to wait in an inner one would keep the dialog shut. */
    private static void onceOpen(Predicate<Shell> wanted, Consumer<Shell> work) {
        Display.getCurrent()
                .timerExec(
                        LOOK_AGAIN_MILLISECONDS,
                        () -> open(wanted).ifPresentOrElse(work, () -> onceOpen(wanted, work)));
    }

    private static Optional<Shell> open(Predicate<Shell> wanted) {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(Shell::isVisible)
                .filter(wanted)
                .findFirst();
    }

    private static boolean isRename(Shell shell) {
        return shell.getText().equals("Rename")
                && find(shell, Button.class, Button::isVisible).findAny().isPresent();
    }

    private static boolean hasProblems(Shell shell) {
        return isRename(shell)
                && find(shell, Table.class, Table::isVisible).findAny().isPresent();
    }

    private static boolean asksToUndoInOtherFiles(Shell shell) {
        return find(shell, Button.class, button -> button.getText().contains("Discard Undo"))
                .findAny()
                .isPresent();
    }

    private static void typeName(Shell dialog, String name) {
        Waiting.until(
                "the name can be typed",
                () -> find(dialog, Text.class, text -> text.getText().equals("SpeedOfAnswer"))
                        .findAny()
                        .isPresent());
        find(dialog, Text.class, Text::isVisible).findFirst().orElseThrow().setText(name);
    }

    private static void press(Shell dialog, String label) {
        Predicate<Button> wanted = button -> button.getText().replace("&", "").equals(label);
        Waiting.until(
                "the button `" + label + "` can be pressed",
                () -> find(dialog, Button.class, wanted.and(Button::isEnabled))
                        .findAny()
                        .isPresent());
        find(dialog, Button.class, wanted).findFirst().orElseThrow().notifyListeners(SWT.Selection, null);
    }

    private static Stream<String> texts(Shell dialog) {
        return Stream.concat(
                        find(dialog, Text.class, Text::isVisible).map(Text::getText),
                        find(dialog, Label.class, Label::isVisible).map(Label::getText))
                .filter(text -> !text.isBlank());
    }

    private static <T extends Control> Stream<T> find(Composite parent, Class<T> kind, Predicate<? super T> wanted) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> {
            Stream<T> own = kind.isInstance(child) ? Stream.of(kind.cast(child)).filter(wanted) : Stream.empty();
            return child instanceof Composite inner ? Stream.concat(own, find(inner, kind, wanted)) : own;
        });
    }

    private static void takePicture() {
        try {
            Screenshots.take("rename");
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
