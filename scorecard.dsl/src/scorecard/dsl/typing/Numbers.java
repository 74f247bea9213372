package scorecard.dsl.typing;

import java.math.BigDecimal;

/** How numbers that are compared are written: in one way each. */
final class Numbers {

    private Numbers() {}

    /** Without zeros at its end. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
