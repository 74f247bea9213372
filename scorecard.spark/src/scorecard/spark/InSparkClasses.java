package scorecard.spark;

import java.util.function.Supplier;

/** Lets Spark see its own classes, which it looks for where the thread says. */
final class InSparkClasses {
    private InSparkClasses() {}

    static <T> T get(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(InSparkClasses.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
