package scorecard.tests.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.TestReporter;

/** Kills a command again and again at random moments: {@code -Dkill.moments=100} times, at others with {@code -Dkill.seed=1}. */
record RandomMoments(KilledCommand command, KilledCommand.Course course, TestReporter reporter) {
    private static final int MOST_TRIES = 8;

    /** What is made ready before the command is started. */
    interface Before {
        /** @return what is told of it */
        String time(int time, Random random) throws Exception;
    }

    /** Looks at what was left. */
    interface After {
        /**
         * Compares it with what is right.
         *
         * @param told says which moment it was
         * @return what is to be reported of it
         */
        Object killed(String told) throws Exception;
    }

    /** A moment at which the command has already ended is none: another one takes its place, a few times over. */
    void kill(Before before, After after) throws Exception {
        long seed = Long.getLong("kill.seed", System.nanoTime());
        Random random = new Random(seed);
        reporter.publishEntry("kill.seed", Long.toString(seed));
        int wanted = Integer.getInteger("kill.moments", 4);
        List<String> moments = new ArrayList<>();
        int times = 0;
        while (moments.size() < wanted && times < wanted * MOST_TRIES) {
            String ready = before.time(times, random);
            times++;
            KilledCommand.Moment moment = course.moment(random);
            if (command.killAt(moment)) {
                moments.add(moment + " " + after.killed("seed " + seed + ", " + moment + ready));
            }
        }
        reporter.publishEntry("killed", moments.size() + " of " + times + ": " + moments);
        assertEquals(wanted, moments.size(), "killed while it was alive, of " + times + " times");
    }
}
