package scorecard.engine.run;

import java.util.Arrays;

/** Where things begin that follow each other without gaps, each with its number; some may be empty. */
final class Beginnings {
    private static final int FIRST_LENGTH = 16;

    private int[] begins = new int[FIRST_LENGTH];
    private int count;
    private int size;

    /**
     * Adds the next thing.
     *
     * @throws ArithmeticException where all together are more than an int holds
     */
    void add(int length) {
        if (count == begins.length) {
            begins = Arrays.copyOf(begins, 2 * count);
        }
        begins[count++] = size;
        size = Math.addExact(size, length);
    }

    /** How many positions all together have. */
    int size() {
        return size;
    }

    int begin(int number) {
        return begins[number];
    }

    int end(int number) {
        return number + 1 < count ? begins[number + 1] : size;
    }

    /** The number of the thing that a position belongs to. */
    int at(int position) {
        int low = 0;
        int high = count - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (begins[middle] <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
