package scorecard.engine.score;

import java.math.BigDecimal;
import scorecard.engine.plan.Bands;
import scorecard.engine.plan.Kpi;
import scorecard.engine.result.Reason;
import scorecard.engine.result.Status;

/** Scores a value by the KPI's band: green passes with 100, amber is a warning with 50, red fails with 0. */
final class KeptnScore {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    private KeptnScore() {}

    static Score of(Kpi kpi, BigDecimal value) {
        return kpi.bands().map(bands -> of(bands, value)).orElse(new Score.Unscored(Reason.NO_BANDS));
    }

    private static Score of(Bands bands, BigDecimal value) {
        Status status = StatusOf.value(bands, value);
        return new Score.Scored(
                switch (status) {
                    case GREEN -> Points.FULL;
                    case AMBER -> HALF;
                    case RED -> BigDecimal.ZERO;
                    case NONE -> throw new IllegalStateException("a band without colour");
                });
    }
}
