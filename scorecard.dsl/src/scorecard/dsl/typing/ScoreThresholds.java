package scorecard.dsl.typing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import scorecard.dsl.scorecard.Amount;
import scorecard.dsl.scorecard.Band;
import scorecard.dsl.scorecard.Colour;
import scorecard.dsl.scorecard.ScoreBandsClause;
import scorecard.dsl.scorecard.ScoringMethod;
import scorecard.engine.type.Unit;

/**
 * From which score (0 .. 100) a node is green and amber.
 *
 * @param greenFrom greater than amberFrom
 * @param amberFrom at least 0
 */
public record ScoreThresholds(BigDecimal greenFrom, BigDecimal amberFrom) {

    /** What holds where the author says nothing (semantics 19). */
    public static final ScoreThresholds USUAL = new ScoreThresholds(BigDecimal.valueOf(70), BigDecimal.valueOf(40));

    /** A third and two thirds, cut off so that a score that is two thirds is not below them in its last digit. */
    private static final ScoreThresholds THIRDS =
            new ScoreThresholds(new BigDecimal("66.666666666666666666"), new BigDecimal("33.333333333333333333"));

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    /** What holds for a method of scoring where the author says nothing. */
    public static ScoreThresholds usual(ScoringMethod method) {
        return switch (method) {
            case PROGRESS, RANGE, BINARY, KEPTN, FORMULA -> USUAL;
            case SPIDER, PERFORMANCEPOINT -> THIRDS;
            case ORACLE -> new ScoreThresholds(BigDecimal.valueOf(67), BigDecimal.valueOf(34));
            case CASCADE -> new ScoreThresholds(BigDecimal.valueOf(95), BigDecimal.valueOf(85));
        };
    }

    /** The thresholds of {@code bands of scores { green from G amber from A [red below] }}; empty for any other form. */
    public static Optional<ScoreThresholds> of(ScoreBandsClause clause) {
        List<Band> bands = clause.getBands();
        boolean complete = bands.size() == 2 || bands.size() == 3 && isRest(bands.get(2));
        if (!complete
                || bands.get(0).getColour() != Colour.GREEN
                || bands.get(1).getColour() != Colour.AMBER) {
            return Optional.empty();
        }
        Optional<BigDecimal> green = from(bands.get(0));
        Optional<BigDecimal> amber = from(bands.get(1));
        boolean ordered = green.isPresent()
                && amber.isPresent()
                && amber.get().signum() >= 0
                && amber.get().compareTo(green.get()) < 0
                && green.get().compareTo(MOST) <= 0;
        return ordered ? Optional.of(new ScoreThresholds(green.get(), amber.get())) : Optional.empty();
    }

    private static boolean isRest(Band band) {
        return band.getColour() == Colour.RED
                && band.getLower() == null
                && band.getUpper() != null
                && band.getUpper().getValue() == null;
    }

    private static Optional<BigDecimal> from(Band band) {
        boolean simple = band.getUpper() == null
                && band.getLower() != null
                && band.getLower().isIncluded();
        Amount amount = simple ? band.getLower().getValue() : null;
        return AmountValues.unreported().of(amount, new Unit.Number());
    }
}
