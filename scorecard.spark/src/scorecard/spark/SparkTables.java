package scorecard.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
import scorecard.engine.relational.SourceTable.StoredColumn;
import scorecard.engine.sql.SqlEngine;

/** The tables of one evaluation, as temporary views that nobody else sees. */
final class SparkTables implements SqlEngine {
    private static final Dialect DIALECT = SparkDialect.INSTANCE;

    private final SparkSession session;
    private final Cancellation cancellation;
    private final RowsAside aside;
    private final String jobs = "scorecard " + UUID.randomUUID();

    private SparkTables(SparkSession session, Cancellation cancellation, RowsAside aside) {
        this.session = session;
        this.cancellation = cancellation;
        this.aside = aside;
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

    /** A table is a view whose rows are kept. */
    @Override
    public boolean isView(String name) {
        return InSparkClasses.get(() -> !session.catalog().isCached(DIALECT.quoted(name)));
    }

    @Override
    public void drop(String name) {
        InSparkClasses.get(() -> {
            session.sql("UNCACHE TABLE IF EXISTS " + DIALECT.quoted(name)).collectAsList();
            return session.sql("DROP VIEW IF EXISTS " + DIALECT.quoted(name)).collectAsList();
        });
    }

    /** What is kept is kept for all sessions of the process, so that it must be dropped. */
    @Override
    public void close() {
        try (aside) {
            InSparkClasses.get(() -> session.sql("SHOW VIEWS").collectAsList())
                    .forEach(view -> drop(view.getAs("viewName")));
        }
    }

    private <T> T interruptibly(Supplier<T> work) {
        cancellation.check();
        return InSparkClasses.get(() -> {
            session.sparkContext().setJobGroup(jobs, "scorecard", true);
            try (JobInterruption interruption = JobInterruption.of(session.sparkContext(), jobs, cancellation)) {
                return work.get();
            } catch (Exception problem) {
                throw WhatSparkSays.of(problem, cancellation);
            }
        });
    }
}
