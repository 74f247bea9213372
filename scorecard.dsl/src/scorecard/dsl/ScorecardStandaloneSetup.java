package scorecard.dsl;

/** Sets the language up outside of an editor. */
public class ScorecardStandaloneSetup extends ScorecardStandaloneSetupGenerated {

    /** Creates the language's injector and registers it with EMF. */
    public static void doSetup() {
        new ScorecardStandaloneSetup().createInjectorAndDoEMFRegistration();
    }
}
