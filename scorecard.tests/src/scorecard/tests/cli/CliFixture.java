package scorecard.tests.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import scorecard.cli.Io;
import scorecard.cli.ScorecardCommand;
import scorecard.engine.run.Engine;

/** Runs the command line in this process, in a folder of its own. */
public final class CliFixture {

    private final Path folder;
    private Map<String, String> environment = Map.of();
    private Io.Terminals terminals = Io.Terminals.NONE;
    private String input = "";
    private boolean interruptedWhenItPrints;
    private Optional<Path> home = Optional.empty();
    private ScorecardCommand command = new ScorecardCommand();

    /** A command line whose working directory is a folder. */
    public CliFixture(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** What a command did. */
    public record Ran(int exit, String out, String err) {

        /** All of it as one text to compare. */
        String all() {
            return "exit " + exit + "\n" + (out.isEmpty() ? "" : "out:\n" + out)
                    + (err.isEmpty() ? "" : "err:\n" + err);
        }
    }

    CliFixture onTerminal() {
        terminals = new Io.Terminals(true, true, true);
        return this;
    }

    CliFixture with(String variable, String value) {
        environment = Map.of(variable, value);
        return this;
    }

    CliFixture answering(String lines) {
        input = lines;
        return this;
    }

    CliFixture installedIn(Path installation) {
        home = Optional.of(installation);
        return this;
    }

    CliFixture onEngine(Engine engine) {
        command = new ScorecardCommand(() -> engine);
        return this;
    }

    /** Somebody presses Ctrl-C as soon as something is printed. */
    CliFixture interruptedWhenItPrints() {
        interruptedWhenItPrints = true;
        return this;
    }

    /** What Ctrl-C does while a command is under way. */
    void interrupt() {
        command.interrupt();
    }

    CliFixture write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A new scorecard from the smallest template, in the folder {@code s}. */
    CliFixture minimal() {
        Ran ran = run("new", "minimal", "s");
        if (ran.exit() != 0) {
            throw new IllegalStateException(ran.all());
        }
        return this;
    }

    CliFixture replace(String file, String old, String changed) {
        String text = read(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException("`" + old + "` is not in " + file);
        }
        return write(file, text.replace(old, changed));
    }

    String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The files there are, sorted, with forward slashes. */
    List<String> files() {
        try (Stream<Path> below = Files.walk(folder)) {
            return below.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    /** What the command line does with these arguments. */
    public Ran run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int offset, int length) {
                super.write(bytes, offset, length);
                if (interruptedWhenItPrints) {
                    command.interrupt();
                }
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Io io = new Io(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                folder,
                environment,
                terminals,
                home);
        int exit = command.execute(io, arguments);
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
