package scorecard.spark;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;

/** The master of a cluster, as {@code spark://host:7077}, or several of which one leads, as {@code spark://one:7077,other:7077}. */
final class StandaloneMaster {
    private static final String SCHEME = "spark://";
    private static final int MILLISECONDS_TO_ANSWER = 5_000;

    private StandaloneMaster() {}

    /** False where surely nobody answers, for which Spark itself would take a minute and not say so. */
    static boolean mayAnswer(String master) {
        return !master.startsWith(SCHEME)
                || Arrays.stream(master.substring(SCHEME.length()).split(",")).anyMatch(StandaloneMaster::answers);
    }

    private static boolean answers(String address) {
        try (Socket socket = new Socket()) {
            URI there = URI.create(SCHEME + address);
            if (there.getHost() == null || there.getPort() < 0) {
                return true; // which Spark will say what is wrong with
            }
            socket.connect(new InetSocketAddress(there.getHost(), there.getPort()), MILLISECONDS_TO_ANSWER);
            return true;
        } catch (IllegalArgumentException unreadable) {
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }
}
