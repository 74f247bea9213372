package scorecard.engine.score;

import java.math.BigDecimal;
import scorecard.engine.plan.Bands;
import scorecard.engine.plan.Kpi;
import scorecard.engine.result.Reason;
import scorecard.engine.result.Status;

/** Scores a value by its status, from the KPI's band or criteria: green passes with 100, amber is a warning with 50, red fails with 0. */
final class KeptnScore {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    private KeptnScore() {}

    static Score of(Kpi kpi, BigDecimal value) {
        return kpi.bands().map(bands -> of(bands, value)).orElse(new Score.Unscored(Reason.NO_BANDS));
    }

    private static Score of(Bands bands, BigDecimal value) {
        return of(StatusOf.value(bands, value));
    }

    static Score of(Status status) {
        return new Score.Scored(
                switch (status) {
                    case GREEN -> Points.FULL;
                    case AMBER -> HALF;
                    case RED -> BigDecimal.ZERO;
                    case NONE -> throw new IllegalStateException("a result without colour");
                });
    }
}
