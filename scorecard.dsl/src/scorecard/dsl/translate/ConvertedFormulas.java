package scorecard.dsl.translate;

import java.math.BigDecimal;
import scorecard.dsl.scorecard.ArithmeticOperator;
import scorecard.dsl.typing.Conversion;
import scorecard.engine.plan.Formula;

/** Formulas whose numbers go together, and are those of the unit that a KPI is shown in. */
final class ConvertedFormulas {

    private ConvertedFormulas() {}

    /** A sum, product or quotient: of a sum the right side is converted, else the whole. */
    static Formula combined(ArithmeticOperator operator, Formula left, Formula right, Conversion conversion) {
        return switch (operator) {
            case PLUS -> new Formula.Calculation(Formula.Operator.PLUS, left, converted(right, conversion));
            case MINUS -> new Formula.Calculation(Formula.Operator.MINUS, left, converted(right, conversion));
            case TIMES -> converted(new Formula.Calculation(Formula.Operator.TIMES, left, right), conversion);
            case DIVIDED_BY -> converted(new Formula.Calculation(Formula.Operator.DIVIDED_BY, left, right), conversion);
        };
    }

    /** A KPI's formula; where it is a quotient, numerator and denominator are what the unit says: contacts, and hours. */
    static Formula shown(Formula formula, Conversion conversion) {
        return formula instanceof Formula.Calculation quotient && quotient.operator() == Formula.Operator.DIVIDED_BY
                ? new Formula.Calculation(
                        Formula.Operator.DIVIDED_BY,
                        converted(quotient.left(), new Conversion(BigDecimal.ONE, conversion.over())),
                        converted(quotient.right(), new Conversion(BigDecimal.ONE, conversion.times())))
                : converted(formula, conversion);
    }

    static Formula converted(Formula formula, Conversion conversion) {
        return conversion.isNone() ? formula : new Formula.Converted(formula, conversion.times(), conversion.over());
    }
}
