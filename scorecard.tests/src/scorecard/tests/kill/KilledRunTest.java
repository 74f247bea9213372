package scorecard.tests.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import scorecard.tests.cli.CliFixture;

/** A run leaves whole files whenever it is killed or told to end. */
final class KilledRunTest {
    /** 128 and the number of the signal: Ctrl-C is signal 2, this is the system's request to end. */
    private static final int TERMINATED = 143;

    @TempDir
    Path folder;

    @Test
    void aRunThatIsKilledAtAnyMomentLeavesWholeFilesAndTheNextRunIsRight(TestReporter reporter) throws Exception {
        CentreFolder centre = new CentreFolder(folder);
        KilledCommand command = centre.command();
        KilledCommand.Course course = command.undisturbed();
        Map<String, String> right = right(course, centre);

        new RandomMoments(command, course, reporter)
                .kill(
                        (time, random) -> {
                            boolean anew = random.nextBoolean();
                            if (anew) {
                                centre.clear();
                            }
                            return anew ? " without files of an earlier run" : " with files of an earlier run";
                        },
                        told -> {
                            Set<String> left = centre.files().keySet();
                            centre.inPlace()
                                    .forEach((file, text) -> assertEquals(right.get(file), text, told + ": " + file));
                            CliFixture.Ran next = centre.run();
                            assertEquals(0, next.exit(), told + "\n" + next.err());
                            assertEquals(right, centre.files(), told);
                            return left;
                        });
    }

    @Test
    void aRunThatIsToldToEndTidiesUpInEveryStage(TestReporter reporter) throws Exception {
        CentreFolder centre = new CentreFolder(folder);
        KilledCommand command = centre.command();
        Map<String, String> right = right(command.undisturbed(), centre);
        int inTime = 0;
        long slowest = 0;
        for (String stage : List.of("reading centre.calls", "reading centre.chats", "computing")) {
            centre.clear();
            KilledCommand.Ended ended = command.toldToEndAt(stage);

            assertTrue(ended.said().contains(stage), ended.said());
            // Who was through before it was told has no results to take back.
            assertTrue(ended.exit() == TERMINATED || ended.said().contains("wrote"), ended.toString());
            inTime += ended.exit() == TERMINATED ? 1 : 0;
            assertEquals(centre.inPlace(), centre.files(), stage);
            centre.inPlace().forEach((file, text) -> assertEquals(right.get(file), text, stage + ": " + file));
            slowest = Math.max(slowest, ended.milliseconds());
        }
        assertTrue(inTime > 0, "none was told in time");
        reporter.publishEntry("slowest end in milliseconds", Long.toString(slowest));
    }

    private static Map<String, String> right(KilledCommand.Course course, CentreFolder centre) throws IOException {
        assertEquals(0, course.exit(), course.said());
        Map<String, String> right = centre.files();
        assertEquals(
                Set.of("out/centre.calls.rejected.csv", "out/centre.chats.rejected.csv", "out/centre.json"),
                right.keySet(),
                course.said());
        return right;
    }
}
