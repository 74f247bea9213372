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

    private static final int TWO_YEARS = 731;

    private final Path script;
    private final Path folder;
    private final long rows;
    private final int days;

    /** Of the two years that the bench is about. */
    ContactData(Path script, Path folder, long rows) {
        this(script, folder, rows, TWO_YEARS);
    }

    /** @param days that the rows are spread over, from 1 January 2024 on */
    ContactData(Path script, Path folder, long rows, int days) {
        this.script = script;
        this.folder = folder;
        this.rows = rows;
        this.days = days;
    }

    Path parquet() throws IOException, SQLException {
        return file("parquet", "(FORMAT parquet)");
    }

    Path csv() throws IOException, SQLException {
        return file("csv", "(FORMAT csv, HEADER)");
    }

    private Path file(String ending, String format) throws IOException, SQLException {
        Path file = folder.resolve("contacts-" + rows + (days == TWO_YEARS ? "" : "-" + days) + "." + ending);
        if (!Files.exists(file)) {
            System.err.println("making " + file.getFileName());
            Files.createDirectories(folder);
            Path unfinished = folder.resolve(file.getFileName() + ".unfinished");
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                    Statement statement = connection.createStatement()) {
                statement.execute("SET VARIABLE n = " + rows);
                statement.execute("SET VARIABLE days = " + days);
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
