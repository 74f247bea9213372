package scorecard.engine.observe;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where a database is.
 *
 * @param url as JDBC writes it, which may hold a password, so it is never shown; or {@code spark:} and the name of a catalogue of
 *     tables that Spark knows
 * @param drivers jars in which its driver is looked for, before those that run along
 */
public record DatabaseAddress(String url, List<Path> drivers) {
    private static final String JDBC = "jdbc:";
    private static final String CATALOGUE = "spark:";

    /** An address that JDBC or Spark could know. */
    public DatabaseAddress {
        drivers = List.copyOf(drivers);
        if (!isAddress(url)) {
            throw new IllegalArgumentException("an address begins with `jdbc:` or `spark:`");
        }
    }

    /** Whether somebody could know an address that is written so. */
    public static boolean isAddress(String written) {
        return written.startsWith(JDBC) || written.startsWith(CATALOGUE) && written.length() > CATALOGUE.length();
    }

    /** The name of a catalogue of Spark; empty where the address is one of JDBC. */
    public Optional<String> catalogue() {
        return Optional.of(url)
                .filter(address -> address.startsWith(CATALOGUE))
                .map(address -> address.substring(CATALOGUE.length()));
    }

    @Override
    public String toString() {
        return "DatabaseAddress[url=" + (catalogue().isPresent() ? url : JDBC + "…") + ", drivers=" + drivers + "]";
    }
}
