import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What something cost.
 *
 * @param cpu seconds of all threads
 * @param peak bytes that the process held at most meanwhile, with what it held before; empty where the system does not say
 */
record Measured<T>(T result, double seconds, double cpu, Optional<Long> peak) {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path FORGET_PEAK = Path.of("/proc/self/clear_refs");

    static <T> Measured<T> of(Supplier<T> work) {
        System.gc();
        forgetPeak();
        double cpu = cpuSeconds();
        long start = System.nanoTime();
        T result = work.get();
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Measured<>(result, seconds, cpuSeconds() - cpu, highest());
    }

    /** Of all threads of this process so far. */
    static double cpuSeconds() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    private static void forgetPeak() {
        try {
            Files.writeString(FORGET_PEAK, "5");
        } catch (IOException elsewhere) {
            // Only Linux can; the peak is then that of the process so far.
        }
    }

    private static Optional<Long> highest() {
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst();
        } catch (IOException elsewhere) {
            return Optional.empty();
        }
    }
}
