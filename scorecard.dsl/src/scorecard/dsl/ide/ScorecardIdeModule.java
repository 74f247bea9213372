package scorecard.dsl.ide;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.eclipse.xtext.ide.LexerIdeBindings;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer;
import org.eclipse.xtext.ide.editor.syntaxcoloring.AbstractAntlrTokenToAttributeIdMapper;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolDetailsProvider;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolNameProvider;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import scorecard.dsl.ide.completion.ContextualCompletionLexer;
import scorecard.dsl.ide.completion.ScorecardProposals;
import scorecard.dsl.ide.fix.ScorecardCodeActions;
import scorecard.dsl.ide.formatting.CanonicalFormatting;
import scorecard.dsl.ide.highlighting.SemanticHighlighting;
import scorecard.dsl.ide.highlighting.TokenStyles;
import scorecard.dsl.ide.hover.ScorecardHover;
import scorecard.dsl.ide.rename.ScorecardRename;
import scorecard.dsl.ide.symbol.PlacesInFiles;
import scorecard.dsl.ide.symbol.SymbolDetails;
import scorecard.dsl.ide.symbol.SymbolKinds;
import scorecard.dsl.ide.symbol.SymbolNames;

/** The editor services' table of contents: every one that differs from Xtext's own. */
public class ScorecardIdeModule extends AbstractScorecardIdeModule {

    /** Completion reads a text as the parser does. */
    @Override
    public void configureContentAssistLexer(Binder binder) {
        binder.bind(Lexer.class)
                .annotatedWith(Names.named(LexerIdeBindings.CONTENT_ASSIST))
                .to(ContextualCompletionLexer.class);
    }

    /** Libraries are offered for import, and columns in aggregates. */
    public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
        return ScorecardProposals.class;
    }

    /** Colours know the tokens of the parser by name. */
    public void configureHighlightingTokenDefProvider(Binder binder) {
        binder.bind(ITokenDefProvider.class)
                .annotatedWith(Names.named(LexerIdeBindings.HIGHLIGHTING))
                .to(AntlrTokenDefProvider.class);
    }

    /** Styles of words before they are understood. */
    public Class<? extends AbstractAntlrTokenToAttributeIdMapper> bindAbstractAntlrTokenToAttributeIdMapper() {
        return TokenStyles.class;
    }

    /** Styles of names once they are understood. */
    public Class<? extends ISemanticHighlightingCalculator> bindISemanticHighlightingCalculator() {
        return SemanticHighlighting.class;
    }

    /** Hover shows unit, target and formula, not only the comment. */
    public Class<? extends IHoverService> bindIHoverService() {
        return ScorecardHover.class;
    }

    /** One canonical form, whatever an editor's tabulator is set to. */
    public Class<? extends FormattingService> bindFormattingService() {
        return CanonicalFormatting.class;
    }

    /** Names of libraries lead nowhere. */
    public Class<? extends DocumentSymbolService> bindDocumentSymbolService() {
        return PlacesInFiles.class;
    }

    /** Names are changed wherever they are used. */
    public Class<? extends IRenameService2> bindIRenameService2() {
        return ScorecardRename.class;
    }

    /** Quick fixes. */
    public Class<? extends ICodeActionService2> bindICodeActionService2() {
        return ScorecardCodeActions.class;
    }

    /** Outlines show simple names. */
    public Class<? extends DocumentSymbolNameProvider> bindDocumentSymbolNameProvider() {
        return SymbolNames.class;
    }

    /** Outlines tell KPIs from sources. */
    public Class<? extends DocumentSymbolKindProvider> bindDocumentSymbolKindProvider() {
        return SymbolKinds.class;
    }

    /** Outlines show units and types. */
    public Class<? extends DocumentSymbolDetailsProvider> bindDocumentSymbolDetailsProvider() {
        return SymbolDetails.class;
    }
}
