package scorecard.dsl;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting.IIndentationInformation;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.generator.IShouldGenerate;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.AbstractDeclarativeScopeProvider;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.IResourceValidator;
import scorecard.dsl.conversion.ScorecardValueConverters;
import scorecard.dsl.decision.DecidedIssues;
import scorecard.dsl.formatting.ScorecardFormatter;
import scorecard.dsl.formatting.TwoSpaces;
import scorecard.dsl.linking.ScorecardResource;
import scorecard.dsl.parsing.ContextualLexer;
import scorecard.dsl.parsing.SyntaxMessages;
import scorecard.dsl.parsing.WholeTextParser;
import scorecard.dsl.scoping.ImportsAndOwnPackage;
import scorecard.dsl.scoping.ScorecardDescriptions;
import scorecard.dsl.scoping.WorkspaceAndLibraries;
import scorecard.dsl.validation.UnresolvedNames;
import scorecard.dsl.validation.UntitledDiagnostician;

/** The language's table of contents: every service that differs from Xtext's own. */
public class ScorecardRuntimeModule extends AbstractScorecardRuntimeModule {

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return ScorecardValueConverters.class;
    }

    /** The canonical form; Xtext has none for a language of its own. */
    public Class<? extends IFormatter2> bindIFormatter2() {
        return ScorecardFormatter.class;
    }

    /** The canonical form has two spaces. */
    public Class<? extends IIndentationInformation> bindIIndentationInformation() {
        return TwoSpaces.class;
    }

    /** Files of one package see each other. */
    @Override
    public void configureIScopeProviderDelegate(Binder binder) {
        binder.bind(IScopeProvider.class)
                .annotatedWith(Names.named(AbstractDeclarativeScopeProvider.NAMED_DELEGATE))
                .to(ImportsAndOwnPackage.class);
    }

    /** Other files and the libraries that come with the product. */
    @Override
    public Class<? extends IGlobalScopeProvider> bindIGlobalScopeProvider() {
        return WorkspaceAndLibraries.class;
    }

    /** Names that were not found, in the author's words and with the nearest one. */
    public Class<? extends ILinkingDiagnosticMessageProvider.Extended>
            bindILinkingDiagnosticMessageProvider$Extended() {
        return UnresolvedNames.class;
    }

    /** A word may be a keyword or the name of a column, depending on its line. */
    @Override
    public void configureRuntimeLexer(Binder binder) {
        binder.bind(Lexer.class)
                .annotatedWith(Names.named(LexerBindings.RUNTIME))
                .to(ContextualLexer.class);
    }

    /** The same lexer where Xtext asks for one without a name. */
    @Override
    public Class<? extends Lexer> bindLexer() {
        return ContextualLexer.class;
    }

    /** Parts of a text cannot be parsed alone, because lines count. */
    @Override
    public Class<? extends IParser> bindIParser() {
        return WholeTextParser.class;
    }

    /** Findings as authors and projects have decided about them. */
    public Class<? extends IResourceValidator> bindIResourceValidator() {
        return DecidedIssues.class;
    }

    /** Findings are gathered without a title that nobody reads. */
    @Override
    public Class<? extends Diagnostician> bindDiagnostician() {
        return UntitledDiagnostician.class;
    }

    /** Syntax errors in the author's words. */
    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return SyntaxMessages.class;
    }

    /** Columns and goals are seen through their source and scorecard only, so the index holds definitions alone. */
    public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
        return ScorecardDescriptions.class;
    }

    /** A file whose names are resolved without composing messages nobody reads. */
    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return ScorecardResource.class;
    }

    /** A build in the editor checks files and generates none; Xtext would check each twice before it generates. */
    public Class<? extends IShouldGenerate> bindIShouldGenerate() {
        return GenerateNothing.class;
    }

    /** There is nothing to generate: plans are compiled when they are asked for. */
    static final class GenerateNothing implements IShouldGenerate {
        @Override
        public boolean shouldGenerate(Resource resource, CancelIndicator cancelIndicator) {
            return false;
        }
    }
}
