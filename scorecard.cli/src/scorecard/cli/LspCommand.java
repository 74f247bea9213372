package scorecard.cli;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.util.Modules;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.BuildManager;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import scorecard.dsl.ide.ScorecardIdeSetup;
import scorecard.dsl.ide.server.FolderOfClient;
import scorecard.dsl.ide.server.ForgetVanishedFiles;

/** {@code scorecard lsp}: the language server on standard input and output, for editors other than ours. */
final class LspCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Options.command(
                "lsp",
                "Runs the language server on standard input and output.",
                "An editor starts it; it ends when the editor closes the connection.",
                "scorecard lsp");
    }

    @Override
    public ExitCode run(ParseResult options, Session session) {
        new ScorecardIdeSetup().createInjectorAndDoEMFRegistration();
        Injector injector =
                Guice.createInjector(Modules.override(new ServerModule()).with(new Bindings()));
        LanguageServerImpl server = new FolderOfClient(session.io().workingDirectory());
        injector.injectMembers(server);
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(
                server, session.io().in(), session.io().out());
        server.connect(launcher.getRemoteProxy());
        return waitForEnd(launcher.startListening());
    }

    private static ExitCode waitForEnd(Future<Void> connection) {
        try {
            connection.get();
            return ExitCode.FINE;
        } catch (InterruptedException | CancellationException stopped) {
            return ExitCode.INTERRUPTED;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** The server knows our language without searching for it, and does not end the process by itself. */
    private static final class Bindings extends AbstractModule {
        @Override
        protected void configure() {
            bind(IResourceServiceProvider.Registry.class).toInstance(IResourceServiceProvider.Registry.INSTANCE);
            bind(ILanguageServerShutdownAndExitHandler.class).to(ILanguageServerShutdownAndExitHandler.NullImpl.class);
            bind(BuildManager.class).to(ForgetVanishedFiles.class);
        }
    }
}
