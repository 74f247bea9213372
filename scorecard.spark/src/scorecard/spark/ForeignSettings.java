package scorecard.spark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Settings of Spark's SQL that somebody else made, wherever: only those may be that make it faster or say which tables there are.
 * Any other could change a number.
 */
final class ForeignSettings {
    private static final String SQL = "spark.sql.";

    private static final List<String> HARMLESS = List.of(
            "spark.sql.adaptive.",
            "spark.sql.autoBroadcastJoinThreshold",
            "spark.sql.broadcastTimeout",
            "spark.sql.catalog.",
            "spark.sql.catalogImplementation",
            "spark.sql.cbo.",
            "spark.sql.codegen.",
            "spark.sql.defaultCatalog",
            "spark.sql.event.",
            "spark.sql.extensions",
            "spark.sql.files.maxPartitionBytes",
            "spark.sql.files.maxPartitionNum",
            "spark.sql.files.minPartitionNum",
            "spark.sql.files.openCostInBytes",
            "spark.sql.hive.metastore.",
            "spark.sql.inMemoryColumnarStorage.",
            "spark.sql.join.preferSortMergeJoin",
            "spark.sql.limit.",
            "spark.sql.queryExecutionListeners",
            "spark.sql.shuffle.partitions",
            "spark.sql.sources.parallelPartitionDiscovery.",
            "spark.sql.statistics.",
            "spark.sql.ui.",
            "spark.sql.warehouse.dir");

    private final Map<String, String> ours;

    /** @param ours settings that must be as they are */
    ForeignSettings(Map<String, String> ours) {
        this.ours = ours;
    }

    /** What may not be, for people: the first by name. */
    Optional<String> fault(SparkSession session) {
        Map<String, String> there =
                new TreeMap<>(CollectionConverters.asJava(session.conf().getAll()));
        Optional<String> foreign = there.keySet().stream()
                .filter(name -> name.startsWith(SQL) && !ours.containsKey(name))
                .filter(name -> HARMLESS.stream().noneMatch(name::startsWith))
                .findFirst();
        return foreign.map(
                        name -> "`" + name + "` is set to `" + there.get(name).replace('`', '\'') + "`")
                .or(() -> ours.keySet().stream()
                        .filter(name -> name.startsWith(SQL))
                        .filter(name -> !ours.get(name).equals(there.get(name)))
                        .sorted()
                        .findFirst()
                        .map(name -> "`" + name + "` does not stay `" + ours.get(name) + "`"));
    }
}
