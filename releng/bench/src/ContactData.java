import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The generated contacts, made once for each number of rows and kept. */
final class ContactData {

    private final Path script;
    private final Path folder;
    private final long rows;

    ContactData(Path script, Path folder, long rows) {
        this.script = script;
        this.folder = folder;
        this.rows = rows;
    }

    Path parquet() throws IOException, SQLException {
        return file("parquet", "(FORMAT parquet)");
    }

    Path csv() throws IOException, SQLException {
        return file("csv", "(FORMAT csv, HEADER)");
    }

    private Path file(String ending, String format) throws IOException, SQLException {
        Path file = folder.resolve("contacts-" + rows + "." + ending);
        if (!Files.exists(file)) {
            System.err.println("making " + file.getFileName());
            Files.createDirectories(folder);
            Path unfinished = folder.resolve(file.getFileName() + ".unfinished");
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                    Statement statement = connection.createStatement()) {
                statement.execute("SET VARIABLE n = " + rows);
                for (String sql : ReferenceSql.statements(script)) {
                    statement.execute(sql);
                }
                statement.execute("COPY contacts TO '" + unfinished.toString().replace("'", "''") + "' " + format);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }
}
