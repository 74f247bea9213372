package scorecard.spark;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import scorecard.engine.dialect.Dialect;
import scorecard.engine.dialect.SparkDialect;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.observe.Stopped;
import scorecard.engine.relational.DerivationStep;
import scorecard.engine.relational.SourceTable.StoredColumn;
import scorecard.engine.relational.SourceTables;
import scorecard.engine.sql.CatalogueEngine;

/** The tables of one evaluation, as temporary views that nobody else sees. */
final class SparkTables implements CatalogueEngine {
    private static final Dialect DIALECT = SparkDialect.INSTANCE;

    private final SparkSession session;
    private final Cancellation cancellation;
    private final DuckDbWords words = new DuckDbWords();
    private final RowsAside aside;
    private final WhatSparkSays problems;
    private final String jobs = "scorecard " + UUID.randomUUID();

    private SparkTables(SparkSession session, Cancellation cancellation, RowsAside aside) {
        this.session = session;
        this.cancellation = cancellation;
        this.aside = aside;
        this.problems = new WhatSparkSays(
                cancellation, aside.parent(), session.sparkContext().isLocal());
    }

    /** @param session of this evaluation alone */
    static SparkTables open(SparkSession session, DataRequest request) {
        return new SparkTables(session, request.cancellation(), RowsAside.within(request.limits()));
    }

    @Override
    public void execute(String sql) {
        interruptibly(() -> session.sql(sql).collectAsList());
    }

    @Override
    public List<List<Object>> rows(String sql, int most) {
        return interruptibly(() -> {
            Dataset<Row> result = session.sql(sql);
            List<Row> rows = (most == Integer.MAX_VALUE ? result : result.limit(most + 1)).collectAsList();
            if (rows.size() > most) {
                throw new TooManyRows();
            }
            return rows.stream().map(SparkTables::cells).toList();
        });
    }

    private static List<Object> cells(Row row) {
        List<Object> cells = new ArrayList<>(row.size());
        IntStream.range(0, row.size()).forEach(index -> cells.add(row.get(index)));
        return cells;
    }

    @Override
    public void fill(String table, List<StoredColumn> columns, Iterator<List<Object>> rows) {
        drop(table);
        StructType type = SparkTypes.row(columns);
        interruptibly(() -> {
            aside.rows(session, type, rows, cancellation).createOrReplaceTempView(DIALECT.quoted(table));
            return table;
        });
    }

    /** A view that says its statement again whenever it is read would need the tables that the statement reads. */
    @Override
    public void derive(DerivationStep step, SourceTables tables, Optional<LocalDateTime> asOf) {
        String name = DIALECT.quoted(step.to().name());
        interruptibly(() -> {
            session.sql(step.select(tables, asOf)).createOrReplaceTempView(name);
            return session.sql("CACHE TABLE " + name).collectAsList();
        });
    }

    @Override
    public void viewFiles(String view, List<Path> files) {
        understood(() -> {
            session.read()
                    .option("recursiveFileLookup", true)
                    .parquet(files.stream().map(RowsAside::address).toArray(String[]::new))
                    .createOrReplaceTempView(DIALECT.quoted(view));
            return view;
        });
    }

    @Override
    public List<List<Object>> rowsInDuckDbWords(String sql) {
        return understood(() -> words.in(session, sql).collectAsList().stream()
                .map(SparkTables::cells)
                .toList());
    }

    @Override
    public void viewInDuckDbWords(String view, String select) {
        understood(() -> {
            words.in(session, select).createOrReplaceTempView(DIALECT.quoted(view));
            return view;
        });
    }

    @Override
    public Path writesBelow() {
        return aside.folder();
    }

    @Override
    public StoredTable table(String catalogue, String name) {
        return readable(() -> TableOfCatalogue.open(session, catalogue, name, this));
    }

    @Override
    public Path inOneFile(List<Path> files, List<String> columns) {
        return interruptibly(() -> aside.inOrder(session, files, columns));
    }

    /** Writes rows where others write, too. */
    List<Path> written(Dataset<Row> rows) {
        return readable(() -> aside.written(rows));
    }

    private <T> T readable(Supplier<T> work) {
        try {
            return understood(work);
        } catch (NotUnderstood problem) {
            throw new TableUnreadable(WhatSparkSays.reason(problem.getCause()), problem);
        }
    }

    private <T> T understood(Supplier<T> work) {
        try {
            return interruptibly(work);
        } catch (IllegalStateException problem) {
            throw new NotUnderstood(problem);
        } catch (Stopped problem) {
            if (problem.reason() instanceof Stopped.Reason.EngineFailed
                    && !session.sparkContext().isStopped()) {
                throw new NotUnderstood(problem);
            }
            throw problem;
        }
    }

    /** Only rows in their files are; columns computed from columns over and over would be written out as one expression. */
    @Override
    public boolean isView(String name) {
        return false;
    }

    /** Never one of the user's, which may have the same name. */
    @Override
    public void drop(String name) {
        InSparkClasses.get(() -> session.catalog().dropTempView(name));
    }

    /** What is kept is kept for all sessions of the process, so that it must be dropped; where Spark is gone, all of it is. */
    @Override
    public void close() {
        try (aside) {
            if (session.sparkContext().isStopped()) {
                return;
            }
            InSparkClasses.get(() -> session.sql("SHOW VIEWS").collectAsList()).stream()
                    .filter(view -> view.<Boolean>getAs("isTemporary"))
                    .forEach(view -> drop(view.getAs("viewName")));
        }
    }

    private <T> T interruptibly(Supplier<T> work) {
        cancellation.check();
        return InSparkClasses.get(() -> {
            session.sparkContext().setJobGroup(jobs, "scorecard", true);
            try (JobInterruption interruption = JobInterruption.of(session.sparkContext(), jobs, cancellation)) {
                return work.get();
            } catch (Exception | OutOfMemoryError problem) {
                throw problems.meaning(problem);
            }
        });
    }
}
