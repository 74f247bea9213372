package scorecard.engine.read;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBDriver;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Source;

/** A database file of DuckDB, opened for reading only: its views see neither files nor the network. */
final class DuckDbFile {
    private final DataFile file;
    private final Cancellation cancellation;

    DuckDbFile(DataFile file, Cancellation cancellation) {
        this.file = file;
        this.cancellation = cancellation;
    }

    TableFile.Opened open(Source source, Reader.StoredRows rows) {
        String path = file.path().toAbsolutePath().toString();
        if (path.indexOf(';') >= 0 || path.indexOf('?') >= 0) {
            // Behind these marks the driver would look for settings.
            return unreadable("; expected a path without `;` and `?`");
        }
        try {
            Connection connection = new DuckDBDriver().connect("jdbc:duckdb:" + path, settings());
            return DatabaseTable.open(
                    new DatabaseTable.Origin(file.name(), "", cancellation), connection, source, rows);
        } catch (SQLException problem) {
            return unreadable(": " + DatabaseTable.reason(problem, ""));
        }
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("access_mode", "READ_ONLY");
        settings.setProperty("threads", "1");
        settings.setProperty("enable_external_access", "false");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("allow_community_extensions", "false");
        settings.setProperty("lock_configuration", "true");
        return settings;
    }

    private TableFile.Opened unreadable(String why) {
        return new TableFile.Opened.Unreadable(Issue.error(
                "data-database-unreadable",
                "`" + file.name() + "` cannot be read as a database of DuckDB" + why,
                new Place.InFile(file.name())));
    }
}
