package scorecard.tests.property;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** Calls in columns instead of text, each file by itself. */
final class CallsInParquet {
    private static final String TYPED =
            "SELECT id, opened::TIMESTAMP AS opened, closed::TIMESTAMP AS closed, channel, agent, answered::BOOLEAN AS"
                    + " answered, points::INTEGER AS points, talk::INTEGER AS talk, hold::INTEGER AS hold,"
                    + " cost::DECIMAL(12, 2) AS cost, rate::DECIMAL(12, 3) AS rate FROM read_csv('%s', all_varchar = true,"
                    + " header = true, delim = ',')";

    private CallsInParquet() {}

    /** Makes a Parquet file of each text file of calls in a folder, and the definitions read these. */
    static void rewrite(Path folder) throws IOException {
        Path model = folder.resolve("random.scorecard");
        Files.writeString(model, Files.readString(model).replace("csv \"calls-*.csv\"", "parquet \"calls-*.parquet\""));
        try (Stream<Path> files = Files.list(folder);
                Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            List<Path> calls = files.filter(
                            file -> file.getFileName().toString().matches("calls-.*\\.csv"))
                    .toList();
            for (Path csv : calls) {
                statement.execute("COPY (" + TYPED.formatted(csv) + ") TO '"
                        + csv.toString().replace(".csv", ".parquet") + "' (FORMAT parquet)");
                Files.delete(csv);
            }
        } catch (SQLException problem) {
            throw new IOException(problem);
        }
    }
}
