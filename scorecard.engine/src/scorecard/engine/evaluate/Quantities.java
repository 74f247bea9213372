package scorecard.engine.evaluate;

/**
 * Quantities of some positions, computed together: most are the few whole numbers they are made of, side by side, and only the others
 * objects. One thread fills them.
 */
public final class Quantities {

    /** An order that takes a closer look. */
    public static final int NEARLY_EQUAL = Integer.MAX_VALUE;

    /** One that is kept as it is. */
    private static final byte OTHER = 0;

    /** With the digits after the point added. */
    private static final byte DECIMAL = 1;

    /** With the digits after the point of its numerator added. */
    private static final byte QUOTIENT = DECIMAL + ShortRatio.MOST_DECIMALS + 1;

    private final byte[] kinds;
    private final long[] digits;
    private final long[] denominators;
    private final long[] rests;
    private final Quantity[] others;

    /** Room for operands of the same positions; null where none was needed. */
    private Quantities operands;

    /** Nothing at any position yet. */
    Quantities(int size) {
        this.kinds = new byte[size];
        this.digits = new long[size];
        this.denominators = new long[size];
        this.rests = new long[size];
        this.others = new Quantity[size];
    }

    /** Room for operands of the same positions, used by who asked last. */
    Quantities operands() {
        if (operands == null) {
            operands = new Quantities(kinds.length);
        }
        return operands;
    }

    /** Takes a decimal number, as {@link DecimalQuantity} says it. */
    void decimal(int position, long unscaled, int scale, long n) {
        kinds[position] = (byte) (DECIMAL + scale);
        digits[position] = unscaled;
        rests[position] = n;
    }

    /** Takes a quotient, as {@link QuotientQuantity} says it. */
    void quotient(int position, long over, int scale, long under, long n) {
        kinds[position] = (byte) (QUOTIENT + scale);
        digits[position] = over;
        denominators[position] = under;
        rests[position] = n;
    }

    /** Takes any quantity. */
    void put(int position, Quantity quantity) {
        switch (quantity) {
            case DecimalQuantity decimal -> decimal(position, decimal.unscaled(), decimal.scale(), decimal.n());
            case QuotientQuantity quotient ->
                quotient(position, quotient.over(), quotient.scale(), quotient.under(), quotient.n());
            case RatioQuantity any -> {
                kinds[position] = OTHER;
                others[position] = any;
                rests[position] = any.n();
            }
        }
    }

    /** The quantity of a position. */
    public Quantity at(int position) {
        byte kind = kinds[position];
        if (kind == OTHER) {
            return others[position];
        }
        return kind < QUOTIENT
                ? new DecimalQuantity(digits[position], kind - DECIMAL, rests[position])
                : new QuotientQuantity(digits[position], kind - QUOTIENT, denominators[position], rests[position]);
    }

    /** Whether there is a value of which nothing is to be said but what it is; else, look at the quantity. */
    public boolean isMeasured(int position) {
        return kinds[position] != OTHER;
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
        return rests[position];
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
        return kind != OTHER && kind < QUOTIENT;
    }
}
