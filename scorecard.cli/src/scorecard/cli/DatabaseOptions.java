package scorecard.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import scorecard.engine.observe.DatabaseAddress;

/**
 * Where databases are: {@code --database NAME=jdbc:…}, {@code --database NAME=spark:…}, or {@code --database NAME=env:VARIABLE} for an address that holds a
 * password and so belongs into no command.
 */
final class DatabaseOptions {
    private static final String VARIABLE = "env:";

    private final Io io;

    DatabaseOptions(Io io) {
        this.io = io;
    }

    /** The addresses by name; no message shows one. */
    Map<String, DatabaseAddress> of(List<String> assignments, List<String> drivers) {
        List<Path> jars = drivers.stream().map(this::jar).toList();
        Map<String, DatabaseAddress> addresses = new TreeMap<>();
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            if (equals < 1) {
                throw new Misuse(
                        "`--database` is of the form `--database NAME=jdbc:…` or `--database NAME=env:VARIABLE`");
            }
            String name = assignment.substring(0, equals);
            if (addresses.put(name, new DatabaseAddress(url(name, assignment.substring(equals + 1)), jars)) != null) {
                throw new Misuse("`--database` names the database `" + name + "` twice");
            }
        }
        return addresses;
    }

    private String url(String name, String written) {
        String variable = written.startsWith(VARIABLE) ? written.substring(VARIABLE.length()) : "";
        String url = variable.isEmpty()
                ? written
                : Optional.ofNullable(io.environment().get(variable))
                        .orElseThrow(() -> new Misuse("`--database " + name + "=" + written
                                + "` names a variable that the environment does not have"));
        if (!DatabaseAddress.isAddress(url)) {
            throw new Misuse("the address of the database `" + name
                    + "` is none of JDBC; expected `jdbc:…`, `spark:…` with the name of a catalogue of Spark, or"
                    + " `env:VARIABLE` with such an address in the variable");
        }
        return url;
    }

    private Path jar(String typed) {
        Path jar = io.resolve(typed);
        if (!Files.isRegularFile(jar)) {
            throw new Misuse("`--driver " + typed + "` is no file; expected the jar of a JDBC driver");
        }
        return jar;
    }
}
