package scorecard.engine.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Scoring;

/**
 * How the scores of one scorecard are shown to people: with one decimal, never rounded across an edge where colours
 * change. A scorecard that scores between red flags and goals shows ten points with one decimal, the rest cut off.
 */
public final class ShownScore {

    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private final Scorecard scorecard;

    private ShownScore(Scorecard scorecard) {
        this.scorecard = scorecard;
    }

    /** How the scores of a scorecard are shown. */
    public static ShownScore of(Scorecard scorecard) {
        return new ShownScore(scorecard);
    }

    /**
     * The words for a score.
     *
     * @param score 0 .. 100; beyond where the scorecard does not cap scores
     */
    public String text(BigDecimal score) {
        return isOfTen() ? ofTen(score) : ShownNumber.score(score, scorecard.greenFrom(), scorecard.amberFrom());
    }

    /** The words for a score at which a colour begins: with up to two decimals where it has them. */
    public String edge(BigDecimal edge) {
        return isOfTen() ? ofTen(edge) : EdgeSafeRounding.shown(edge, 0).toPlainString();
    }

    /** What people see for the full score. */
    public String full() {
        return isOfTen() ? "10" : "100";
    }

    private static String ofTen(BigDecimal score) {
        return score.movePointLeft(1)
                .round(DIGITS)
                .setScale(1, RoundingMode.DOWN)
                .toPlainString();
    }

    private boolean isOfTen() {
        return switch (scorecard.scoring()) {
            case Scoring.Spider spider -> true;
            case Scoring.Progress progress -> false;
            case Scoring.Range range -> false;
            case Scoring.Binary binary -> false;
            case Scoring.Oracle oracle -> false;
            case Scoring.PerformancePoint performancePoint -> false;
            case Scoring.Cascade cascade -> false;
            case Scoring.Keptn keptn -> false;
            case Scoring.Formula formula -> false;
        };
    }
}
