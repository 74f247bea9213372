package scorecard.tests.engine.read;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scorecard.tests.example.StartedProgram;

/** A database server of this machine, started on a folder of its own for one test class. */
public final class DatabaseServer implements AutoCloseable {
    private final Process process;
    private final String url;

    private DatabaseServer(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    /** Empty where the machine has no PostgreSQL. */
    public static Optional<DatabaseServer> postgreSql(Path folder) throws IOException, InterruptedException {
        Optional<Path> server = program("postgres", "/usr/lib/postgresql");
        if (server.isEmpty()) {
            return Optional.empty();
        }
        Path programs = server.get().toRealPath().getParent();
        Path data = owned(folder.resolve("postgresql"), "postgres");
        run(as(
                "postgres",
                programs.resolve("initdb").toString(),
                "-D",
                data.toString(),
                "-E",
                "UTF8",
                "-A",
                "trust",
                "-U",
                "scorecard"));
        int port = StartedProgram.freePort();
        DatabaseServer started = start(
                as(
                        "postgres",
                        programs.resolve("postgres").toString(),
                        "-D",
                        data.toString(),
                        "-p",
                        String.valueOf(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "fsync=off"),
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=scorecard",
                "ready to accept connections");
        return Optional.of(started);
    }

    /** Empty where the machine has no MariaDB. */
    static Optional<DatabaseServer> mariaDb(Path folder) throws IOException, InterruptedException {
        Optional<Path> server = program("mariadbd", "/usr/sbin");
        Optional<Path> install = program("mariadb-install-db", "/usr/bin");
        if (server.isEmpty() || install.isEmpty()) {
            return Optional.empty();
        }
        Path data = owned(folder.resolve("mariadb"), "mysql");
        run(as("mysql", install.get().toString(), "--no-defaults", "--datadir=" + data, "--skip-test-db"));
        int port = StartedProgram.freePort();
        DatabaseServer started = start(
                as(
                        "mysql",
                        server.get().toString(),
                        "--no-defaults",
                        "--datadir=" + data,
                        "--socket=" + data.resolve("socket"),
                        "--pid-file=" + data.resolve("pid"),
                        "--port=" + port,
                        "--bind-address=127.0.0.1",
                        "--skip-grant-tables",
                        "--default-time-zone=+05:00"),
                "jdbc:mariadb://127.0.0.1:" + port + "/mysql?user=root",
                "ready for connections");
        return Optional.of(started);
    }

    /** The address as JDBC writes it, for a user who may do everything. */
    public String url() {
        return url;
    }

    private static DatabaseServer start(List<String> command, String url, String ready) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        StartedProgram.untilItSays(process, Pattern.compile(Pattern.quote(ready)), "the server");
        return new DatabaseServer(process, url);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command + " fails:\n" + said);
        }
    }

    /** Servers refuse to run as the administrator, who may however run them as somebody else. */
    private static List<String> as(String user, String... command) {
        List<String> whole = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            whole.addAll(List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups"));
        }
        whole.addAll(Arrays.asList(command));
        return whole;
    }

    private static Path owned(Path folder, String user) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        if (System.getProperty("user.name").equals("root")) {
            run(List.of("chmod", "755", folder.getParent().toString()));
            run(List.of("chown", user, folder.toString()));
        }
        return folder;
    }

    private static Optional<Path> program(String name, String otherwise) throws IOException {
        Optional<Path> onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
        if (onPath.isPresent() || !Files.isDirectory(Path.of(otherwise))) {
            return onPath;
        }
        try (Stream<Path> below = Files.find(
                Path.of(otherwise),
                3,
                (path, found) -> path.getFileName().toString().equals(name))) {
            return below.sorted().findFirst();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException enough) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
