package scorecard.dsl.model;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.scorecard.BaselineClause;
import scorecard.dsl.scorecard.JudgedValue;
import scorecard.dsl.scorecard.JudgedWord;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.KpiClause;
import scorecard.dsl.scorecard.RangeClause;
import scorecard.dsl.scorecard.RangeEnd;
import scorecard.dsl.scorecard.RedFlagClause;
import scorecard.dsl.scorecard.RedFlagValue;
import scorecard.dsl.scorecard.ScoreExpression;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.ScoringClause;
import scorecard.dsl.scorecard.TargetClause;
import scorecard.dsl.scorecard.WorstClause;

/** Finds what a formula of scores takes from a KPI. */
public final class ScoreAnchors {

    private ScoreAnchors() {}

    /** Whether a formula of scores depends on the value it scores. */
    public static boolean includeValue(ScoreExpression formula) {
        return of(formula)
                .anyMatch(part -> part instanceof JudgedValue judged && judged.getJudged() == JudgedWord.VALUE);
    }

    /** The clauses, as they begin, that the scoring of a scorecard takes values from and a KPI lacks; each once. */
    public static Stream<String> lacking(Kpi kpi, Scorecard scorecard) {
        return Clauses.first(scorecard.getClauses(), ScoringClause.class).stream()
                .filter(scoring -> scoring.getFormula() != null)
                .flatMap(scoring -> of(scoring.getFormula()))
                .flatMap(part -> clause(part).stream())
                .distinct()
                .filter(kind -> KpiClauses.first(kpi, kind).isEmpty())
                .map(ScoreAnchors::words);
    }

    private static Stream<ScoreExpression> of(ScoreExpression formula) {
        return Stream.concat(
                Stream.of(formula), EcoreUtil2.getAllContentsOfType(formula, ScoreExpression.class).stream());
    }

    private static Optional<Class<? extends KpiClause>> clause(ScoreExpression part) {
        return switch (part) {
            case RedFlagValue redFlag -> Optional.of(RedFlagClause.class);
            case RangeEnd end -> Optional.of(RangeClause.class);
            case JudgedValue judged ->
                switch (judged.getJudged()) {
                    case VALUE -> Optional.empty();
                    case TARGET -> Optional.of(TargetClause.class);
                    case BASELINE -> Optional.of(BaselineClause.class);
                    case WORST -> Optional.of(WorstClause.class);
                    case GOAL -> Optional.of(RedFlagClause.class);
                };
            default -> Optional.empty();
        };
    }

    private static String words(Class<? extends KpiClause> clause) {
        if (clause == RedFlagClause.class) {
            return "red flag ? goal ?";
        }
        if (clause == RangeClause.class) {
            return "range ? .. ?";
        }
        if (clause == BaselineClause.class) {
            return "baseline ?";
        }
        return clause == WorstClause.class ? "worst ?" : "target ?";
    }
}
