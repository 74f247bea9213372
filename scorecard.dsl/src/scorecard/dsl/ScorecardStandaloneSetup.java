package scorecard.dsl;

import com.google.inject.Injector;
import org.apache.log4j.ConsoleAppender;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.SimpleLayout;

/** Sets the language up outside of an editor. */
public class ScorecardStandaloneSetup extends ScorecardStandaloneSetupGenerated {

    /** Creates the language's injector and registers it with EMF. */
    public static void doSetup() {
        new ScorecardStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        tellErrorsOfLibraries();
        return super.createInjectorAndDoEMFRegistration();
    }

    /**
     * Has libraries log their errors to standard error, where nobody has configured their logging yet. To read a configuration,
     * such as the one that Xtext brings, takes a while at every start.
     */
    private static void tellErrorsOfLibraries() {
        Logger root = Logger.getRootLogger();
        if (!root.getAllAppenders().hasMoreElements()) {
            root.addAppender(new ConsoleAppender(new SimpleLayout(), ConsoleAppender.SYSTEM_ERR));
            root.setLevel(Level.ERROR);
        }
    }
}
