package scorecard.dsl.ui.presentation;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import scorecard.dsl.ui.failure.FailureLog;
import scorecard.dsl.ui.server.ScorecardLanguage;

/**
 * Colours the text of scorecard files.
 *
 * <p>The language takes a second to become ready the first time; until then the text is plain, so that opening the
 * first editor does not freeze the window.
 */
public final class ScorecardPresentationReconciler extends PresentationReconciler {
    private static final CompletableFuture<TokenColouring> COLOURING =
            CompletableFuture.supplyAsync(() -> new TokenColouring(ScorecardLanguage.services()));

    private final ColorRegistry colours;
    private final FailureLog failures;
    private final TokenDamagerRepairer repairer = new TokenDamagerRepairer(this::tokens, this::style);
    private final IPropertyChangeListener themeChanged = event -> {
        if (event.getProperty().startsWith("scorecard.dsl.ui.")) {
            paintAgain();
        }
    };
    private ITextViewer viewer;

    /**
     * @param colours the colours of the workbench's theme
     * @param failures where failures go
     */
    public ScorecardPresentationReconciler(ColorRegistry colours, FailureLog failures) {
        this.colours = Objects.requireNonNull(colours);
        this.failures = Objects.requireNonNull(failures);
        setDamager(repairer, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(repairer, IDocument.DEFAULT_CONTENT_TYPE);
    }

    @Override
    public void install(ITextViewer viewer) {
        super.install(viewer);
        this.viewer = viewer;
        colours.addListener(themeChanged);
        COLOURING.whenComplete((ready, failure) -> {
            failures.report("read the language's lexer", failure);
            onceReady(viewer);
        });
    }

    @Override
    public void uninstall() {
        colours.removeListener(themeChanged);
        viewer = null;
        super.uninstall();
    }

    private void onceReady(ITextViewer installed) {
        StyledText widget = installed.getTextWidget();
        if (widget != null && !widget.isDisposed()) {
            widget.getDisplay().asyncExec(() -> {
                if (viewer == installed && !widget.isDisposed()) {
                    repairer.splitAgain();
                    paintAgain();
                }
            });
        }
    }

    private void paintAgain() {
        if (viewer != null && viewer.getTextWidget() != null && viewer.getDocument() != null) {
            viewer.invalidateTextPresentation();
        }
    }

    private List<ColouredToken> tokens(String text) {
        try {
            TokenColouring ready = COLOURING.getNow(null);
            return ready == null ? List.of() : ready.tokens(text);
        } catch (RuntimeException failure) {
            failures.report("colour a scorecard file", failure);
            return List.of();
        }
    }

    private StyleRange style(TokenKind kind) {
        return new StyleRange(0, 0, colours.get(kind.colour()), null, kind.fontStyle());
    }
}
