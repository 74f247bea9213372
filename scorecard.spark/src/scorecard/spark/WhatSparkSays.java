package scorecard.spark;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.AnalysisException;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.observe.Stopped;
import scorecard.engine.relational.OpenTimeTable;
import scorecard.engine.sql.SqlEngine;

/**
 * What an error of Spark means: the end of the evaluation, a number or a moment that cannot be, a cluster that breaks down, or a
 * bug of this engine.
 */
final class WhatSparkSays {
    private static final String SPARK = "Spark";
    private static final int LONGEST = 300;

    private static final List<String> TOO_LARGE = List.of(
            "[ARITHMETIC_OVERFLOW",
            "[NUMERIC_VALUE_OUT_OF_RANGE",
            "[CAST_OVERFLOW",
            "[DECIMAL_PRECISION_EXCEEDS_MAX_PRECISION",
            "[BINARY_ARITHMETIC_OVERFLOW");

    /** Classes of SQL states for statements that are wrong: values that do not fit an operation, and what is not understood. */
    private static final List<String> STATES_OF_WRONG_STATEMENTS = List.of("0A", "21", "22", "42");

    /** Errors that Spark blames itself for, and that no machine is to blame for. */
    private static final Set<String> ERRORS_OF_SPARK =
            Set.of("INTERNAL_ERROR", "INTERNAL_ERROR_ATTRIBUTE_NOT_FOUND", "INTERNAL_ERROR_METADATA_CATALOG");

    private final Cancellation cancellation;
    private final String folder;
    private final boolean local;

    /**
     * What it says in an evaluation.
     *
     * @param folder that rows are written to
     * @param local whether nothing is written elsewhere, because Spark runs in this process
     */
    WhatSparkSays(Cancellation cancellation, String folder, boolean local) {
        this.cancellation = cancellation;
        this.folder = folder;
        this.local = local;
    }

    /** @param problem perhaps checked, though nothing of Spark says so */
    RuntimeException meaning(Throwable problem) {
        if (problem instanceof SqlEngine.TooManyRows || problem instanceof Stopped) {
            return (RuntimeException) problem;
        }
        if (cancellation.isCancelled()) {
            return new Stopped(new Stopped.Reason.Cancelled(), problem);
        }
        if (says(problem, OpenTimeTable.OUTSIDE)) {
            return new SqlEngine.OutsideCalendar(problem);
        }
        if (TOO_LARGE.stream().anyMatch(code -> says(problem, code))) {
            return new SqlEngine.NumberTooLarge(problem);
        }
        if (says(problem, "No space left on device") && (local || says(problem, "[TASK_WRITE_FAILED"))) {
            return new Stopped(new Stopped.Reason.OutOfDisk(folder), problem);
        }
        if (isWrongStatement(problem)) {
            return new IllegalStateException("Spark refuses a statement", problem);
        }
        return brokenOff(problem);
    }

    static Stopped brokenOff(Throwable problem) {
        return new Stopped(new Stopped.Reason.EngineFailed(SPARK, briefly(problem)), problem);
    }

    /** Whether no other cluster and no other machine would do it either. */
    private static boolean isWrongStatement(Throwable problem) {
        return causes(problem)
                .anyMatch(each -> each instanceof AnalysisException
                        || each instanceof SparkThrowable said
                                && (STATES_OF_WRONG_STATEMENTS.stream()
                                                .anyMatch(String.valueOf(said.getSqlState())::startsWith)
                                        || ERRORS_OF_SPARK.contains(String.valueOf(said.getCondition()))));
    }

    /** The first line of what it says, without what might be taken for the end of a quotation. */
    static String briefly(Throwable problem) {
        String line = String.valueOf(problem.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replace('`', '\'');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    /** Why it does not do what it is asked, for people. */
    static String reason(Throwable meaning) {
        return meaning instanceof Stopped stopped
                        && stopped.reason() instanceof Stopped.Reason.EngineFailed(String engine, String said)
                ? said
                : briefly(meaning.getCause() == null ? meaning : meaning.getCause());
    }

    private static boolean says(Throwable problem, String what) {
        return causes(problem)
                .anyMatch(each -> String.valueOf(each.getMessage()).contains(what));
    }

    private static Stream<Throwable> causes(Throwable problem) {
        return Stream.iterate(problem, each -> each != null, Throwable::getCause);
    }
}
