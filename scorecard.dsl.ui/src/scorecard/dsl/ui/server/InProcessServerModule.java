package scorecard.dsl.ui.server;

import com.google.inject.AbstractModule;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.resource.IResourceServiceProvider;

/** What differs when Xtext's language server runs inside another program instead of being one. */
final class InProcessServerModule extends AbstractModule {
    @Override
    protected void configure() {
        // The server looks for languages with Java's service loader, which sees no other bundle's class path in OSGi.
        bind(IResourceServiceProvider.Registry.class).toInstance(IResourceServiceProvider.Registry.INSTANCE);
        // Ending the server must not end the workbench.
        bind(ILanguageServerShutdownAndExitHandler.class).to(ILanguageServerShutdownAndExitHandler.NullImpl.class);
    }
}
