package scorecard.tests.example;

/**
 * A repeatable sequence of pseudo-random whole numbers: the SplitMix64 generator of Steele, Lea and Flood (2014).
 *
 * <p>Written out here, and used with whole numbers only, so that the same seed gives the same bytes on every machine and
 * in every release of Java.
 */
public final class Randomness {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    /** A sequence of its own for each name, so that one table's length never changes another table. */
    public Randomness(String name) {
        state = 1;
        for (int index = 0; index < name.length(); index++) {
            state = mix(state * 31 + name.charAt(index));
        }
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** A number from 0 up to but not including the bound. */
    public int below(int bound) {
        state += GOLDEN_GAMMA;
        return (int) Math.floorMod(mix(state) >>> 1, (long) bound);
    }

    /** A number of the range, both ends included. */
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** Whether something happens that happens in so many of ten thousand cases. */
    public boolean happens(int ofTenThousand) {
        return below(10_000) < ofTenThousand;
    }

    /** A number near the middle, at most the spread away, bell-shaped: the mean of three even draws. */
    public int around(int middle, int spread) {
        return middle + (between(-spread, spread) + between(-spread, spread) + between(-spread, spread)) / 3;
    }

    /** The index of one of the weights, drawn in their proportion. */
    public int pick(int... weights) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int drawn = below(total);
        int index = 0;
        while (drawn >= weights[index]) {
            drawn -= weights[index];
            index++;
        }
        return index;
    }
}
