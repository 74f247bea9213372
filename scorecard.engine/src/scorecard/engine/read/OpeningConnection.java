package scorecard.engine.read;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.observe.Stopped;

/**
 * Connects to a database without waiting any longer once the work is cancelled: drivers wait for a server that does not answer, for
 * minutes perhaps, and nothing interrupts them. A connection that comes too late is closed at once.
 */
final class OpeningConnection {
    private OpeningConnection() {}

    /**
     * Connects.
     *
     * @throws Stopped on cancellation
     * @throws SQLException as the driver says
     */
    static Connection open(Driver driver, String url, Properties settings, Cancellation cancellation)
            throws SQLException {
        cancellation.check();
        CompletableFuture<Connection> opened = new CompletableFuture<>();
        try (Cancellation.Registration stop = cancellation.onCancel(
                () -> opened.completeExceptionally(new Stopped(new Stopped.Reason.Cancelled())))) {
            Thread.ofPlatform()
                    .daemon()
                    .name("scorecard connection")
                    .start(() -> connect(driver, url, settings, opened));
            return opened.join();
        } catch (CompletionException failed) {
            switch (failed.getCause()) {
                case SQLException problem -> throw problem;
                case RuntimeException problem -> throw problem;
                case Error problem -> throw problem;
                default -> throw failed;
            }
        }
    }

    private static void connect(Driver driver, String url, Properties settings, CompletableFuture<Connection> opened) {
        try {
            Connection connection = driver.connect(url, settings);
            if (!opened.complete(connection)) {
                connection.close();
            }
        } catch (SQLException | RuntimeException | Error problem) {
            opened.completeExceptionally(problem);
        }
    }
}
