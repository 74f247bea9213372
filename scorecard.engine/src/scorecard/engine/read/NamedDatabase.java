package scorecard.engine.read;

import java.io.IOException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceConfigurationError;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.observe.DatabaseAddress;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Source;

/** A database that the user says where to find; reads only. */
final class NamedDatabase {
    private final String name;
    private final Optional<DatabaseAddress> address;
    private final Cancellation cancellation;

    /** @param address as the user gave it; empty where the user did not */
    NamedDatabase(String name, Optional<DatabaseAddress> address, Cancellation cancellation) {
        this.name = name;
        this.address = address;
        this.cancellation = cancellation;
    }

    TableFile.Opened open(Source source, Reader.StoredRows rows) {
        if (address.isEmpty()) {
            return refused(
                    "data-database-unnamed",
                    "`" + source.name() + "` reads the database `" + name
                            + "`, and the run does not say where it is; expected `--database " + name + "=jdbc:…`");
        }
        if (address.get().catalogue().isPresent()) {
            return refused(
                    "data-database-elsewhere",
                    "the database `" + name
                            + "` is a catalogue of Spark, whose tables only Spark can read; expected `--engine spark`");
        }
        String url = address.get().url();
        try {
            Optional<Driver> driver = JdbcDriver.of(address.get());
            if (driver.isEmpty()) {
                return refused(
                        "data-database-driver",
                        "there is no driver for the database `" + name
                                + "`; expected the jar of a JDBC driver for its address, named by `--driver FILE`");
            }
            Connection connection = OpeningConnection.open(driver.get(), url, settings(url), cancellation);
            return DatabaseTable.open(new DatabaseTable.Origin(name, url, cancellation), connection, source, rows);
        } catch (SQLException problem) {
            return refused(
                    "data-database-unreadable",
                    "the database `" + name + "` cannot be read: " + DatabaseTable.reason(problem, url));
        } catch (IOException | ServiceConfigurationError problem) {
            return refused(
                    "data-database-driver",
                    "the driver for the database `" + name + "` cannot be loaded; expected the jar of a JDBC driver");
        }
    }

    /** What keeps drivers from writing, from reading files, and from guessing that a small number is a truth value. */
    private static Properties settings(String url) {
        Properties settings = new Properties();
        if (url.startsWith("jdbc:sqlite:")) {
            settings.setProperty("open_mode", "1");
        } else if (url.startsWith("jdbc:postgresql:")) {
            settings.setProperty("readOnly", "true");
        } else if (url.startsWith("jdbc:mariadb:") || url.startsWith("jdbc:mysql:")) {
            settings.setProperty("tinyInt1isBit", "false");
            settings.setProperty("allowMultiQueries", "false");
            settings.setProperty("allowLocalInfile", "false");
        } else if (url.startsWith("jdbc:duckdb:")) {
            settings.setProperty("access_mode", "READ_ONLY");
        }
        return settings;
    }

    private static TableFile.Opened refused(String code, String message) {
        return new TableFile.Opened.Unreadable(Issue.error(code, message, new Place.Nowhere()));
    }
}
