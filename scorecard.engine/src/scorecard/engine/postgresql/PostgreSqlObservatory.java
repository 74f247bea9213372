package scorecard.engine.postgresql;

import java.io.IOException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceConfigurationError;
import java.util.TreeMap;
import scorecard.engine.dialect.PostgreSqlDialect;
import scorecard.engine.duckdb.ObservatoryElsewhere;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.observe.DatabaseAddress;
import scorecard.engine.observe.Observatory;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Source;
import scorecard.engine.read.JdbcDriver;

/**
 * Evaluates on a server of PostgreSQL. Tables of the server whose rows plainly fit their declaration stay there; all other data is
 * read and checked here and handed to temporary tables. Everything is computed there.
 */
public final class PostgreSqlObservatory implements Observatory {
    private final String name;
    private final DatabaseAddress address;

    /**
     * An observatory on a server.
     *
     * @param name what the user calls the database
     * @param address where it is; its user needs no right but to connect and to make temporary tables
     */
    public PostgreSqlObservatory(String name, DatabaseAddress address) {
        this.name = name;
        this.address = address;
    }

    @Override
    public Opening open(Plan plan, Scorecard scorecard, DataRequest request) {
        try {
            Optional<Driver> driver = JdbcDriver.of(address);
            return driver.isEmpty()
                    ? refused(
                            "data-database-driver",
                            "there is no driver for the database `" + name
                                    + "`; expected the jar of a JDBC driver for its address, named by `--driver FILE`")
                    : open(driver.get().connect(address.url(), settings()), plan, scorecard, request);
        } catch (SQLException problem) {
            return new Opening.Refused(List.of(issue(problem)));
        } catch (PostgreSqlEngine.ServerRefused refusal) {
            return new Opening.Refused(List.of(issue(refusal.problem())));
        } catch (IOException | ServiceConfigurationError problem) {
            return refused(
                    "data-database-driver",
                    "the driver for the database `" + name + "` cannot be loaded; expected the jar of a JDBC driver");
        }
    }

    private Opening open(Connection connection, Plan plan, Scorecard scorecard, DataRequest request)
            throws SQLException {
        boolean ready = false;
        try {
            if (!encoding(connection).equals("UTF8")) {
                return refused(
                        "data-database-encoding",
                        "the database `" + name + "` holds text as " + encoding(connection)
                                + ", which has not every letter; expected UTF8");
            }
            PostgreSqlEngine engine = PostgreSqlEngine.begin(name, connection, request.cancellation());
            Opening opening = new ObservatoryElsewhere(PostgreSqlDialect.INSTANCE, unused -> engine)
                    .open(plan, scorecard, withoutServer(plan, request));
            return switch (opening) {
                case Opening.Refused refusal -> refusal;
                case Opening.Ready(var session) -> {
                    ready = true;
                    yield new Opening.Ready(new SessionOnServer(session, this::issue));
                }
            };
        } finally {
            if (!ready) {
                connection.close();
            }
        }
    }

    /** A database that nothing is read from would be taken for one that is misspelt. */
    private DataRequest withoutServer(Plan plan, DataRequest request) {
        Map<String, DatabaseAddress> others = new TreeMap<>(request.databases());
        boolean read = plan.sources().stream()
                .map(Source::reader)
                .anyMatch(reader -> reader instanceof Reader.Database stored
                        && stored.database().equals(name));
        if (!read) {
            others.remove(name);
        }
        return request.connectedTo(others);
    }

    private static String encoding(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SHOW server_encoding")) {
            result.next();
            return result.getString(1);
        }
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("reWriteBatchedInserts", "true");
        settings.setProperty("ApplicationName", "scorecard");
        return settings;
    }

    private Issue issue(SQLException problem) {
        return Issue.error(
                "data-database-unreadable",
                "the database `" + name + "` cannot evaluate: " + JdbcDriver.reason(problem, address.url()),
                new Place.Nowhere());
    }

    private static Opening refused(String code, String message) {
        return new Opening.Refused(List.of(Issue.error(code, message, new Place.Nowhere())));
    }
}
