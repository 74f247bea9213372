package scorecard.engine.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.observe.Stopped;

/** What is said of a run that ended before it had a result. */
final class StoppedRun {
    private static final long SECONDS_PER_MINUTE = 60;

    private StoppedRun() {}

    /** @param exceeded the time it was allowed, where that is why it ended */
    static Outcome outcome(Stopped.Reason reason, Optional<Duration> exceeded) {
        return switch (reason) {
            case Stopped.Reason.Cancelled cancelled ->
                exceeded.map(StoppedRun::tookTooLong).map(StoppedRun::refused).orElseGet(Outcome.Cancelled::new);
            case Stopped.Reason.OutOfMemory(String allowed) -> refused(outOfMemory(allowed));
            case Stopped.Reason.OutOfDisk(String folder) -> refused(outOfDisk(folder));
            case Stopped.Reason.DiskUnwritable(String folder) -> refused(unwritable(folder));
            case Stopped.Reason.EngineFailed(String engine, String said) -> refused(engineFailed(engine, said));
        };
    }

    /** Where Java's own memory is used up. */
    static Outcome outOfJavaMemory(long bytes) {
        return refused(Issue.error(
                "run-java-memory-exceeded",
                "the evaluation needs more than the " + (bytes >> 20)
                        + " MiB of memory that Java may use; expected fewer periods, levels or segments at once, or"
                        + " more memory for Java (`SCORECARD_JAVA_OPTIONS=-Xmx…`)",
                new Place.Nowhere()));
    }

    private static Outcome refused(Issue issue) {
        return new Outcome.DataRefused(List.of(issue));
    }

    private static Issue tookTooLong(Duration allowed) {
        return Issue.error(
                "run-timeout",
                "the evaluation took longer than the " + shown(allowed)
                        + " that it may take, and was stopped; expected more time (`--timeout`), or fewer periods,"
                        + " levels or segments at once",
                new Place.Nowhere());
    }

    private static Issue outOfMemory(String allowed) {
        return Issue.error(
                "run-memory-exceeded",
                "the evaluation needs more than the " + allowed
                        + " of memory that it may use; expected more memory (`--memory`), fewer threads (`--threads`),"
                        + " or fewer periods, levels or segments at once",
                new Place.Nowhere());
    }

    private static Issue outOfDisk(String folder) {
        return Issue.error(
                "run-disk-full",
                "there is no more room in `" + folder
                        + "` for what does not fit into memory; expected a folder with more room (`--spill`,"
                        + " `--spill-size`) or more memory (`--memory`)",
                new Place.InFile(folder));
    }

    /** Of a folder that could never be written to, or no longer can be. */
    private static Issue unwritable(String folder) {
        return Issue.error(
                "run-spill-unwritable",
                "nothing can be written to `" + folder
                        + "`, where what does not fit into memory goes; expected a folder that may be written to"
                        + " (`--spill`)",
                new Place.InFile(folder));
    }

    private static Issue engineFailed(String engine, String said) {
        return Issue.error(
                "run-engine-failed",
                engine + " broke off the evaluation: `" + said
                        + "`; expected workers that stay until the end, with enough memory and disk, and see all files"
                        + " under the same paths",
                new Place.Nowhere());
    }

    private static String shown(Duration time) {
        long seconds = time.toSeconds();
        if (seconds == 0) {
            return time.toMillis() + (time.toMillis() == 1 ? " millisecond" : " milliseconds");
        }
        return seconds % SECONDS_PER_MINUTE == 0
                ? seconds / SECONDS_PER_MINUTE + (seconds == SECONDS_PER_MINUTE ? " minute" : " minutes")
                : seconds + (seconds == 1 ? " second" : " seconds");
    }
}
