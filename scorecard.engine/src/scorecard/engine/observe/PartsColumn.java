package scorecard.engine.observe;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * The parts of one aggregate by the numbers of places. There are as many as there are results, so that most are kept as the two whole
 * numbers they are made of, side by side, and only the others as objects. What came first at a place stays.
 */
public final class PartsColumn {

    /** Digits of a sum or picked value that fit into 64 bits, and the most of them after the point. */
    public static final int MOST_DIGITS = 18;

    private static final long GREATER_THAN_MOST =
            BigInteger.TEN.pow(MOST_DIGITS).longValueExact();
    private static final int FIRST_LENGTH = 64;

    /** What is not there. */
    private static final byte NONE = 0;

    private static final byte NOTHING = 1;
    private static final byte NOT_COVERED = 2;

    /** Parts that are kept as they are. */
    private static final byte OTHER = 3;

    /** A sum of no values, with the digits after its point as number. */
    private static final byte SUM_OF_NONE = 4;

    private static final byte SHARE_OF_NONE = 5;

    /** From here on there are values. */
    private static final byte COUNTED = 6;

    private static final byte SHARED = 7;

    /** With the digits after the point added; so the next two. */
    private static final byte SUMMED = 8;

    private static final byte PICKED = SUMMED + MOST_DIGITS + 1;

    /** A value at a whole rank, between which and the next nothing is to be interpolated. */
    private static final byte RANKED = PICKED + MOST_DIGITS + 1;

    private byte[] kinds = new byte[FIRST_LENGTH];
    private long[] numbers = {};
    private long[] others = {};
    private Parts[] objects = {};

    /** Takes parts that are read, each for a position of its own, without objects made of them. */
    public interface Reading {

        /** Nothing is there. */
        void absent(int position);

        /** No row had a value. */
        void nothing(int position);

        /** The source does not cover the period. */
        void notCovered(int position);

        /** A number of rows or of different values. */
        void counted(int position, long count);

        /** How often a condition was true and how often false. */
        void shared(int position, long yes, long no);

        /** A sum in its digits, of which so many stand after the point, and how many values went into it. */
        void summed(int position, long unscaled, int scale, long values);

        /** A value picked, or at a rank, in its digits, of which so many stand after the point, of so many values. */
        void picked(int position, long unscaled, int scale, long values);

        /** Any others. */
        void others(int position, Parts parts);
    }

    /** Takes a number of rows or of different values. */
    public void counted(int place, long count) {
        if (isFree(place)) {
            put(place, COUNTED, count);
        }
    }

    /** Takes how often a condition was true and how often false. */
    public void shared(int place, long yes, long no) {
        if (isFree(place)) {
            putShared(place, yes, no);
        }
    }

    /**
     * Takes a sum.
     *
     * @param unscaled its digits, at most {@link #MOST_DIGITS}
     * @param scale how many of them stand after the point, 0 .. {@link #MOST_DIGITS}
     * @param values how many went into it
     */
    public void summed(int place, long unscaled, int scale, long values) {
        if (isFree(place)) {
            putSum(place, unscaled, scale, values);
        }
    }

    /** Takes a value picked from the rows, written as a sum is, of so many values, at least one. */
    public void picked(int place, long unscaled, int scale, long values) {
        if (isFree(place)) {
            put(place, (byte) (PICKED + scale), unscaled, values);
        }
    }

    /** Takes a value at a whole rank, written as a sum is, of so many values, at least one. */
    public void ranked(int place, long unscaled, int scale, long values) {
        if (isFree(place)) {
            put(place, (byte) (RANKED + scale), unscaled, values);
        }
    }

    /** Puts parts at a place of columns, each into its own. */
    public static void put(List<PartsColumn> columns, int place, List<Parts> parts) {
        for (int index = 0; index < columns.size(); index++) {
            columns.get(index).put(place, parts.get(index));
        }
    }

    /** Takes any parts. */
    public void put(int place, Parts parts) {
        if (!isFree(place)) {
            return;
        }
        switch (parts) {
            case Parts.Nothing() -> kinds[place] = NOTHING;
            case Parts.NotCovered() -> kinds[place] = NOT_COVERED;
            case Parts.Counted(long count) -> put(place, COUNTED, count);
            case Parts.Shared(long yes, long no) -> putShared(place, yes, no);
            case Parts.Summed(BigDecimal sum, long values)
            when fits(sum) -> putSum(place, digits(sum), sum.scale(), values);
            case Parts.Picked(BigDecimal value, long values)
            when fits(value) -> put(place, (byte) (PICKED + value.scale()), digits(value), values);
            case Parts.Ranked ranked
            when fits(ranked.lower()) && isWhole(ranked) ->
                put(place, (byte) (RANKED + ranked.lower().scale()), digits(ranked.lower()), ranked.values());
            case Parts.Summed any -> putObject(place, any);
            case Parts.Picked any -> putObject(place, any);
            case Parts.Ranked any -> putObject(place, any);
            case Parts.Weighted any -> putObject(place, any);
            case Parts.Spread any -> putObject(place, any);
        }
    }

    /** Whether there are parts at a place. */
    public boolean has(int place) {
        return place < kinds.length && kinds[place] != NONE;
    }

    /** The parts at a place; null where there are none. */
    public Parts at(int place) {
        byte kind = kind(place);
        return switch (kind) {
            case NONE -> null;
            case NOTHING -> new Parts.Nothing();
            case NOT_COVERED -> new Parts.NotCovered();
            case OTHER -> objects[place];
            case COUNTED -> new Parts.Counted(numbers[place]);
            case SHARED -> new Parts.Shared(numbers[place], others[place]);
            case SHARE_OF_NONE -> new Parts.Shared(0, 0);
            case SUM_OF_NONE -> new Parts.Summed(BigDecimal.valueOf(0, (int) numbers[place]), 0);
            default -> decimal(kind, place);
        };
    }

    private Parts decimal(byte kind, int place) {
        long values = others[place];
        if (kind < PICKED) {
            return new Parts.Summed(BigDecimal.valueOf(numbers[place], kind - SUMMED), values);
        }
        if (kind < RANKED) {
            return new Parts.Picked(BigDecimal.valueOf(numbers[place], kind - PICKED), values);
        }
        BigDecimal value = BigDecimal.valueOf(numbers[place], kind - RANKED);
        return new Parts.Ranked(value, value, BigDecimal.ZERO, values);
    }

    /** Reads the parts at a place for a position. */
    public void read(int place, int position, Reading reading) {
        byte kind = kind(place);
        switch (kind) {
            case NONE -> reading.absent(position);
            case NOTHING -> reading.nothing(position);
            case NOT_COVERED -> reading.notCovered(position);
            case OTHER -> reading.others(position, objects[place]);
            case COUNTED -> reading.counted(position, numbers[place]);
            case SHARED -> reading.shared(position, numbers[place], others[place]);
            case SHARE_OF_NONE -> reading.shared(position, 0, 0);
            case SUM_OF_NONE -> reading.summed(position, 0, (int) numbers[place], 0);
            default -> readDecimal(kind, place, position, reading);
        }
    }

    private void readDecimal(byte kind, int place, int position, Reading reading) {
        if (kind < PICKED) {
            reading.summed(position, numbers[place], kind - SUMMED, others[place]);
        } else {
            reading.picked(position, numbers[place], kind - (kind < RANKED ? PICKED : RANKED), others[place]);
        }
    }

    private byte kind(int place) {
        return place < kinds.length ? kinds[place] : NONE;
    }

    private boolean isFree(int place) {
        if (place >= kinds.length) {
            kinds = Arrays.copyOf(kinds, Math.max(FIRST_LENGTH, Math.addExact(place, place / 2 + 1)));
        }
        return kinds[place] == NONE;
    }

    private void put(int place, byte kind, long number) {
        numbers = longEnough(numbers, place);
        numbers[place] = number;
        kinds[place] = kind;
    }

    private void put(int place, byte kind, long number, long other) {
        others = longEnough(others, place);
        others[place] = other;
        put(place, kind, number);
    }

    private void putShared(int place, long yes, long no) {
        if (yes == 0 && no == 0) {
            kinds[place] = SHARE_OF_NONE;
        } else {
            put(place, SHARED, yes, no);
        }
    }

    private void putSum(int place, long unscaled, int scale, long values) {
        if (values != 0) {
            put(place, (byte) (SUMMED + scale), unscaled, values);
        } else if (unscaled == 0) {
            put(place, SUM_OF_NONE, scale);
        } else {
            putObject(place, new Parts.Summed(BigDecimal.valueOf(unscaled, scale), values));
        }
    }

    private void putObject(int place, Parts parts) {
        if (place >= objects.length) {
            objects = Arrays.copyOf(objects, kinds.length);
        }
        objects[place] = parts;
        kinds[place] = OTHER;
    }

    private long[] longEnough(long[] some, int place) {
        return place < some.length ? some : Arrays.copyOf(some, kinds.length);
    }

    /** Whether a whole number has no more than {@link #MOST_DIGITS}. */
    public static boolean fits(long whole) {
        return whole > -GREATER_THAN_MOST && whole < GREATER_THAN_MOST;
    }

    private static boolean fits(BigDecimal number) {
        return number.scale() >= 0 && number.scale() <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
    }

    private static long digits(BigDecimal number) {
        return number.scale() == 0 ? number.longValue() : number.unscaledValue().longValue();
    }

    private static boolean isWhole(Parts.Ranked ranked) {
        return ranked.fraction().equals(BigDecimal.ZERO) && ranked.lower().equals(ranked.upper());
    }
}
