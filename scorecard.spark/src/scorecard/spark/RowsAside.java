package scorecard.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.AtomicType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import scorecard.engine.dialect.SparkDialect;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.observe.Limits;

/**
 * Rows that are given to Spark: a few with the statement itself, more as Parquet in a folder of its own below the one for what does not
 * fit into memory, which all workers must see. The folder is gone in the end.
 */
final class RowsAside implements AutoCloseable {
    private static final int FEW = 10_000;
    private static final int AT_ONCE = 100_000;
    private static final String PARQUET = ".parquet";

    private final FolderAside folder;
    private int tables;

    private RowsAside(FolderAside folder) {
        this.folder = folder;
    }

    /** @throws scorecard.engine.observe.Stopped where nothing can be written to the folder */
    static RowsAside within(Limits limits) {
        return new RowsAside(FolderAside.within(limits));
    }

    Path folder() {
        return folder.path();
    }

    /** The folder that the own one is in, for people. */
    String parent() {
        return folder().getParent().toString();
    }

    Dataset<Row> rows(SparkSession session, StructType type, Iterator<List<Object>> rows, Cancellation cancellation) {
        List<Row> first = next(rows, FEW);
        if (!rows.hasNext()) {
            return session.createDataFrame(first, type);
        }
        String table = address(next());
        session.createDataFrame(first, type).write().parquet(table);
        while (rows.hasNext()) {
            cancellation.check();
            session.createDataFrame(next(rows, AT_ONCE), type)
                    .write()
                    .mode(SaveMode.Append)
                    .parquet(table);
        }
        return session.read().schema(type).parquet(table);
    }

    private Path next() {
        tables++;
        return folder().resolve("table-" + tables);
    }

    /** Writes rows to files. */
    List<Path> written(Dataset<Row> rows) {
        Path table = next();
        rows.write().parquet(address(table));
        try (Stream<Path> files = Files.list(table)) {
            return files.filter(file -> file.getFileName().toString().endsWith(PARQUET))
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Writes the rows of files to one file, by columns and where these are equal by all others that have an order. */
    Path inOrder(SparkSession session, List<Path> files, List<String> columns) {
        Dataset<Row> rows =
                session.read().parquet(files.stream().map(RowsAside::address).toArray(String[]::new));
        Column[] order = Stream.concat(
                        columns.stream(),
                        Arrays.stream(rows.schema().fields())
                                .filter(field -> field.dataType() instanceof AtomicType)
                                .map(StructField::name)
                                .filter(name -> !columns.contains(name)))
                .map(SparkDialect.INSTANCE::quoted)
                .map(functions::col)
                .toArray(Column[]::new);
        return written(rows.repartition(1).sortWithinPartitions(order)).getFirst();
    }

    /** The address of a file as Spark takes it, which knows no escapes. */
    static String address(Path file) {
        String path = file.toAbsolutePath().normalize().toString().replace('\\', '/');
        return "file://" + (path.startsWith("/") ? "" : "/") + path;
    }

    private static List<Row> next(Iterator<List<Object>> rows, int most) {
        List<Row> next = new ArrayList<>();
        while (next.size() < most && rows.hasNext()) {
            next.add(RowFactory.create(rows.next().toArray()));
        }
        return next;
    }

    @Override
    public void close() {
        folder.close();
    }
}
