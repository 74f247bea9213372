package scorecard.dsl.model;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.scorecard.AbsenceExpectation;
import scorecard.dsl.scorecard.Arguments;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Judged;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.Named;
import scorecard.dsl.scorecard.ScoreExpectation;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.StatusExpectation;
import scorecard.dsl.scorecard.Test;
import scorecard.dsl.scorecard.TestExpectation;
import scorecard.dsl.scorecard.ValueExpectation;

/** Finds the scorecard by which the subject of an expectation gets its status and score. */
public final class JudgeOfExpectation {

    private final TestedScorecards tested;

    @Inject
    JudgeOfExpectation(TestedScorecards tested) {
        this.tested = tested;
    }

    /** The scorecard that a node is part of, or the tested one where it measures the KPI. */
    public Optional<Scorecard> of(TestExpectation expectation) {
        Named subject = subject(expectation);
        return switch (subject) {
            case null -> Optional.empty();
            case Kpi kpi ->
                tested.of(EcoreUtil2.getContainerOfType(expectation, Test.class))
                        .filter(scorecard -> measures(scorecard, kpi, arguments(expectation)));
            default -> Optional.ofNullable(EcoreUtil2.getContainerOfType(subject, Scorecard.class));
        };
    }

    /** The scorecard that a test is about, whether or not it judges what is expected. */
    public Optional<Scorecard> tested(Test test) {
        return tested.of(test);
    }

    /** What is expected to have a value, status or score; null where the text is unfinished. */
    public static Named subject(TestExpectation expectation) {
        return switch (expectation) {
            case ValueExpectation value ->
                value.getKpi() == null ? null : value.getKpi().getKpi();
            default -> judged(expectation) == null ? null : judged(expectation).getTarget();
        };
    }

    /** The values of its parameters, where it is a KPI that has some. */
    public static List<Expression> arguments(TestExpectation expectation) {
        Arguments arguments = expectation instanceof ValueExpectation value ? value.getKpi() : judged(expectation);
        return arguments == null ? List.of() : arguments.getArguments();
    }

    private static Judged judged(TestExpectation expectation) {
        return switch (expectation) {
            case StatusExpectation status -> status.getSubject();
            case ScoreExpectation score -> score.getSubject();
            case AbsenceExpectation absence -> absence.getSubject();
            default -> throw new IllegalArgumentException("nothing is judged: " + expectation);
        };
    }

    private static boolean measures(Scorecard scorecard, Kpi kpi, List<Expression> arguments) {
        List<String> written = arguments.stream().map(SourceText::of).toList();
        return EcoreUtil2.getAllContentsOfType(scorecard, Measure.class).stream()
                .anyMatch(measure -> measure.getKpi() == kpi
                        && measure.getArguments().stream()
                                .map(SourceText::of)
                                .toList()
                                .equals(written));
    }
}
