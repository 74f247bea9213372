package scorecard.tests.kill;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.TestReporter;

/** Kills a command again and again at random moments: {@code -Dkill.moments=100} times, at others with {@code -Dkill.seed=1}. */
record RandomMoments(KilledCommand command, KilledCommand.Course course, TestReporter reporter) {
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

    /** At least once it must have been alive. */
    void kill(Before before, After after) throws Exception {
        long seed = Long.getLong("kill.seed", System.nanoTime());
        Random random = new Random(seed);
        reporter.publishEntry("kill.seed", Long.toString(seed));
        List<String> moments = new ArrayList<>();
        int killed = 0;
        for (int time = 0; time < Integer.getInteger("kill.moments", 4); time++) {
            String ready = before.time(time, random);
            KilledCommand.Moment moment = course.moment(random);
            killed += command.killAt(moment) ? 1 : 0;
            moments.add(moment + " " + after.killed("seed " + seed + ", " + moment + ready));
        }
        reporter.publishEntry("killed", killed + " of " + moments.size() + ": " + moments);
        assertTrue(killed > 0, () -> "none was killed: " + moments);
    }
}
