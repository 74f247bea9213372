package scorecard.tests.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/**
 * The command line in a process of its own, which is killed the hard way at a moment counted in what it does: lines that it says
 * and files that it makes, changes or removes in the folders that are watched.
 */
public final class KilledCommand {
    private static final int ENDED = 1 << 20;

    private final ProcessBuilder builder;
    private final List<Path> watched;
    private final Path temporary;

    private KilledCommand(ProcessBuilder builder, List<Path> watched, Path temporary) {
        this.builder = builder;
        this.watched = List.copyOf(watched);
        this.temporary = temporary;
    }

    /**
     * A command line.
     *
     * @param folder in which it runs
     * @param watched folders whose files count, which must exist
     */
    public static KilledCommand in(Path folder, List<Path> watched, String... arguments) throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        List<String> command =
                OwnProcess.command(List.of("-Dscorecard.terminal=err", "-Djava.io.tmpdir=" + temporary), arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        return new KilledCommand(builder, watched, temporary);
    }

    /** What the system's folder for temporary files is to the command. */
    public Path temporary() {
        return temporary;
    }

    /**
     * What the command does when nobody disturbs it.
     *
     * @param events that were counted
     * @param nanoseconds from the first event to the end
     */
    public record Course(int exit, int events, long nanoseconds, String said) {

        /** A moment anywhere from the first event to the end: half of them near an event, half of them where most time goes. */
        public Moment moment(RandomGenerator random) {
            return random.nextBoolean()
                    ? new Moment(1 + random.nextInt(events), random.nextLong(1 + nanoseconds / events))
                    : new Moment(1, random.nextLong(1 + nanoseconds));
        }
    }

    /**
     * When to kill.
     *
     * @param event counted from 1
     * @param nanoseconds after it
     */
    public record Moment(int event, long nanoseconds) {}

    /** Runs it to its end. */
    public Course undisturbed() throws IOException, InterruptedException {
        try (Events events = new Events(builder.start())) {
            events.await(1);
            long first = System.nanoTime();
            int exit = events.process.waitFor();
            long last = System.nanoTime();
            events.lines.join();
            return new Course(exit, 1 + events.counted(), last - first, events.said.toString());
        }
    }

    /**
     * Runs it and kills it.
     *
     * @return whether it was still alive
     */
    public boolean killAt(Moment moment) throws IOException, InterruptedException {
        try (Events events = new Events(builder.start())) {
            events.await(moment.event());
            boolean ended = events.process.waitFor(moment.nanoseconds(), TimeUnit.NANOSECONDS);
            events.process.destroyForcibly().waitFor();
            removeLibraries();
            return !ended;
        }
    }

    /** Each database unpacks one of many megabytes where it finds none beside its jar, and a killed process cannot remove it. */
    private void removeLibraries() throws IOException {
        try (DirectoryStream<Path> libraries = Files.newDirectoryStream(temporary, "lib*")) {
            for (Path library : libraries) {
                Files.delete(library);
            }
        }
    }

    /**
     * How a command ended that was told to.
     *
     * @param milliseconds that it took
     */
    public record Ended(int exit, long milliseconds, String said) {}

    /** Runs it and tells it to end as soon as it says something; it may tidy up before. Ctrl-C does the same. */
    public Ended toldToEndAt(String said) throws IOException, InterruptedException {
        try (Events events = new Events(builder.start())) {
            events.await(said);
            long told = System.nanoTime();
            events.process.destroy();
            int exit = events.process.waitFor();
            long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - told);
            events.lines.join();
            return new Ended(exit, milliseconds, events.said.toString());
        }
    }

    private final class Events implements AutoCloseable {
        private final Process process;
        private final Semaphore happened = new Semaphore(0);
        private final StringBuffer said = new StringBuffer();
        private final WatchService files;
        private final Thread lines;

        Events(Process process) throws IOException {
            this.process = process;
            this.files = FileSystems.getDefault().newWatchService();
            for (Path folder : watched) {
                folder.register(
                        files,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            }
            Thread.ofVirtual().start(this::watch);
            this.lines = Thread.ofVirtual().start(this::read);
            process.onExit().thenRun(() -> happened.release(ENDED));
        }

        /** Until so many have happened, or until the process has ended. */
        void await(int events) throws InterruptedException {
            happened.acquire(events);
        }

        /** Until a line was said, or until the process has ended. */
        void await(String line) throws InterruptedException {
            while (process.isAlive() && said.indexOf(line) < 0) {
                happened.acquire();
            }
        }

        int counted() {
            return happened.availablePermits() % ENDED;
        }

        private void read() {
            try (BufferedReader reader = process.errorReader()) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    said.append(line).append('\n');
                    happened.release();
                }
            } catch (IOException ended) {
                said.append(ended);
            }
        }

        private void watch() {
            try {
                while (true) {
                    WatchKey key = files.take();
                    happened.release(key.pollEvents().size());
                    key.reset();
                }
            } catch (ClosedWatchServiceException | InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() throws IOException {
            process.destroyForcibly();
            files.close();
        }
    }
}
