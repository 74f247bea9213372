package scorecard.spark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.classic.Dataset;
import org.apache.spark.sql.execution.datasources.HadoopFsRelation;
import org.apache.spark.sql.execution.datasources.LogicalRelation;
import org.apache.spark.sql.execution.datasources.parquet.ParquetFileFormat;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import scala.jdk.javaapi.CollectionConverters;
import scorecard.engine.dialect.Dialect;
import scorecard.engine.dialect.SparkDialect;
import scorecard.engine.sql.CatalogueEngine;

/** A table or view of a catalogue that Spark knows. */
final class TableOfCatalogue implements CatalogueEngine.StoredTable {
    private static final Dialect DIALECT = SparkDialect.INSTANCE;

    /** What a catalogue means by a timestamp, whatever new tables of this session would. */
    private static final String TIMESTAMP = "spark.sql.timestampType";

    private final Dataset<Row> rows;
    private final SparkTables writer;

    private TableOfCatalogue(Dataset<Row> rows, SparkTables writer) {
        this.rows = rows;
        this.writer = writer;
    }

    static TableOfCatalogue open(SparkSession session, String catalogue, String name, SparkTables writer) {
        String ours = session.conf().get(TIMESTAMP);
        session.conf().set(TIMESTAMP, "TIMESTAMP_LTZ");
        try {
            return new TableOfCatalogue((Dataset<Row>) session.table(address(session, catalogue, name)), writer);
        } finally {
            session.conf().set(TIMESTAMP, ours);
        }
    }

    /** The whole name of a table, in quotes; one without a schema is in the one that the catalogue begins with. */
    private static String address(SparkSession session, String catalogue, String name) {
        String first = firstSchema(session, catalogue);
        String inSchema = name.contains(".") ? name : first + "." + name;
        return Stream.concat(Stream.of(catalogue), Arrays.stream(inSchema.split("\\.")))
                .map(DIALECT::quoted)
                .collect(Collectors.joining("."));
    }

    /** It is asked for in any case: where there is no such catalogue, its name would be taken for a schema. */
    private static String firstSchema(SparkSession session, String catalogue) {
        String before = session.catalog().currentCatalog();
        session.catalog().setCurrentCatalog(catalogue);
        try {
            return session.catalog().currentDatabase();
        } finally {
            session.catalog().setCurrentCatalog(before);
        }
    }

    @Override
    public List<String> columns() {
        return List.of(rows.columns());
    }

    @Override
    public List<Path> written(List<String> columns) {
        columns.stream().filter(this::hasClockOfSession).findFirst().ifPresent(column -> {
            throw new CatalogueEngine.TableUnreadable(
                    "its `" + column + "` is a `TIMESTAMP` that means another moment in each time zone of Spark;"
                            + " expected one that is stored as Parquet, or a `TIMESTAMP_NTZ`, for example of a view");
        });
        return writer.written(rows.select(
                columns.stream().map(DIALECT::quoted).map(functions::col).toArray(Column[]::new)));
    }

    /** Of what is stored otherwise than as Parquet, Spark reads a clock as one of the zone that it happens to be in. */
    private boolean hasClockOfSession(String column) {
        return rows.schema().apply(column).dataType().equals(DataTypes.TimestampType)
                && !CollectionConverters.asJava(rows.queryExecution().analyzed().collectLeaves()).stream()
                        .allMatch(TableOfCatalogue::isParquet);
    }

    private static boolean isParquet(LogicalPlan stored) {
        return stored instanceof LogicalRelation relation
                && relation.relation() instanceof HadoopFsRelation files
                && files.fileFormat() instanceof ParquetFileFormat;
    }
}
