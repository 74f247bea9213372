package scorecard.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import scorecard.cli.message.Colours;
import scorecard.cli.message.Messages;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.issue.NearestName;
import scorecard.engine.run.Engine;

/** The command line {@code scorecard}: finds the command, runs it and turns what came of it into an exit code. */
public final class ScorecardCommand {

    /** Deep definitions are walked by recursion; the default would end at a few thousand levels. */
    private static final long STACK_BYTES = 256L << 20;

    private static final String VERSION = "--version";

    private static final List<String> NOT_YET = List.of("explain", "why", "diff");

    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final Interruption interruption = new Interruption();

    /** The commands there are, on the engine of this installation. */
    public ScorecardCommand() {
        this(() -> new Engine(new DuckDbObservatory()));
    }

    /** The commands there are, on an engine that is made when it is needed. */
    public ScorecardCommand(Supplier<Engine> engine) {
        commands.put("new", new NewCommand());
        commands.put("check", new CheckCommand());
        commands.put("format", new FormatCommand());
        commands.put("compile", new CompileCommand());
        commands.put("run", new RunCommand(engine));
        commands.put("test", new TestCommand(engine));
        commands.put("data", new DataCommand());
        commands.put("store", new StoreCommand());
        commands.put("lsp", new LspCommand());
    }

    /** Runs the command that the arguments name and ends the process with its exit code: the one place that may. */
    @SuppressWarnings("checkstyle:regexp")
    public static void main(String[] arguments) throws InterruptedException {
        prepare();
        int code = executeInProcess(Io.ofThisProcess(), arguments);
        if (code != ExitCode.FINE.number() || othersAreAtWork()) {
            System.exit(code);
        }
    }

    /**
     * Whether threads are left that would keep the process alive. Where there are none, it ends by itself: to exit by force opens
     * every jar, because Java would first tell whatever logger there is.
     */
    private static boolean othersAreAtWork() {
        Thread[] threads = new Thread[Thread.activeCount() + 1];
        int count = Thread.enumerate(threads);
        for (int at = 0; at < count; at++) {
            if (!threads[at].isDaemon() && threads[at] != Thread.currentThread()) {
                return true;
            }
        }
        return false;
    }

    /** Settles what libraries ask the process for, before any of them is loaded. */
    static void prepare() {
        // Guice would generate code through an interface that newer Java warns of, and that pays only in long runs.
        System.setProperty("guice_bytecode_gen_option", "DISABLED");
        // The language sets logging up itself.
        System.setProperty("log4j.defaultInitOverride", "true");
    }

    /**
     * Runs the command that the arguments name with a deep stack, and stops it when the process is ended.
     *
     * @return the exit code
     */
    static int executeInProcess(Io io, String... arguments) throws InterruptedException {
        ScorecardCommand command = new ScorecardCommand();
        AtomicReference<Integer> code = new AtomicReference<>(ExitCode.INTERNAL.number());
        Thread thread = new Thread(null, () -> code.set(command.execute(io, arguments)), "scorecard", STACK_BYTES);
        Runtime.getRuntime().addShutdownHook(new Thread(command::interrupt, "stop what is under way"));
        thread.start();
        thread.join();
        return code.get();
    }

    /**
     * Runs the command that the arguments name.
     *
     * @return the exit code: 0 fine, 1 errors, 2 wrong usage, 3 refused data, 4 internal error, 130 interrupted
     */
    public int execute(Io io, String... arguments) {
        boolean plain = io.environment().getOrDefault("NO_COLOR", "").length() > 0
                || Arrays.asList(arguments).contains("--no-color");
        boolean colourOut = !plain && io.terminals().out();
        Messages messages =
                new Messages(io.err(), new Colours(!plain && io.terminals().err()));
        try {
            return execute(new Session(io, messages, colourOut, interruption), arguments)
                    .number();
        } catch (Misuse misuse) {
            messages.misuse(misuse.getMessage(), helpCommand(arguments));
            return ExitCode.USAGE.number();
        } catch (RuntimeException | Error failure) {
            return internalError(failure, arguments, io, messages).number();
        } finally {
            io.out().flush();
            io.err().flush();
        }
    }

    /** Stops the evaluation under way, from another thread, and waits shortly until it has tidied up. */
    public void interrupt() {
        interruption.stop();
    }

    private ExitCode execute(Session session, String... arguments) {
        CommandLine line = new CommandLine(spec(arguments));
        try {
            ParseResult parsed = line.parseArgs(arguments);
            ParseResult inner = parsed.subcommand();
            if (parsed.isVersionHelpRequested()) {
                session.io().out().print("scorecard " + Version.text() + "\n");
                return ExitCode.FINE;
            }
            CommandLine named = inner == null ? line : inner.commandSpec().commandLine();
            if (inner == null && !parsed.isUsageHelpRequested()) {
                throw new Misuse("say what to do: " + names());
            }
            if (parsed.isUsageHelpRequested() || inner.isUsageHelpRequested()) {
                session.io()
                        .out()
                        .print(named.getUsageMessage(session.colour() ? Ansi.ON : Ansi.OFF)
                                .replace("\r", ""));
                return ExitCode.FINE;
            }
            return commands.get(inner.commandSpec().name()).run(inner, session);
        } catch (ParameterException wrong) {
            throw new Misuse(message(wrong, arguments));
        }
    }

    /** All commands, or only the one that is meant, if any: to describe the others would cost time at every start. */
    private CommandSpec spec(String... arguments) {
        CommandSpec spec = Options.command(
                "scorecard",
                "Balanced scorecards as text, evaluated on your data.",
                "",
                "scorecard new minimal my-scorecard",
                "scorecard run my-scorecard");
        spec.usageMessage().commandListHeading("%nCommands:%n").synopsisSubcommandLabel("COMMAND");
        spec.addOption(OptionSpec.builder(VERSION)
                .versionHelp(true)
                .description("Show the version.")
                .build());
        Optional<String> meant = List.of(arguments).equals(List.of(VERSION))
                ? Optional.of(VERSION)
                : firstWord(arguments).filter(commands::containsKey);
        commands.forEach((name, command) -> {
            if (meant.isEmpty() || meant.get().equals(name)) {
                spec.addSubcommand(name, command.spec());
            }
        });
        return spec;
    }

    private String message(ParameterException wrong, String... arguments) {
        String first = firstWord(arguments).orElse("");
        if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
            return wrong.getMessage().replace('\'', '`');
        }
        if (!commands.containsKey(first)) {
            return NOT_YET.contains(first)
                    ? "the command `" + first + "` is not available yet; there are " + names()
                    : "there is no command `" + first + "`; "
                            + NearestName.of(first, commands.keySet())
                                    .map(nearest -> "did you mean `" + nearest + "`?")
                                    .orElseGet(() -> "there are " + names());
        }
        String argument = unmatched.getUnmatched().getFirst();
        if (!unmatched.isUnknownOption()) {
            return "`" + argument + "` is one argument too many";
        }
        return "there is no option `" + argument + "`"
                + unmatched.getSuggestions().stream()
                        .findFirst()
                        .map(nearest -> "; did you mean `" + nearest + "`?")
                        .orElse("");
    }

    private static Optional<String> firstWord(String... arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith("-"))
                .findFirst();
    }

    private String names() {
        return commands.keySet().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private String helpCommand(String... arguments) {
        return Arrays.stream(arguments)
                .filter(commands::containsKey)
                .findFirst()
                .map(name -> "scorecard " + name + " --help")
                .orElse("scorecard --help");
    }

    private static ExitCode internalError(Throwable failure, String[] arguments, Io io, Messages messages) {
        messages.remark("Scorecard failed: this is its fault, not yours ("
                + failure.getClass().getSimpleName() + ").");
        CrashReport.write(failure, List.of(arguments), io)
                .ifPresentOrElse(
                        file -> messages.remark("Please attach " + io.shown(file) + " when you report it."),
                        () -> messages.remark("No report could be written."));
        return ExitCode.INTERNAL;
    }
}
