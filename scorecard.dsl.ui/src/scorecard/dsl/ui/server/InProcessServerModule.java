package scorecard.dsl.ui.server;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import org.eclipse.xtext.ide.server.BuildManager;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.service.OperationCanceledManager;
import scorecard.dsl.ide.server.ForgetVanishedFiles;
import scorecard.dsl.ui.failure.FailureLog;

/** What differs when Xtext's language server runs inside another program instead of being one. */
final class InProcessServerModule extends AbstractModule {
    private final FailureLog failures;

    InProcessServerModule(FailureLog failures) {
        this.failures = failures;
    }

    @Override
    protected void configure() {
        // The server looks for languages with Java's service loader, which sees no other bundle's class path in OSGi.
        bind(IResourceServiceProvider.Registry.class).toInstance(IResourceServiceProvider.Registry.INSTANCE);
        // Ending the server must not end the workbench.
        bind(ILanguageServerShutdownAndExitHandler.class).to(ILanguageServerShutdownAndExitHandler.NullImpl.class);
        bind(BuildManager.class).to(ForgetVanishedFiles.class);
    }

    @Provides
    @Singleton
    IRequestManager requests(ExecutorService parallel, OperationCanceledManager cancellation) {
        return new ReportedRequests(parallel, cancellation, failures);
    }
}
