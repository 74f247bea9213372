package scorecard.tests.engine.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scorecard.engine.result.MadeWhenAsked;
import scorecard.engine.result.SideBySide;

/** Elements made when they are asked for stand in their order, however many threads make them. */
@Timeout(60)
final class MadeWhenAskedTest {

    private static final int SIZE = 50_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void elementsStandInTheirOrder(int threads) {
        List<Integer> expected = IntStream.range(0, SIZE).boxed().toList();
        for (int share : new int[] {1, 7, 1_000, 10 * SIZE}) {
            List<Integer> numbers = numbers(SIZE, new SideBySide(threads, share));
            List<Integer> found = new ArrayList<>();
            numbers.iterator().forEachRemaining(found::add);
            assertEquals(expected, found);
            assertEquals(expected, numbers.stream().toList());
            assertEquals(SIZE - 1, numbers.get(SIZE - 1));
        }
    }

    @Test
    void whoAsksForTheFirstDoesNotHaveAllMade() {
        AtomicInteger made = new AtomicInteger();
        List<Integer> numbers = new MadeWhenAsked<>(
                SIZE,
                (from, to) -> {
                    made.addAndGet(to - from);
                    return IntStream.range(from, to).boxed().toList();
                },
                new SideBySide(2, 10));
        assertEquals(
                3, numbers.stream().filter(number -> number == 3).findFirst().orElseThrow());
        assertTrue(made.get() <= 10, made + " made");
    }

    @Test
    void severalThreadsMakeElementsAtTheSameTime() {
        CyclicBarrier both = new CyclicBarrier(2);
        SideBySide two = new SideBySide(2, 1);
        assertEquals(List.of(0, 1), two.over(0, 2, (from, to) -> {
            await(both);
            return from;
        }));
    }

    private static void await(CyclicBarrier both) {
        try {
            both.await(30, TimeUnit.SECONDS);
        } catch (Exception alone) {
            throw new IllegalStateException("alone", alone);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void whatIsThrownFirstInTheirOrderReachesTheCaller(int threads) {
        SideBySide several = new SideBySide(threads, 10);
        assertEquals(
                "at 30",
                assertThrows(IllegalStateException.class, () -> several.over(0, 100, MadeWhenAskedTest::failing))
                        .getMessage());
        assertThrows(
                StackOverflowError.class,
                () -> several.over(0, 100, (from, to) -> {
                    throw new StackOverflowError();
                }));
        assertEquals(List.of(), numbers(0, several).stream().toList());
    }

    private static int failing(int from, int to) {
        for (int position = from; position < to; position++) {
            if (position >= 30) {
                throw new IllegalStateException("at " + position);
            }
        }
        return to;
    }

    @Test
    void nothingComesAfterTheLast() {
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> numbers(1, new SideBySide(2, 1)).get(1));
        Iterator<Integer> one = numbers(1, new SideBySide(2, 1)).iterator();
        assertEquals(0, one.next());
        assertThrows(NoSuchElementException.class, one::next);
    }

    private static List<Integer> numbers(int size, SideBySide threads) {
        return new MadeWhenAsked<>(
                size, (from, to) -> IntStream.range(from, to).boxed().toList(), threads);
    }
}
