package scorecard.engine.duckdb;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scorecard.engine.issue.Issue;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.read.DataFile;
import scorecard.engine.read.ProposeSource;
import scorecard.engine.read.ProposedSource;
import scorecard.engine.read.TableFile;

/** Looks at every row of a Parquet file and proposes a source that rejects none of them. */
public final class ProposeParquetSource {
    private ProposeParquetSource() {}

    /**
     * The proposal for a file.
     *
     * @param name what messages call it
     */
    public static ProposedSource of(Path path, String name) {
        DataFile file = new DataFile(path, name);
        DataRequest request =
                new DataRequest(path.toAbsolutePath().getParent(), Map.of(), Optional.empty(), 1, sentence -> {});
        try (Database database = Database.open(request, List.of(ParquetFile.path(file)))) {
            return ProposeSource.of(
                    new ProposedSource.Reading("parquet", name, Optional.empty()),
                    Optional.empty(),
                    List.of(() -> opened(database, file)));
        }
    }

    private static TableFile.Opened opened(Database database, DataFile file) {
        return switch (ParquetFile.open(database, file)) {
            case ParquetFile.Opened.Readable(ParquetFile parquet) -> parquet.rowByRow(database);
            case ParquetFile.Opened.Unreadable(Issue issue) -> new TableFile.Opened.Unreadable(issue);
        };
    }
}
