import io.trino.plugin.memory.MemoryPlugin;
import io.trino.server.testing.TestingTrinoServer;
import java.io.IOException;
import java.util.Map;

/** A server of Trino with tables in memory: says where it listens and ends with its standard input. Started by tests, from source. */
final class TrinoServer {
    public static void main(String[] arguments) throws IOException {
        TestingTrinoServer server = TestingTrinoServer.create();
        server.installPlugin(new MemoryPlugin());
        server.createCatalog("memory", "memory", Map.of());
        System.err.println("Trino listens at " + server.getBaseUrl().getAuthority() + " .");
        while (System.in.read() >= 0) {
            // nothing is said to it
        }
        Runtime.getRuntime().halt(0);
    }
}
