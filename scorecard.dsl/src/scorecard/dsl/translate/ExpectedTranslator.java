package scorecard.dsl.translate;

import java.math.BigDecimal;
import scorecard.dsl.model.JudgeOfExpectation;
import scorecard.dsl.scorecard.AbsenceExpectation;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.ScoreExpectation;
import scorecard.dsl.scorecard.StatusExpectation;
import scorecard.dsl.scorecard.TestExpectation;
import scorecard.dsl.scorecard.ValueExpectation;
import scorecard.dsl.typing.AmountValues;
import scorecard.dsl.typing.KpiUnits;
import scorecard.dsl.typing.QuantityValue;
import scorecard.engine.plan.Bands.BandStatus;
import scorecard.engine.plan.test.Expected;

/** What is expected, to plan: behind {@code about} a number is compared at the digits written, else exactly. */
final class ExpectedTranslator {

    private static final int EXACT = -1;

    private ExpectedTranslator() {}

    static Expected translate(TestExpectation expectation) {
        return switch (expectation) {
            case ValueExpectation value -> value(value);
            case ScoreExpectation score -> {
                BigDecimal number = QuantityValue.number(score.getScore()).orElseThrow();
                yield new Expected.Score(number, score.isAbout() ? number.scale() : EXACT);
            }
            case StatusExpectation status ->
                new Expected.Status(
                        switch (status.getStatus()) {
                            case GREEN -> BandStatus.GREEN;
                            case AMBER -> BandStatus.AMBER;
                            case RED -> BandStatus.RED;
                        });
            case AbsenceExpectation absence ->
                switch (absence.getAbsent()) {
                    case VALUE -> new Expected.NoValue();
                    case STATUS -> new Expected.NoStatus();
                    case SCORE -> new Expected.NoScore();
                };
            default -> throw new IllegalArgumentException("not an expectation: " + expectation);
        };
    }

    private static Expected value(ValueExpectation expectation) {
        Kpi kpi = (Kpi) JudgeOfExpectation.subject(expectation);
        BigDecimal value = new KpiUnits()
                .of(kpi)
                .flatMap(unit -> AmountValues.unreported().of(expectation.getValue(), unit))
                .orElseThrow();
        return new Expected.Value(value, expectation.isAbout() ? Math.max(0, value.scale()) : EXACT);
    }
}
