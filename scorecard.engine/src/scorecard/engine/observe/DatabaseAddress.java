package scorecard.engine.observe;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a database is.
 *
 * @param url as JDBC writes it; may hold a password, so it is never shown
 * @param drivers jars in which its driver is looked for, before those that run along
 */
public record DatabaseAddress(String url, List<Path> drivers) {

    /** An address that JDBC could know. */
    public DatabaseAddress {
        drivers = List.copyOf(drivers);
        if (!url.startsWith("jdbc:")) {
            throw new IllegalArgumentException("an address of JDBC begins with `jdbc:`");
        }
    }

    @Override
    public String toString() {
        return "DatabaseAddress[url=jdbc:…, drivers=" + drivers + "]";
    }
}
