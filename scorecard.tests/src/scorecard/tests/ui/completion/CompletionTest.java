package scorecard.tests.ui.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import scorecard.tests.ui.workbench.NoErrorLogged;
import scorecard.tests.ui.workbench.OpenedEditor;
import scorecard.tests.ui.workbench.ScorecardProject;
import scorecard.tests.ui.workbench.ScorecardTexts;
import scorecard.tests.ui.workbench.Waiting;

@ExtendWith(NoErrorLogged.class)
final class CompletionTest {
    @RegisterExtension
    final ScorecardProject project = new ScorecardProject();

    @Test
    void theBeginningOfANameIsCompleted() throws CoreException {
        String text = ScorecardTexts.GOOD.replace("leading SpeedOfAnswer", "leading Spee");
        OpenedEditor editor = project.opened("service.scorecard", text);
        int caret = text.indexOf("leading Spee") + "leading Spee".length();

        ICompletionProposal name = proposal(editor, caret, "SpeedOfAnswer");
        ((ICompletionProposalExtension2) name).apply(editor.viewer(), '\n', 0, caret);

        assertEquals(ScorecardTexts.GOOD, editor.document().get());
    }

    @Test
    void whatIsTypedAfterTheQuestionIsReplacedToo() throws CoreException {
        String text = ScorecardTexts.GOOD.replace("leading SpeedOfAnswer", "leading S");
        OpenedEditor editor = project.opened("service.scorecard", text);
        int caret = text.indexOf("leading S ") + "leading S".length();

        ICompletionProposal name = proposal(editor, caret, "SpeedOfAnswer");
        editor.replace("leading S ", "leading Spe ");
        ((ICompletionProposalExtension2) name).apply(editor.viewer(), '\n', 0, caret + 2);

        assertEquals(ScorecardTexts.GOOD, editor.document().get());
    }

    private static ICompletionProposal proposal(OpenedEditor editor, int caret, String shown) throws CoreException {
        IContentAssistProcessor processor = processor();
        // The platform asks outside the thread of the user interface, so that waiting there does not freeze the window.
        for (int attempt = 0; attempt < 20; attempt++) {
            CompletableFuture<ICompletionProposal[]> proposals =
                    CompletableFuture.supplyAsync(() -> processor.computeCompletionProposals(editor.viewer(), caret));
            Waiting.until("proposals", proposals::isDone);
            List<ICompletionProposal> fitting = Arrays.stream(proposals.join())
                    .filter(proposal -> proposal.getDisplayString().equals(shown))
                    .toList();
            if (!fitting.isEmpty()) {
                return fitting.getFirst();
            }
        }
        throw new AssertionError("`" + shown + "` is not offered");
    }

    /** The processor as the platform makes it from the bundle's plugin.xml. */
    private static IContentAssistProcessor processor() throws CoreException {
        for (IConfigurationElement element : Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.eclipse.ui.genericeditor.contentAssistProcessors")) {
            if ("scorecard.dsl.ui.contentType".equals(element.getAttribute("contentType"))) {
                return (IContentAssistProcessor) element.createExecutableExtension("class");
            }
        }
        throw new AssertionError("plugin.xml has no completion");
    }
}
