package scorecard.dsl.ide.completion;

import com.google.common.base.Predicate;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.Scopes;
import scorecard.dsl.library.ShippedLibraries;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.services.ScorecardGrammarAccess;

/**
 * Offers the libraries that come with the product behind {@code import}, in aggregates the columns of their rows, and behind
 * {@code for} what a KPI is cut into; everything else as Xtext does.
 */
public final class ScorecardProposals extends IdeContentProposalProvider {

    @Inject
    private ScorecardGrammarAccess grammar;

    @Inject
    private RowsOfAggregate rows;

    @Inject
    private PartsOfKpi parts;

    @Override
    protected void _createProposals(
            Assignment assignment, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        if (assignment == grammar.getImportAccess().getImportedNamespaceAssignment_1()) {
            ContentAssistEntry library =
                    getProposalCreator().createProposal(ShippedLibraries.CONTACT_CENTRE + ".*", context);
            acceptor.accept(library, getProposalPriorities().getDefaultPriority(library));
        } else {
            super._createProposals(assignment, context, acceptor);
            parts.of(assignment, context.getCurrentModel()).forEach(part -> {
                ContentAssistEntry entry = getProposalCreator()
                        .createProposal(part, context, any -> any.setKind(ContentAssistEntry.KIND_REFERENCE));
                acceptor.accept(entry, getProposalPriorities().getDefaultPriority(entry));
            });
            FixedWords.of(assignment).forEach(word -> {
                ContentAssistEntry entry = getProposalCreator()
                        .createProposal(word, context, any -> any.setKind(ContentAssistEntry.KIND_KEYWORD));
                acceptor.accept(entry, getProposalPriorities().getKeywordPriority(word, entry));
            });
        }
    }

    @Override
    protected void _createProposals(
            CrossReference reference, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        Optional<Source> own = namesValue(reference) ? rows.namedBehind(context) : Optional.empty();
        if (own.isPresent()) {
            getCrossrefProposalProvider()
                    .lookupCrossReference(columns(own.get()), reference, context, acceptor, any -> true);
        } else {
            super._createProposals(reference, context, acceptor);
        }
    }

    private static IScope columns(Source source) {
        return Scopes.scopeFor(
                source.getColumns().stream()
                        .filter(column -> column.getName() != null)
                        .toList(),
                (Column column) -> QualifiedName.create(column.getName()),
                IScope.NULLSCOPE);
    }

    @Override
    protected Predicate<IEObjectDescription> getCrossrefFilter(CrossReference reference, ContentAssistContext context) {
        return namesValue(reference) && RowsOfAggregate.areCountedNext(context.getCurrentModel())
                ? candidate -> candidate.getEClass() != ScorecardPackage.eINSTANCE.getKpi()
                : super.getCrossrefFilter(reference, context);
    }

    private boolean namesValue(CrossReference reference) {
        return reference == grammar.getReferenceAccess().getTargetMeasurableCrossReference_1_0()
                || reference == grammar.getKpiWithArgumentsAccess().getTargetMeasurableCrossReference_1_0();
    }
}
