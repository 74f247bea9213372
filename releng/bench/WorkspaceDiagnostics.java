import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.util.Modules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import scorecard.dsl.ide.ScorecardIdeSetup;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.dsl.workspace.Workspace;
import scorecard.engine.issue.Severity;

/**
 * Times diagnostics of a generated workspace: 200 files with 25 KPIs each, some 60,000 lines, every file using KPIs and sources of
 * others.
 *
 * <p>Prints the first check in a fresh process, a check once warm, opening the workspace in the language server, and how long an edit
 * inside a KPI takes until the server answers a request that waits for the diagnostics. Run from the repository after
 * {@code ./scorecard --version}: {@code releng/bench/diagnostics [edits]}, which runs {@code checks} with the options of the command
 * line and {@code edits} with those of the editor.
 */
final class WorkspaceDiagnostics {

    private static final int FILES = 200;
    private static final int KPIS = 25;

    private WorkspaceDiagnostics() {}

    public static void main(String[] arguments) throws Exception {
        boolean checks = arguments[0].equals("checks");
        int edits = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 30;
        Path folder = Files.createTempDirectory("diagnostics");
        try {
            long lines = 0;
            for (int file = 0; file < FILES; file++) {
                String text = text(file);
                lines += text.lines().count();
                Files.writeString(folder.resolve("file" + file + ".scorecard"), text, StandardCharsets.UTF_8);
            }
            System.out.printf("%d files, %d KPIs, %d lines%n", FILES, FILES * KPIS, lines);
            if (checks) {
                check(folder);
            } else {
                serve(folder, edits);
            }
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        System.exit(0);
    }

    private static void check(Path folder) throws IOException {
        long setUp = System.nanoTime();
        Workspace workspace = Workspace.standalone();
        print("language set up", setUp);
        long first = System.nanoTime();
        LoadedScorecards loaded = workspace.load(List.of(folder));
        print("first check", first);
        System.out.printf(
                "  %d findings, %d of them errors%n",
                loaded.issues().size(),
                loaded.issues().stream()
                        .filter(issue -> issue.severity() == Severity.ERROR)
                        .count());
        loaded.issues().stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .limit(3)
                .forEach(System.out::println);
        long second = System.nanoTime();
        workspace.load(List.of(folder));
        print("second check", second);
    }

    private static void serve(Path folder, int edits) throws IOException {
        new ScorecardIdeSetup().createInjectorAndDoEMFRegistration();
        LanguageServerImpl server = Guice.createInjector(Modules.override(new ServerModule())
                        .with(new AbstractModule() {
                            @Override
                            protected void configure() {
                                bind(IResourceServiceProvider.Registry.class)
                                        .toInstance(IResourceServiceProvider.Registry.INSTANCE);
                                bind(ILanguageServerShutdownAndExitHandler.class)
                                        .to(ILanguageServerShutdownAndExitHandler.NullImpl.class);
                            }
                        }))
                .getInstance(LanguageServerImpl.class);
        Set<String> published = ConcurrentHashMap.newKeySet();
        server.connect(new Client(published));
        Path edited = folder.resolve("file7.scorecard");
        String uri = edited.toUri().toString();
        String text = Files.readString(edited);
        InitializeParams parameters = new InitializeParams();
        WorkspaceClientCapabilities abilities = new WorkspaceClientCapabilities();
        abilities.setWorkspaceFolders(true);
        parameters.setCapabilities(new ClientCapabilities(abilities, new TextDocumentClientCapabilities(), null));
        parameters.setWorkspaceFolders(
                List.of(new WorkspaceFolder(folder.toUri().toString(), "bench")));
        long open = System.nanoTime();
        server.initialize(parameters).join();
        server.initialized(new InitializedParams());
        server.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "scorecard", 1, text)));
        answered(server, uri);
        print("language server opens all", open);
        List<Double> inside = new ArrayList<>();
        List<Double> renames = new ArrayList<>();
        int version = 2;
        for (int edit = 0; edit < edits; edit++) {
            // a target's digit: nothing other files see
            String target = edit % 2 == 0 ? "target 91%" : "target 90%";
            inside.add(change(server, uri, version++, text.replace("target 90%", target), published));
        }
        for (int edit = 0; edit < edits / 3; edit++) {
            // the name of a KPI that other files use
            String renamed = edit % 2 == 0 ? text.replace("kpi Share7x3 ", "kpi Share7x3renamed ") : text;
            renames.add(change(server, uri, version++, renamed, published));
        }
        print("edit inside a KPI", inside);
        print("edit of a name others use", renames);
    }

    private static double change(
            LanguageServerImpl server, String uri, int version, String text, Set<String> published) {
        published.clear();
        long start = System.nanoTime();
        server.didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version), List.of(new TextDocumentContentChangeEvent(text))));
        answered(server, uri);
        double taken = (System.nanoTime() - start) / 1e6;
        if (!published.contains(uri)) {
            throw new IllegalStateException("no diagnostics were published for the edited file");
        }
        return taken;
    }

    private static void answered(LanguageServerImpl server, String uri) {
        server.documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(uri)))
                .join();
    }

    private static void print(String what, long since) {
        double wall = (System.nanoTime() - since) / 1e9;
        long cpu = ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toMillis();
        System.out.printf(
                Locale.ROOT, "%-28s %8.2f s (processor time of all threads so far %.2f s)%n", what, wall, cpu / 1e3);
    }

    private static void print(String what, List<Double> milliseconds) {
        Collections.sort(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "%-28s %8.0f ms (median of %d; minimum %.0f, maximum %.0f)%n",
                what,
                milliseconds.get(milliseconds.size() / 2),
                milliseconds.size(),
                milliseconds.getFirst(),
                milliseconds.getLast());
    }

    private static String text(int file) {
        StringBuilder text = new StringBuilder();
        int neighbour = (file + 1) % FILES;
        text.append("package bench.file")
                .append(file)
                .append("\n\nimport bench.file")
                .append(neighbour)
                .append(".*\n\n");
        text.append("source rows")
                .append(file)
                .append(" \"Rows of file ")
                .append(file)
                .append("\" {\n");
        text.append("  read csv \"rows").append(file).append(".csv\"\n  row per id as item\n  time happened\n\n");
        text.append("  id text\n  happened timestamp\n  answered yes/no\n  wait duration in seconds optional\n");
        text.append("  talk duration in seconds\n  amount money EUR\n  channel text in phone, chat, email\n}\n");
        for (int kpi = 0; kpi < KPIS; kpi++) {
            text.append(kpi(file, kpi, neighbour));
        }
        text.append("\ncalendar Days").append(file).append(" {\n  timezone \"UTC\"\n}\n");
        text.append("\nscorecard Card")
                .append(file)
                .append(" {\n  kind operational\n  calendar Days")
                .append(file)
                .append("\n  period month\n");
        text.append("\n  perspective Customer {\n    goal Serve {\n");
        for (int kpi = 0; kpi < KPIS; kpi++) {
            text.append("      ")
                    .append(kpi % 2 == 0 ? "leading" : "lagging")
                    .append(' ')
                    .append(name(file, kpi))
                    .append('\n');
        }
        return text.append("    }\n  }\n}\n").toString();
    }

    private static String name(int file, int kpi) {
        return (kpi % 5 == 3 ? "Share" : kpi % 5 == 4 ? "Combined" : "Measure") + file + "x" + kpi;
    }

    private static String kpi(int file, int kpi, int neighbour) {
        String rows = "rows" + (kpi % 2 == 0 ? file : neighbour);
        String head = "\n/** Measure " + kpi + " of file " + file + ". */\nkpi " + name(file, kpi) + " {\n";
        String tail = "  owner \"Team " + kpi + "\"\n  review monthly\n";
        return head
                + switch (kpi % 5) {
                    case 0 ->
                        "  over " + rows
                                + " where answered\n  formula avg(wait + talk)\n  unit duration\n  lower is better\n"
                                + tail;
                    case 1 ->
                        "  over " + rows
                                + "\n"
                                + "  formula count(where channel = \"phone\" and wait < 20 seconds)\n"
                                + "  unit count\n"
                                + "  higher is better\n"
                                + tail;
                    case 2 ->
                        "  over " + rows
                                + "\n  formula sum(amount) / count()\n  unit money EUR per item\n  lower is better\n"
                                + tail;
                    case 3 ->
                        "  over " + rows
                                + "\n"
                                + "  formula share(where answered)\n"
                                + "  unit percent\n"
                                + "  higher is better\n"
                                + "  baseline 70% in 2026-01\n"
                                + "  target 90% by 2026-12\n" + tail;
                    default ->
                        "  formula " + name(file, kpi - 1) + " - " + name(neighbour, 3)
                                + "\n  unit percent\n  higher is better\n" + tail;
                }
                + "}\n";
    }

    private record Client(Set<String> published) implements LanguageClient {

        @Override
        public void telemetryEvent(Object event) {}

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams parameters) {
            published.add(parameters.getUri());
        }

        @Override
        public void showMessage(MessageParams message) {}

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void logMessage(MessageParams message) {}
    }
}
