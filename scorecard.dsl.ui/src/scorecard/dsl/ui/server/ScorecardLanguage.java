package scorecard.dsl.ui.server;

import com.google.inject.Injector;
import scorecard.dsl.ide.ScorecardIdeSetup;

/** The language's services, made once for the whole workbench because making them registers the language with EMF. */
public final class ScorecardLanguage {
    private ScorecardLanguage() {}

    /** The services; the first call takes about a second and therefore must not come from the user interface's thread. */
    public static Injector services() {
        return Once.SERVICES;
    }

    private static final class Once {
        static final Injector SERVICES = new ScorecardIdeSetup().createInjectorAndDoEMFRegistration();
    }
}
