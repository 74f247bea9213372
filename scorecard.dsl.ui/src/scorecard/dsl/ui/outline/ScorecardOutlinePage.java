package scorecard.dsl.ui.outline;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import scorecard.dsl.ui.document.OpenDocument;
import scorecard.dsl.ui.failure.FailureLog;
import scorecard.dsl.ui.server.ScorecardLanguageServer;

/** The definitions of one file as a tree that follows the text while it is typed; a selection there is one here. */
public final class ScorecardOutlinePage extends ContentOutlinePage {
    private static final Duration PAUSE_BEFORE_REFRESH = Duration.ofMillis(300);
    private static final int LEVELS_SHOWN_AT_FIRST = 3;

    private final ITextEditor editor;
    private final OpenDocument document;
    private final ScorecardLanguageServer server;
    private final FailureLog failures;
    private final IDocumentListener textChanged = new IDocumentListener() {
        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {}

        @Override
        public void documentChanged(DocumentEvent event) {
            refreshSoon();
        }
    };
    private final Runnable refresh = this::refresh;

    /**
     * @param editor the editor whose file it shows
     * @param document the document in it
     * @param server answers what the file defines
     * @param failures where failures go
     */
    public ScorecardOutlinePage(
            ITextEditor editor, OpenDocument document, ScorecardLanguageServer server, FailureLog failures) {
        this.editor = Objects.requireNonNull(editor);
        this.document = Objects.requireNonNull(document);
        this.server = Objects.requireNonNull(server);
        this.failures = Objects.requireNonNull(failures);
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer tree = getTreeViewer();
        tree.setContentProvider(new SymbolTree());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new SymbolLabels()));
        tree.setComparer(new SameSymbol());
        tree.setAutoExpandLevel(LEVELS_SHOWN_AT_FIRST);
        document.document().addDocumentListener(textChanged);
        refresh();
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        IStructuredSelection selection = event.getStructuredSelection();
        if (isShown()
                && getControl().isFocusControl()
                && selection.getFirstElement() instanceof DocumentSymbol symbol) {
            IRegion name = document.positions().region(symbol.getSelectionRange());
            editor.selectAndReveal(name.getOffset(), name.getLength());
        }
    }

    @Override
    public void dispose() {
        document.document().removeDocumentListener(textChanged);
        super.dispose();
    }

    private void refreshSoon() {
        if (isShown()) {
            // A timer that is set again starts again, so a burst of typing asks once.
            getControl().getDisplay().timerExec((int) PAUSE_BEFORE_REFRESH.toMillis(), refresh);
        }
    }

    private void refresh() {
        if (isShown()) {
            server.ask(it -> it.documentSymbol(new DocumentSymbolParams(document.identifier())))
                    .whenComplete((symbols, failure) -> {
                        failures.report("outline a scorecard file", failure);
                        if (symbols != null) {
                            inUserInterface(() -> show(symbols));
                        } else {
                            // Every change cancels the questions that are open, so this one is asked again after it.
                            inUserInterface(this::refreshSoon);
                        }
                    });
        }
    }

    private void inUserInterface(Runnable action) {
        Control control = getControl();
        if (control != null && !control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (isShown()) {
                    action.run();
                }
            });
        }
    }

    private void show(List<Either<SymbolInformation, DocumentSymbol>> symbols) {
        List<DocumentSymbol> roots =
                symbols.stream().filter(Either::isRight).map(Either::getRight).toList();
        TreeViewer tree = getTreeViewer();
        if (tree.getInput() == null) {
            tree.setInput(roots);
        } else {
            Object[] expanded = tree.getExpandedElements();
            tree.setInput(roots);
            tree.setExpandedElements(expanded);
        }
    }

    private boolean isShown() {
        return getControl() != null && !getControl().isDisposed();
    }
}
