package scorecard.engine.result;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.Spliterators;

/**
 * A list whose elements are made when somebody asks for them, always equal ones: of millions of results only what they are made of is
 * kept. Who goes through the list has the next elements made by several threads at once. It never changes, and several threads may
 * read it.
 */
public final class MadeWhenAsked<T> extends AbstractList<T> implements RandomAccess {

    /** Elements that one thread makes before the next are asked for: few enough to stay in the processor's cache. */
    private static final int MOST_AT_ONCE = 2_048;

    private static final int GROWTH = 4;

    private final int size;
    private final Making<T> making;
    private final SideBySide threads;

    /**
     * Makes elements.
     *
     * @param <T> what they are
     */
    @FunctionalInterface
    public interface Making<T> {

        /** The elements from one position until before another; several threads ask at once. */
        List<T> of(int from, int to);
    }

    /** A list of so many elements. */
    public MadeWhenAsked(int size, Making<T> making, SideBySide threads) {
        this.size = size;
        this.making = making;
        this.threads = threads;
    }

    @Override
    public T get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("no element " + index + " of " + size);
        }
        return making.of(index, index + 1).getFirst();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Iterator<T> iterator() {
        return new InOrder();
    }

    @Override
    public Spliterator<T> spliterator() {
        return Spliterators.spliterator(
                iterator(), size, Spliterator.ORDERED | Spliterator.IMMUTABLE | Spliterator.NONNULL);
    }

    /** Goes through the list, at first by few elements, since many who ask for some do not ask for all. */
    private final class InOrder implements Iterator<T> {

        private List<List<T>> made = List.of();

        /** Which piece of those made, and which position in it, comes next. */
        private int piece;

        private int inPiece;
        private List<T> current = List.of();

        /** How many were made. */
        private int end;

        private int next = threads.leastShare();

        @Override
        public boolean hasNext() {
            return inPiece < current.size() || piece + 1 < made.size() || end < size;
        }

        @Override
        public T next() {
            if (inPiece == current.size()) {
                current = following();
                inPiece = 0;
            }
            return current.get(inPiece++);
        }

        private List<T> following() {
            if (piece + 1 < made.size()) {
                return made.get(++piece);
            }
            if (end == size) {
                throw new NoSuchElementException("no element after " + size);
            }
            int until = Math.min(size, end + next);
            made = threads.over(end, until, making::of);
            end = until;
            next = Math.min(next * GROWTH, Math.multiplyExact(MOST_AT_ONCE, threads.threads()));
            piece = 0;
            return made.getFirst();
        }
    }
}
