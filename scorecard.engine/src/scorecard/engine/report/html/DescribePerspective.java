package scorecard.engine.report.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.QualifiedName;
import scorecard.engine.plan.Scorecard.Goal;
import scorecard.engine.plan.Scorecard.Link;
import scorecard.engine.plan.Scorecard.Measure;
import scorecard.engine.plan.Scorecard.Perspective;
import scorecard.engine.plan.Scorecard.Weight;
import scorecard.engine.report.ShownNumber;
import scorecard.engine.report.html.PerspectiveView.GoalView;
import scorecard.engine.report.html.PerspectiveView.LinkView;
import scorecard.engine.result.NodeResult;

/** Describes a perspective, its goals and their KPIs. */
final class DescribePerspective {

    private final ReportedScorecard reported;
    private final Anchors anchors;
    private final DescribeScore describeScore;
    private final IntentionWords intentions;

    DescribePerspective(ReportedScorecard reported, Anchors anchors) {
        this.reported = reported;
        this.anchors = anchors;
        this.describeScore = new DescribeScore(reported);
        this.intentions = new IntentionWords(reported);
    }

    PerspectiveView describe(Perspective perspective) {
        NodeResult node = reported.node(perspective);
        return new PerspectiveView(
                anchors.of("perspective", perspective.name()),
                perspective.title(),
                Paragraphs.of(perspective.documentation()),
                perspective.owner(),
                weight(perspective.weight(), node, "the scorecard"),
                describeScore.describe(node),
                perspective.goals().stream()
                        .map(goal -> goal(perspective, goal))
                        .toList());
    }

    private GoalView goal(Perspective perspective, Goal goal) {
        NodeResult node = reported.node(perspective, goal);
        MeasureShare share = new MeasureShare(reported, perspective, goal);
        return new GoalView(
                anchors.of("goal", goal.name()),
                goal.title(),
                Paragraphs.of(goal.documentation()),
                goal.owner(),
                weight(goal.weight(), node, "the perspective"),
                describeScore.describe(node),
                links(goal, Link::fromGoal, Link::toGoal),
                links(goal, Link::toGoal, Link::fromGoal),
                intentions.initiatives(goal.name()),
                goal.measures().stream()
                        .map(measure -> kpi(goal, measure, share))
                        .toList(),
                !goal.measures().isEmpty());
    }

    private KpiView kpi(Goal goal, Measure measure, MeasureShare share) {
        Kpi kpi = reported.kpi(measure.kpi());
        return new DescribeKpi(reported, kpi).describe(kpiAnchor(anchors, goal, kpi), measure, share);
    }

    static String kpiAnchor(Anchors anchors, Goal goal, Kpi kpi) {
        return anchors.of("kpi", goal.name() + "-" + QualifiedName.simple(kpi.name()));
    }

    private List<LinkView> links(Goal goal, Function<Link, String> thisEnd, Function<Link, String> otherEnd) {
        return reported.scorecard().links().stream()
                .filter(link -> thisEnd.apply(link).equals(goal.name()))
                .map(link -> new LinkView(
                        anchors.of("goal", otherEnd.apply(link)),
                        reported.goal(otherEnd.apply(link)).title(),
                        link.because(),
                        intentions.expected(link.fromGoal(), link.toGoal())))
                .toList();
    }

    /** What it was given and, where that differs, what it really has. */
    private static String weight(Weight weight, NodeResult node, String parent) {
        BigDecimal share = node.share();
        String given = "weight " + DescribeKpi.weight(weight);
        boolean same = weight.percent() && weight.value().compareTo(share) == 0;
        return same ? given : given + ", " + ShownNumber.share(share) + " of " + parent;
    }
}
