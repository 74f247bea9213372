package scorecard.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * All that a command may touch of the world around it.
 *
 * @param out results, in UTF-8
 * @param err messages and progress, in UTF-8
 * @param in answers to questions, or a protocol
 * @param workingDirectory absolute; relative paths of the user start here
 * @param environment environment variables
 * @param terminals which of the three streams belong to a terminal
 * @param home folder of the installation with its {@code examples}, where known
 */
public record Io(
        PrintStream out,
        PrintStream err,
        InputStream in,
        Path workingDirectory,
        Map<String, String> environment,
        Terminals terminals,
        Optional<Path> home) {

    /** Which streams a person sees or types into. */
    public record Terminals(boolean in, boolean out, boolean err) {

        /** A program is at the other end of all of them. */
        public static final Terminals NONE = new Terminals(false, false, false);

        /**
         * As the launcher found them ({@code -Dscorecard.terminal=in,out,err}); without a launcher, Java tells only
         * whether input and output both are.
         */
        static Terminals ofThisProcess() {
            String found = System.getProperty("scorecard.terminal");
            if (found == null) {
                boolean interactive = System.console() != null;
                return new Terminals(interactive, interactive, interactive);
            }
            return new Terminals(found.contains("in"), found.contains("out"), found.contains("err"));
        }
    }

    static Io ofThisProcess() {
        return new Io(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                System.in,
                Path.of("").toAbsolutePath(),
                System.getenv(),
                Terminals.ofThisProcess(),
                Optional.ofNullable(System.getProperty("scorecard.home")).map(Path::of));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** An absolute path for one the user typed. */
    Path resolve(String typed) {
        try {
            return workingDirectory.resolve(typed).normalize();
        } catch (InvalidPathException impossible) {
            throw new Misuse("`" + typed + "` is not the name of a file");
        }
    }

    /** A path as the user would type it: relative where it lies below the working directory, with forward slashes. */
    String shown(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(workingDirectory) ? workingDirectory.relativize(absolute) : absolute;
        String text = shown.toString().replace('\\', '/');
        return text.isEmpty() ? "." : text;
    }
}
