package scorecard.dsl.practice;

import java.util.Set;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Arithmetic;
import scorecard.dsl.scorecard.ArithmeticOperator;
import scorecard.dsl.scorecard.DirectionClause;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Parenthesised;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.typing.KpiUnits;
import scorecard.dsl.typing.QuantityValue;
import scorecard.engine.type.Unit;

/** Some KPIs are best inside a range, and ratios are not averaged. */
final class DirectionIsRight implements KpiRule {

    private static final Set<Theme> BEST_INSIDE = Set.of(Theme.OCCUPANCY, Theme.SPEED_OF_ANSWER, Theme.HANDLE_TIME);

    @Override
    public void check(KpiView kpi, Findings findings) {
        boolean oneSided =
                kpi.has(DirectionClause.class) && BEST_INSIDE.stream().anyMatch(kpi::isAbout);
        if (oneSided && kpi.target().isPresent()) {
            findings.atName(
                    kpi.kpi(),
                    "target-one-sided",
                    kpi.quoted()
                            + " is neither good when it is very high nor when it is very low; expected `within … .. …"
                            + " is best`");
        }
        kpi.parts(Arithmetic.class).stream()
                .filter(quotient -> isMeanOfRatios(quotient))
                .findFirst()
                .ifPresent(quotient -> findings.at(
                        quotient,
                        "mean-of-ratios",
                        "`" + SourceText.of(quotient)
                                + "` is a mean of ratios, which weighs small groups like large ones; expected the"
                                + " ratio of the sums, computed from the rows"));
    }

    private static boolean isMeanOfRatios(Arithmetic quotient) {
        return quotient.getOperator() == ArithmeticOperator.DIVIDED_BY
                && quotient.getRight() instanceof Quantity divisor
                && QuantityValue.number(divisor.getNumber() == null ? "" : divisor.getNumber())
                        .filter(number -> number.intValue() == ratios(quotient.getLeft()) && number.intValue() > 1)
                        .isPresent();
    }

    /** How many ratios are added; 0 where something else is. */
    private static int ratios(Expression sum) {
        return switch (sum) {
            case Parenthesised parenthesised -> ratios(parenthesised.getInner());
            case Arithmetic addition
            when addition.getOperator() == ArithmeticOperator.PLUS -> {
                int left = ratios(addition.getLeft());
                int right = ratios(addition.getRight());
                yield left == 0 || right == 0 ? 0 : left + right;
            }
            case Reference reference
            when reference.getTarget() instanceof Kpi kpi && !kpi.eIsProxy() ->
                new KpiUnits().of(kpi).filter(new Unit.Percent()::equals).isPresent() ? 1 : 0;
            default -> 0;
        };
    }
}
