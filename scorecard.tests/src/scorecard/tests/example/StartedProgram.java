package scorecard.tests.example;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Programs that tests start and that go on while the tests ask them. */
public final class StartedProgram {
    private StartedProgram() {}

    /**
     * Waits for a line, and lets go of all that is said behind it, for otherwise the program would wait.
     *
     * @param process whose errors are in its output
     * @param ready a part of the line
     * @return the part found
     * @throws IOException where the program ends before, with all that it said
     */
    public static Matcher untilItSays(Process process, Pattern ready, String program) throws IOException {
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            Matcher found = ready.matcher(line);
            if (found.find()) {
                Thread.ofPlatform().daemon().start(() -> ignore(said));
                return found;
            }
        }
        throw new IOException(program + " ended:\n" + all);
    }

    private static void ignore(BufferedReader said) {
        try {
            said.transferTo(Writer.nullWriter());
        } catch (IOException gone) {
            // it was stopped
        }
    }

    /** A port of this machine that nobody listens at. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
