package scorecard.engine.result;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;
import java.util.stream.IntStream;

/**
 * Does pieces of one work at the same time, in so many threads at most, of which the caller's is one. What comes of it is in the order
 * of the work, however many threads there are.
 */
public final class SideBySide {

    /** What is worth another thread: making less takes no longer than waking one. */
    public static final int USUAL_SHARE = 1_000;

    private final int threads;
    private final int leastShare;

    /**
     * In so many threads.
     *
     * @param threads at least 1
     * @param leastShare of the positions of a work that a thread is given, at least 1
     */
    public SideBySide(int threads, int leastShare) {
        if (threads < 1 || leastShare < 1) {
            throw new IllegalArgumentException("no work for " + threads + " threads by " + leastShare);
        }
        this.threads = threads;
        this.leastShare = leastShare;
    }

    /**
     * What is done with some positions of a work.
     *
     * @param <T> what comes of them
     */
    @FunctionalInterface
    public interface Piece<T> {

        /** Does what is to be done from one position until before another; called by several threads at once. */
        T of(int from, int to);
    }

    /** At most so many at the same time. */
    int threads() {
        return threads;
    }

    /** The fewest positions that a thread is given. */
    int leastShare() {
        return leastShare;
    }

    /**
     * Does a work from one position until before another, in pieces without gaps.
     *
     * @return what came of each piece, in order
     * @throws RuntimeException the first that a piece threw, in the order of the work, after all of them have ended
     */
    public <T> List<T> over(int from, int to, Piece<T> work) {
        int pieces = Math.clamp((to - from) / leastShare, 1, threads);
        if (pieces == 1) {
            return List.of(work.of(from, to));
        }
        List<Share<T>> shares = IntStream.range(0, pieces)
                .mapToObj(piece ->
                        new Share<>(work, border(from, to, piece, pieces), border(from, to, piece + 1, pieces)))
                .toList();
        ForkJoinTask.invokeAll(shares);
        List<T> found = new ArrayList<>(pieces);
        shares.forEach(share -> found.add(share.found()));
        return found;
    }

    private static int border(int from, int to, int piece, int pieces) {
        return from + (int) ((long) (to - from) * piece / pieces);
    }

    /** What one thread does. It keeps what was thrown, so that not the fastest piece decides what is told. */
    private static final class Share<T> extends RecursiveAction {
        private static final long serialVersionUID = 1;

        private final transient Piece<T> work;
        private final int from;
        private final int to;
        private transient T found;
        private transient RuntimeException thrown;
        private transient Error broken;

        Share(Piece<T> work, int from, int to) {
            this.work = work;
            this.from = from;
            this.to = to;
        }

        @Override
        protected void compute() {
            try {
                found = work.of(from, to);
            } catch (RuntimeException exception) {
                thrown = exception;
            } catch (Error error) {
                broken = error;
            }
        }

        T found() {
            if (thrown != null) {
                throw thrown;
            }
            if (broken != null) {
                throw broken;
            }
            return found;
        }
    }
}
