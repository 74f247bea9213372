package scorecard.engine.evaluate;

import java.util.Arrays;

/**
 * Quantities by position: those of some places computed together, or of one KPI by the numbers of places. There are as many as there are
 * results, so that most are kept as the few whole numbers they are made of, side by side, and only the others as objects. One thread
 * fills them.
 */
public final class Quantities {

    /** An order that takes a closer look. */
    public static final int NEARLY_EQUAL = Integer.MAX_VALUE;

    private static final int FIRST_LENGTH = 64;

    /** What is not known yet. */
    private static final byte NONE = 0;

    private static final byte UNDER_WAY = 1;

    /** One that is kept as it is. */
    private static final byte OTHER = 2;

    /** With the digits after the point added. */
    private static final byte DECIMAL = 3;

    /** With the digits after the point of its numerator added. */
    private static final byte QUOTIENT = DECIMAL + ShortRatio.MOST_DECIMALS + 1;

    private byte[] kinds;
    private long[] digits = {};
    private long[] denominators = {};
    private long[] rests = {};
    private Quantity[] others = {};

    /** Room for operands of the same positions; null where none was needed. */
    private Quantities operands;

    /** Nothing yet, at as many positions as will be begun. */
    Quantities() {
        this(FIRST_LENGTH);
    }

    /** Nothing yet at so many positions. */
    Quantities(int size) {
        this.kinds = new byte[size];
    }

    /** Room for operands of the same positions, used by who asked last. */
    Quantities operands() {
        if (operands == null) {
            operands = new Quantities(kinds.length);
        }
        return operands;
    }

    /** Says that the quantity of a position is being computed, however many positions there were. */
    void begin(int position) {
        if (position >= kinds.length) {
            kinds = Arrays.copyOf(kinds, Math.max(FIRST_LENGTH, Math.addExact(position, position / 2 + 1)));
        }
        kinds[position] = UNDER_WAY;
    }

    /** Whether the quantity of a position is being computed. */
    boolean isUnderWay(int position) {
        return kind(position) == UNDER_WAY;
    }

    /** Takes a decimal number, as {@link DecimalQuantity} says it. */
    void decimal(int position, long unscaled, int scale, long n) {
        put(position, unscaled, n);
        kinds[position] = (byte) (DECIMAL + scale);
    }

    /** Takes a quotient, as {@link QuotientQuantity} says it. */
    void quotient(int position, long over, int scale, long under, long n) {
        put(position, over, n);
        denominators = longEnough(denominators, position);
        denominators[position] = under;
        kinds[position] = (byte) (QUOTIENT + scale);
    }

    private void put(int position, long number, long n) {
        digits = longEnough(digits, position);
        rests = longEnough(rests, position);
        digits[position] = number;
        rests[position] = n;
    }

    private long[] longEnough(long[] numbers, int position) {
        return position < numbers.length ? numbers : Arrays.copyOf(numbers, kinds.length);
    }

    /** Takes any quantity. */
    void put(int position, Quantity quantity) {
        switch (quantity) {
            case DecimalQuantity decimal -> decimal(position, decimal.unscaled(), decimal.scale(), decimal.n());
            case QuotientQuantity quotient ->
                quotient(position, quotient.over(), quotient.scale(), quotient.under(), quotient.n());
            case RatioQuantity any -> {
                if (position >= others.length) {
                    others = Arrays.copyOf(others, kinds.length);
                }
                others[position] = any;
                kinds[position] = OTHER;
            }
        }
    }

    /** The quantity of a position; null where there is none yet. */
    public Quantity at(int position) {
        byte kind = kind(position);
        if (kind < DECIMAL) {
            return kind == OTHER ? others[position] : null;
        }
        return kind < QUOTIENT
                ? new DecimalQuantity(digits[position], kind - DECIMAL, rests[position])
                : new QuotientQuantity(digits[position], kind - QUOTIENT, denominators[position], rests[position]);
    }

    /** Puts the quantity of a position to others; does nothing and says so where there is none yet. */
    boolean isRead(int position, int to, Quantities into) {
        byte kind = kind(position);
        if (kind < OTHER) {
            return false;
        }
        if (kind == OTHER) {
            into.put(to, others[position]);
        } else if (kind < QUOTIENT) {
            into.decimal(to, digits[position], kind - DECIMAL, rests[position]);
        } else {
            into.quotient(to, digits[position], kind - QUOTIENT, denominators[position], rests[position]);
        }
        return true;
    }

    private byte kind(int position) {
        return position < kinds.length ? kinds[position] : NONE;
    }

    /** Whether there is a value of which nothing is to be said but what it is; else, look at the quantity. */
    public boolean isMeasured(int position) {
        return kinds[position] >= DECIMAL;
    }

    /**
     * How the values of two positions are ordered, both measured: 0 where they are one number, else below or above zero;
     * {@link #NEARLY_EQUAL} where they are not far enough from each other to tell.
     *
     * @param apart the distance that tells, as a share of the greater one
     */
    public int order(int one, int other, double apart) {
        double left = approximate(one);
        double right = approximate(other);
        if (Math.abs(left - right) > apart * Math.max(Math.abs(left), Math.abs(right))) {
            return Double.compare(left, right);
        }
        return areTheSame(one, other) ? 0 : NEARLY_EQUAL;
    }

    /** Whether two values are told to be one number without a closer look. */
    private boolean areTheSame(int one, int other) {
        if (kinds[one] != kinds[other]) {
            return false;
        }
        return kinds[one] < QUOTIENT
                ? digits[one] == digits[other]
                : ShortRatio.fits(digits[one], denominators[other])
                        && ShortRatio.fits(digits[other], denominators[one])
                        && digits[one] * denominators[other] == digits[other] * denominators[one];
    }

    private double approximate(int position) {
        byte kind = kinds[position];
        return kind < QUOTIENT
                ? digits[position] / ShortRatio.ten(kind - DECIMAL)
                : digits[position] / (ShortRatio.ten(kind - QUOTIENT) * denominators[position]);
    }

    /** How many rows or values the quantity of a position rests on. */
    long n(int position) {
        return kinds[position] == OTHER ? others[position].n() : rests[position];
    }

    /** Whether the quantity was divided by the other of its position as {@link Quantity#quotient} does, which it mostly can be here. */
    boolean isDivided(int position, Quantities by, long n) {
        if (isDecimal(position) && by.kinds[position] == DECIMAL && by.digits[position] > 0) {
            quotient(position, digits[position], kinds[position] - DECIMAL, by.digits[position], n);
            return true;
        }
        return false;
    }

    /** The same with {@link Quantity#product}. */
    boolean isMultiplied(int position, Quantities by, long n) {
        int decimals = kinds[position] + by.kinds[position] - 2 * DECIMAL;
        if (isDecimal(position)
                && by.isDecimal(position)
                && decimals <= ShortRatio.MOST_DECIMALS
                && ShortRatio.fits(digits[position], by.digits[position])) {
            decimal(position, digits[position] * by.digits[position], decimals, n);
            return true;
        }
        return false;
    }

    private boolean isDecimal(int position) {
        byte kind = kinds[position];
        return kind >= DECIMAL && kind < QUOTIENT;
    }
}
