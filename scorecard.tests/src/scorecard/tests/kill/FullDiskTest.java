package scorecard.tests.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.tests.cli.CliFixture;
import scorecard.tests.engine.duckdb.LongRun;

/** On a full disk nothing is half there, and what was there before stays. */
final class FullDiskTest {
    private static final String NOTHING_ELSE = "centre.json: " + FullDisk.EARLIER + "\n";
    private static final int A_PAGE = 4096;

    @TempDir
    Path folder;

    private FullDisk disk;

    @BeforeAll
    static void assumeThereIsADisk() throws Exception {
        FullDisk.assumeThereIsOne();
    }

    @BeforeEach
    void fillADisk() throws Exception {
        disk = new FullDisk(folder);
    }

    @Test
    void resultsThatDoNotFitLeaveTheEarlierOnes() throws Exception {
        new CentreFolder(folder);
        for (int room : new int[] {0, A_PAGE}) {
            FullDisk.Ran ran =
                    disk.run(room, "run", "model/centre.plan.json", "--format", "html", "-o", "disk/centre.json");
            assertEquals(2, ran.exit(), ran.err());
            assertTrue(ran.err().contains("`disk/centre.json` cannot be written: "), ran.err());
            assertEquals(NOTHING_ELSE, ran.left());
        }
    }

    @Test
    void rejectedRowsThatDoNotFitAreSaid() throws Exception {
        new CentreFolder(folder);
        FullDisk.Ran ran = disk.run(A_PAGE, "run", "model/centre.plan.json", "--rejects", "disk");
        assertEquals(3, ran.exit(), ran.err());
        assertTrue(ran.err().contains("[data-rejects-unwritable]"), ran.err());
        assertEquals(NOTHING_ELSE, ran.left());
    }

    @Test
    void aRunThatCannotKeepWhatItObservedIsRight() throws Exception {
        new CentreFolder(folder);
        String right = new CliFixture(folder)
                .run("run", "model/centre.plan.json", "--format", "json")
                .out();
        FullDisk.Ran ran = disk.run(0, "run", "model/centre.plan.json", "--format", "json", "--store", "disk");
        assertEquals(0, ran.exit(), ran.err());
        assertEquals(right, ran.out());
        assertTrue(ran.err().contains("nothing was kept in the store: "), ran.err());
        assertEquals(NOTHING_ELSE, ran.left());
    }

    @Test
    void whatOutgrowsMemoryAndTheDiskIsRefusedWithAdvice() throws Exception {
        try (LongRun run = new LongRun(LongRun.WIDE)) {
            String model = run.folder().toString();
            FullDisk.Ran ran = disk.run(1 << 20, "run", model, "--memory", "32MB", "--spill", "disk");
            assertEquals(3, ran.exit(), ran.err());
            assertTrue(ran.err().contains("there is no more room in `" + folder.resolve("disk") + "`"), ran.err());
            assertFalse(ran.err().contains("unexpected"), ran.err());
            assertEquals(NOTHING_ELSE, ran.left());
        }
    }
}
