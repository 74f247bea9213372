package scorecard.dsl.ui.completion;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import scorecard.dsl.ui.document.OpenDocument;
import scorecard.dsl.ui.document.OpenDocuments;
import scorecard.dsl.ui.server.ScorecardLanguageServer;

/** Offers the words and names that may stand at the caret. */
public final class ScorecardCompletion implements IContentAssistProcessor {
    /** The platform asks outside the thread of the user interface. */
    private static final Duration BUDGET = Duration.ofSeconds(5);

    private static final Comparator<CompletionItem> ORDER =
            Comparator.comparing(item -> item.getSortText() == null ? item.getLabel() : item.getSortText());

    private final OpenDocuments documents;
    private final ScorecardLanguageServer server;

    /**
     * @param documents the open scorecard files
     * @param server knows what may come next
     */
    public ScorecardCompletion(OpenDocuments documents, ScorecardLanguageServer server) {
        this.documents = Objects.requireNonNull(documents);
        this.server = Objects.requireNonNull(server);
    }

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        return documents
                .of(viewer.getDocument())
                .map(document -> proposals(document, offset))
                .orElseGet(() -> new ICompletionProposal[0]);
    }

    private ICompletionProposal[] proposals(OpenDocument document, int offset) {
        return items(document, offset).stream()
                .sorted(ORDER)
                .map(item -> new ScorecardProposal(document.positions(), item, offset))
                .toArray(ICompletionProposal[]::new);
    }

    private List<CompletionItem> items(OpenDocument document, int offset) {
        return server.answer(
                        "complete a word",
                        BUDGET,
                        it -> it.completion(new CompletionParams(document.identifier(), document.position(offset))))
                .map(found ->
                        found.isLeft() ? found.getLeft() : found.getRight().getItems())
                .orElse(List.of());
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[] {'.'};
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
