package scorecard.dsl.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.xtext.util.Modules2;
import scorecard.dsl.ScorecardRuntimeModule;
import scorecard.dsl.ScorecardStandaloneSetup;

/** Sets the language up for a language server. */
public class ScorecardIdeSetup extends ScorecardStandaloneSetup {

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new ScorecardRuntimeModule(), new ScorecardIdeModule()));
    }
}
