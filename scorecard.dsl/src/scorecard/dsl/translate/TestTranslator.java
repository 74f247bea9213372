package scorecard.dsl.translate;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import scorecard.dsl.model.Calendars;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.JudgeOfExpectation;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scoping.SourcesOfKpi;
import scorecard.dsl.scorecard.AbsenceExpectation;
import scorecard.dsl.scorecard.Absent;
import scorecard.dsl.scorecard.AsOfClause;
import scorecard.dsl.scorecard.Given;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Named;
import scorecard.dsl.scorecard.Perspective;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.Test;
import scorecard.dsl.scorecard.TestExpectation;
import scorecard.dsl.scorecard.ValueExpectation;
import scorecard.dsl.typing.ClockText;
import scorecard.dsl.typing.PeriodLabel;
import scorecard.engine.issue.Place;
import scorecard.engine.plan.Cascade;
import scorecard.engine.plan.PeriodKind;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.test.Expectation.Subject;
import scorecard.engine.plan.test.TestCase;

/**
 * Tests to test cases: the plan of what they expect, over the rows they give. Values are taken by scorecards made up for
 * the purpose, one for each length of period; statuses and scores come from the scorecard that judges the subject.
 */
public final class TestTranslator {

    private final PlanTranslator plans;
    private final Names names;
    private final JudgeOfExpectation judges;
    private final Calendars calendars;

    @Inject
    TestTranslator(PlanTranslator plans, Names names, JudgeOfExpectation judges, Calendars calendars) {
        this.plans = plans;
        this.names = names;
        this.judges = judges;
        this.calendars = calendars;
    }

    /**
     * A test, which must be free of errors.
     *
     * @param file what messages call its file
     */
    public TestCase translate(Test test, List<? extends Resource> all, String file) {
        Map<TestExpectation, Scorecard> judgedBy = new LinkedHashMap<>();
        Map<TestExpectation, KpiInstance> measured = new LinkedHashMap<>();
        Clauses.all(test.getClauses(), TestExpectation.class).forEach(expectation -> {
            Optional<Scorecard> judge = expectation instanceof ValueExpectation || expectsNoValue(expectation)
                    ? Optional.empty()
                    : judges.of(expectation);
            judge.ifPresentOrElse(
                    scorecard -> judgedBy.put(expectation, scorecard),
                    () -> measured.put(expectation, instance(expectation)));
        });
        Set<Scorecard> scorecards = new LinkedHashSet<>();
        judges.tested(test).ifPresent(scorecards::add);
        scorecards.addAll(judgedBy.values());
        Set<KpiInstance> kpis = new LinkedHashSet<>(measured.values());
        Plan plan = plans.translate(List.copyOf(scorecards), List.copyOf(kpis), all, resource -> "");
        ValuesByPeriod values = new ValuesByPeriod(plan);
        List<scorecard.engine.plan.test.Expectation> expectations = new ArrayList<>();
        Clauses.all(test.getClauses(), TestExpectation.class).forEach(expectation -> {
            String scorecard = judgedBy.containsKey(expectation)
                    ? names.qualified(judgedBy.get(expectation))
                    : values.scorecardFor(
                            measured.get(expectation).name(names),
                            kind(expectation),
                            calendar(test, measured.get(expectation).kpi(), plan),
                            PartTranslator.isOfMember(expectation) ? cascade(test, plan) : Optional.empty());
            expectations.add(new scorecard.engine.plan.test.Expectation(
                    place(expectation, file),
                    SourceText.of(expectation),
                    scorecard,
                    subject(expectation),
                    Optional.ofNullable(expectation.getPeriod()),
                    Optional.ofNullable(expectation.getPart()).map(PartTranslator::translate),
                    ExpectedTranslator.translate(expectation)));
        });
        return new TestCase(
                test.getTitle(),
                place(test, file),
                new GivenRows(names, Clauses.all(test.getClauses(), Given.class).toList(), file).in(values.plan()),
                Clauses.first(test.getClauses(), AsOfClause.class).map(TestTranslator::asOf),
                expectations);
    }

    /** The calendar in which periods of a value are meant: the tested scorecard's, else that of the rows it is computed from. */
    private String calendar(Test test, Kpi kpi, Plan plan) {
        Optional<String> ofScorecard =
                judges.tested(test).flatMap(calendars::of).map(names::qualified);
        return ofScorecard
                .or(() -> SourcesOfKpi.of(kpi).stream()
                        .findFirst()
                        .map(names::qualified)
                        .flatMap(source -> plan.sources().stream()
                                .filter(each -> each.name().equals(source))
                                .map(scorecard.engine.plan.Source::calendar)
                                .findFirst()))
                .orElseGet(() -> plan.calendars().getFirst().name());
    }

    private Optional<Cascade> cascade(Test test, Plan plan) {
        return judges.tested(test)
                .map(names::qualified)
                .flatMap(tested -> plan.scorecards().stream()
                        .filter(each -> each.name().equals(tested))
                        .findFirst())
                .flatMap(scorecard.engine.plan.Scorecard::cascade);
    }

    private static boolean expectsNoValue(TestExpectation expectation) {
        return expectation instanceof AbsenceExpectation absence && absence.getAbsent() == Absent.VALUE;
    }

    private static PeriodKind kind(TestExpectation expectation) {
        return expectation.getPeriod() == null
                ? PeriodKind.MONTH
                : PeriodLabel.of(expectation.getPeriod()).orElseThrow().kind();
    }

    private static KpiInstance instance(TestExpectation expectation) {
        return KpiInstance.of((Kpi) JudgeOfExpectation.subject(expectation), JudgeOfExpectation.arguments(expectation));
    }

    private Subject subject(TestExpectation expectation) {
        Named subject = JudgeOfExpectation.subject(expectation);
        return switch (subject) {
            case Kpi kpi -> new Subject.OfKpi(instance(expectation).name(names));
            case Scorecard scorecard -> new Subject.OfNode(names.qualified(scorecard));
            case Perspective perspective -> new Subject.OfNode(path(perspective));
            case Goal goal ->
                new Subject.OfNode(path(EcoreUtil2.getContainerOfType(goal, Perspective.class)) + "/" + goal.getName());
            default -> throw new IllegalArgumentException("nothing that is judged: " + subject);
        };
    }

    private String path(Perspective perspective) {
        return names.qualified(EcoreUtil2.getContainerOfType(perspective, Scorecard.class)) + "/"
                + perspective.getName();
    }

    private static LocalDateTime asOf(AsOfClause clause) {
        return clause.getTime() == null
                ? ClockText.date(clause.getDate()).orElseThrow().atTime(23, 59, 59, 999_000_000)
                : ClockText.moment(clause.getDate(), clause.getTime()).orElseThrow();
    }

    private static Place.InText place(EObject element, String file) {
        INode node = NodeModelUtils.findActualNodeFor(element);
        var position = NodeModelUtils.getLineAndColumn(node, node.getOffset());
        return new Place.InText(file, position.getLine(), position.getColumn(), firstLine(node));
    }

    private static int firstLine(INode node) {
        String text = node.getRootNode().getText().substring(node.getOffset(), node.getEndOffset());
        int end = text.indexOf('\n');
        return end < 0 ? text.length() : text.substring(0, end).stripTrailing().length();
    }
}
