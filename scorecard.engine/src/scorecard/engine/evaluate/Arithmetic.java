package scorecard.engine.evaluate;

import java.math.MathContext;

/** The one arithmetic of all ratios, means, deviations, scores and roll-ups. */
public final class Arithmetic {

    /** 34 digits, half to even. */
    public static final MathContext CONTEXT = MathContext.DECIMAL128;

    private Arithmetic() {}
}
