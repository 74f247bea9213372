package scorecard.engine.result;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * A list whose elements are made when somebody asks for them, always the same ones: of millions of results only what they are
 * made of is kept. It never changes, and several threads may read it.
 */
public final class MadeWhenAsked<T> extends AbstractList<T> implements RandomAccess {

    private final int size;
    private final IntFunction<T> made;
    private final Object oneAtATime;

    /**
     * A list.
     *
     * @param made makes the element of a position from 0 on
     * @param oneAtATime held while an element is made; several lists may share it
     */
    public MadeWhenAsked(int size, IntFunction<T> made, Object oneAtATime) {
        this.size = size;
        this.made = made;
        this.oneAtATime = oneAtATime;
    }

    @Override
    public T get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("no element " + index + " of " + size);
        }
        synchronized (oneAtATime) {
            return made.apply(index);
        }
    }

    @Override
    public int size() {
        return size;
    }
}
