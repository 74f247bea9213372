package scorecard.engine.read;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import scorecard.engine.observe.DatabaseAddress;

/** Finds the driver for a database and tells what it says without the secrets of its address. */
public final class JdbcDriver {
    private JdbcDriver() {}

    /**
     * The driver that knows an address.
     *
     * @throws IOException where a jar cannot be read
     * @throws java.util.ServiceConfigurationError where a jar holds no driver that can be loaded
     */
    public static Optional<Driver> of(DatabaseAddress address) throws IOException, SQLException {
        Stream<Driver> given = address.drivers().isEmpty()
                ? Stream.of()
                : ServiceLoader.load(Driver.class, loader(address)).stream().map(ServiceLoader.Provider::get);
        for (Driver driver : Stream.concat(given, DriverManager.drivers()).toList()) {
            if (driver.acceptsURL(address.url())) {
                return Optional.of(driver);
            }
        }
        return Optional.empty();
    }

    /** Stays open as long as its driver may load classes, which is as long as the process. */
    private static ClassLoader loader(DatabaseAddress address) throws MalformedURLException {
        URL[] jars = new URL[address.drivers().size()];
        int index = 0;
        for (Path jar : address.drivers()) {
            jars[index++] = jar.toUri().toURL();
        }
        return new URLClassLoader(jars, JdbcDriver.class.getClassLoader());
    }

    /** The first line of what a driver says, in which neither the address nor a password is shown. */
    public static String reason(SQLException problem, String address) {
        return DatabaseTable.reason(problem, address);
    }
}
