package scorecard.tests.example;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A cluster of Spark on this machine as its users start it: a master and workers, each a process, which start others to compute. */
public final class SparkCluster implements AutoCloseable {
    private static final String HERE = "127.0.0.1";
    private static final String MASTER = "org.apache.spark.deploy.master.Master";
    private static final String WORKER = "org.apache.spark.deploy.worker.Worker";
    private static final String COMPUTING = "CoarseGrainedExecutorBackend";

    private final Path home;
    private final int port;
    private final List<Process> processes = new ArrayList<>();

    private SparkCluster(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    /**
     * Starts one whose workers compute with one thread each, and ends it with this process at the latest.
     *
     * @param home of Spark
     * @param work a folder for what workers write
     */
    public static SparkCluster start(Path home, Path work, int workers) throws IOException {
        SparkCluster cluster = new SparkCluster(home, StartedProgram.freePort());
        Runtime.getRuntime().addShutdownHook(new Thread(cluster::close));
        cluster.process("I have been elected leader", MASTER, "--port", String.valueOf(cluster.port));
        for (int worker = 1; worker <= workers; worker++) {
            String folder = work.resolve("worker-" + worker).toString();
            cluster.process(
                    "Successfully registered with master",
                    WORKER,
                    "--cores",
                    "1",
                    "--memory",
                    "1g",
                    "--work-dir",
                    folder,
                    cluster.url());
        }
        return cluster;
    }

    public String url() {
        return "spark://" + HERE + ":" + port;
    }

    /** Ends what computes, as a machine that is switched off; returns how many processes that were. */
    public long killComputing() {
        return processes.stream()
                .flatMap(process -> process.descendants())
                .filter(child -> child.info().commandLine().orElse("").contains(COMPUTING))
                .filter(ProcessHandle::destroyForcibly)
                .count();
    }

    private void process(String ready, String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                home.resolve("jars") + "/*",
                main,
                "--host",
                HERE,
                "--webui-port",
                "0"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        processes.add(process);
        StartedProgram.untilItSays(process, Pattern.compile(Pattern.quote(ready)), main);
    }

    @Override
    public void close() {
        processes.stream().flatMap(Process::descendants).forEach(ProcessHandle::destroyForcibly);
        processes.forEach(Process::destroyForcibly);
    }
}
