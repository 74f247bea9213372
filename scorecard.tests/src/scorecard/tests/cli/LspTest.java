package scorecard.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.cli.Io;
import scorecard.cli.ScorecardCommand;

final class LspTest {

    @TempDir
    Path folder;

    @Test
    void theServerAnswersOnStandardOutputUntilItsInputEnds() throws Exception {
        PipedOutputStream editor = new PipedOutputStream();
        Answers answers = new Answers("\"capabilities\"");
        Io io = new Io(
                new PrintStream(answers, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PipedInputStream(editor),
                folder,
                Map.of(),
                Io.Terminals.NONE,
                Optional.empty());
        FutureTask<Integer> exit = new FutureTask<>(() -> new ScorecardCommand().execute(io, "lsp"));
        new Thread(exit, "language server").start();

        send(editor, """
            {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": \
            {"processId": null, "rootUri": "%s", "capabilities": {}}}\
            """.formatted(folder.toUri()));

        assertTrue(answers.expected.await(60, TimeUnit.SECONDS), answers.toString());
        assertTrue(answers.toString().startsWith("Content-Length: "), answers.toString());

        send(editor, "{\"jsonrpc\": \"2.0\", \"id\": 2, \"method\": \"shutdown\"}");
        send(editor, "{\"jsonrpc\": \"2.0\", \"method\": \"exit\"}");
        editor.close();

        assertEquals(0, exit.get(60, TimeUnit.SECONDS));
    }

    @Test
    void aClientThatNamesNoFolderGetsWhatIsWrongInTheFolderOfTheServer() throws Exception {
        PipedOutputStream editor = new PipedOutputStream();
        Answers answers = new Answers("no-calendar");
        Io io = new Io(
                new PrintStream(answers, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PipedInputStream(editor),
                folder,
                Map.of(),
                Io.Terminals.NONE,
                Optional.empty());
        FutureTask<Integer> exit = new FutureTask<>(() -> new ScorecardCommand().execute(io, "lsp"));
        new Thread(exit, "language server").start();

        send(editor, """
            {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"processId": null, "capabilities": {}}}\
            """);
        send(editor, "{\"jsonrpc\": \"2.0\", \"method\": \"initialized\", \"params\": {}}");
        send(editor, """
            {"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {"textDocument": {"uri": "%s", \
            "languageId": "scorecard", "version": 1, "text": "scorecard Card { }"}}}\
            """.formatted(folder.resolve("card.scorecard").toUri()));

        assertTrue(answers.expected.await(60, TimeUnit.SECONDS), answers.toString());
        send(editor, "{\"jsonrpc\": \"2.0\", \"id\": 2, \"method\": \"shutdown\"}");
        editor.close();
        assertEquals(0, exit.get(60, TimeUnit.SECONDS));
    }

    private static void send(PipedOutputStream editor, String json) throws IOException {
        byte[] content = json.getBytes(StandardCharsets.UTF_8);
        editor.write(("Content-Length: " + content.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        editor.write(content);
        editor.flush();
    }

    /** What the server said; tells when a text was among it. */
    private static final class Answers extends ByteArrayOutputStream {

        private final CountDownLatch expected = new CountDownLatch(1);
        private final String text;

        Answers(String text) {
            this.text = text;
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            super.write(bytes, offset, length);
            if (toString(StandardCharsets.UTF_8).contains(text)) {
                expected.countDown();
            }
        }
    }
}
