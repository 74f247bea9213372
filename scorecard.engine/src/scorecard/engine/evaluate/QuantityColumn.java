package scorecard.engine.evaluate;

import java.util.Arrays;

/**
 * The values of one KPI by the numbers of places. There are as many as there are results, so that most are kept as the few whole
 * numbers they are made of, side by side, and only the others as objects.
 */
final class QuantityColumn {

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

    private byte[] kinds = new byte[FIRST_LENGTH];
    private long[] digits = {};
    private long[] denominators = {};
    private long[] rests = {};
    private Quantity[] others = {};

    /** The value at a place; null where there is none yet. */
    Quantity at(int place) {
        byte kind = place < kinds.length ? kinds[place] : NONE;
        if (kind < DECIMAL) {
            return kind == OTHER ? others[place] : null;
        }
        return kind < QUOTIENT
                ? new DecimalQuantity(digits[place], kind - DECIMAL, rests[place])
                : new QuotientQuantity(digits[place], kind - QUOTIENT, denominators[place], rests[place]);
    }

    /** Puts the value at a place to others; does nothing and says so where there is none yet. */
    boolean isRead(int place, int position, Quantities into) {
        byte kind = place < kinds.length ? kinds[place] : NONE;
        if (kind < OTHER) {
            return false;
        }
        if (kind == OTHER) {
            into.put(position, others[place]);
        } else if (kind < QUOTIENT) {
            into.decimal(position, digits[place], kind - DECIMAL, rests[place]);
        } else {
            into.quotient(position, digits[place], kind - QUOTIENT, denominators[place], rests[place]);
        }
        return true;
    }

    /** Whether the value at a place is being computed. */
    boolean isUnderWay(int place) {
        return place < kinds.length && kinds[place] == UNDER_WAY;
    }

    /** Says that the value at a place is being computed. */
    void begin(int place) {
        if (place >= kinds.length) {
            kinds = Arrays.copyOf(kinds, longer(place));
        }
        kinds[place] = UNDER_WAY;
    }

    /** Takes the value at a place where it was begun. */
    void put(int place, Quantity value) {
        switch (value) {
            case DecimalQuantity decimal -> {
                putNumbers(place, decimal.unscaled(), decimal.n());
                kinds[place] = (byte) (DECIMAL + decimal.scale());
            }
            case QuotientQuantity quotient -> {
                putNumbers(place, quotient.over(), quotient.n());
                denominators = longEnough(denominators, place);
                denominators[place] = quotient.under();
                kinds[place] = (byte) (QUOTIENT + quotient.scale());
            }
            case RatioQuantity any -> {
                if (place >= others.length) {
                    others = Arrays.copyOf(others, kinds.length);
                }
                others[place] = any;
                kinds[place] = OTHER;
            }
        }
    }

    private void putNumbers(int place, long number, long n) {
        digits = longEnough(digits, place);
        rests = longEnough(rests, place);
        digits[place] = number;
        rests[place] = n;
    }

    private long[] longEnough(long[] numbers, int place) {
        return place < numbers.length ? numbers : Arrays.copyOf(numbers, kinds.length);
    }

    private static int longer(int place) {
        return Math.max(FIRST_LENGTH, Math.addExact(place, place / 2 + 1));
    }
}
