package scorecard.dsl.workspace;

import com.google.inject.Binder;
import com.google.inject.Guice;
import com.google.inject.Injector;
import java.text.SimpleDateFormat;
import java.util.Objects;
import org.eclipse.xtext.XtextPackage;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.SynchronizedXtextResourceSet;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.service.GrammarProvider;
import org.eclipse.xtext.validation.IConcreteSyntaxValidator;
import scorecard.dsl.ScorecardRuntimeModule;
import scorecard.dsl.ScorecardStandaloneSetup;
import scorecard.dsl.diagnostic.DiagnosticRegistry;
import scorecard.dsl.parser.antlr.internal.InternalScorecardLexer;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.validation.ScorecardValidator;

/**
 * Sets the language up for a program without an editor, on two threads: what takes longest, the services, on one, and meanwhile on
 * the other what needs no service.
 */
final class StandaloneLanguage extends ScorecardStandaloneSetup {

    private static final String GRAMMAR = "scorecard.dsl.Scorecard";

    private StandaloneLanguage() {}

    /** The language's services: those an editor in this process registered, else new ones. */
    static Injector injector() {
        Object registered = IResourceServiceProvider.Registry.INSTANCE
                .getExtensionToFactoryMap()
                .get("scorecard");
        if (registered instanceof IResourceServiceProvider provider) {
            return provider.get(Injector.class);
        }
        // The modelling framework asks for calendars of the world before anything else.
        WarmUp.of(SimpleDateFormat::new);
        return new StandaloneLanguage().createInjectorAndDoEMFRegistration();
    }

    @Override
    public Injector createInjector() {
        // Packages enter themselves into tables that are not made for several threads: here, before there is another.
        Objects.requireNonNull(XtextPackage.eINSTANCE);
        Objects.requireNonNull(ScorecardPackage.eINSTANCE);
        GrammarProvider grammar = new GrammarProvider(GRAMMAR, SynchronizedXtextResourceSet::new);
        Injector injector;
        try (WarmUp ahead = WarmUp.of(() -> readTables(grammar))) {
            injector = Guice.createInjector(new OnDemand(new WithGrammar(grammar)));
        }
        // The first element that is checked waits for it, where it does not come first.
        WarmUp.of(() -> makeValidators(injector));
        return injector;
    }

    private static void makeValidators(Injector injector) {
        injector.getInstance(ScorecardValidator.class).prepare();
        DiagnosticRegistry.ofProduct();
    }

    private static void readTables(GrammarProvider grammar) {
        InternalScorecardLexer ofOurClasses = new InternalScorecardLexer();
        grammar.getGrammar(ofOurClasses);
    }

    /** The language with a grammar that may be on its way: who asks for it waits. */
    private static final class WithGrammar extends ScorecardRuntimeModule {
        private final GrammarProvider grammar;

        WithGrammar(GrammarProvider grammar) {
            this.grammar = grammar;
        }

        @Override
        public void configure(Binder binder) {
            super.configure(binder);
            binder.bind(GrammarProvider.class).toInstance(grammar);
        }

        @Override
        public Class<? extends ISerializer> bindISerializer() {
            return SerializerOnDemand.class;
        }

        @Override
        public Class<? extends IConcreteSyntaxValidator> bindConcreteSyntaxValidator() {
            return ConcreteSyntaxOnDemand.class;
        }
    }
}
