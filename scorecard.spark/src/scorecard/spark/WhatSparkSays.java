package scorecard.spark;

import java.util.List;
import java.util.stream.Stream;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.observe.Stopped;
import scorecard.engine.relational.OpenTimeTable;
import scorecard.engine.sql.SqlEngine;

/** What an error of Spark means: the end of the evaluation, a number or a moment that cannot be, or a bug of this engine. */
final class WhatSparkSays {
    private static final List<String> TOO_LARGE = List.of(
            "[ARITHMETIC_OVERFLOW",
            "[NUMERIC_VALUE_OUT_OF_RANGE",
            "[CAST_OVERFLOW",
            "[DECIMAL_PRECISION_EXCEEDS_MAX_PRECISION",
            "[BINARY_ARITHMETIC_OVERFLOW");

    private WhatSparkSays() {}

    /** @param problem perhaps checked, though nothing of Spark says so */
    static RuntimeException of(Exception problem, Cancellation cancellation) {
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
        if (says(problem, "No space left on device")) {
            return new Stopped(new Stopped.Reason.OutOfDisk("the folder that Spark writes to"), problem);
        }
        if (says(problem, "java.lang.OutOfMemoryError") || says(problem, "[UNABLE_TO_ACQUIRE_MEMORY")) {
            return new Stopped(new Stopped.Reason.OutOfMemory("Spark's share"), problem);
        }
        return new IllegalStateException("Spark refuses a statement", problem);
    }

    /** The first line of what it says. */
    static String briefly(RuntimeException problem) {
        return String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
    }

    private static boolean says(Throwable problem, String what) {
        return Stream.iterate(problem, each -> each != null, Throwable::getCause)
                .anyMatch(each -> String.valueOf(each.getMessage()).contains(what));
    }
}
