package scorecard.dsl.ide.completion;

import jakarta.inject.Inject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import scorecard.dsl.library.ShippedLibraries;
import scorecard.dsl.services.ScorecardGrammarAccess;

/** Offers the libraries that come with the product behind {@code import}; everything else as Xtext does. */
public final class ImportProposals extends IdeContentProposalProvider {

    @Inject
    private ScorecardGrammarAccess grammar;

    @Override
    protected void _createProposals(
            Assignment assignment, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        if (assignment == grammar.getImportAccess().getImportedNamespaceAssignment_1()) {
            ContentAssistEntry library =
                    getProposalCreator().createProposal(ShippedLibraries.CONTACT_CENTRE + ".*", context);
            acceptor.accept(library, getProposalPriorities().getDefaultPriority(library));
        } else {
            super._createProposals(assignment, context, acceptor);
        }
    }
}
