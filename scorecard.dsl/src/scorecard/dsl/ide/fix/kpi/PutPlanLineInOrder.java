package scorecard.dsl.ide.fix.kpi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Amount;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.TargetClause;
import scorecard.dsl.typing.PeriodLabel;
import scorecard.dsl.validation.IssueCodes;

/** Puts the points of a plan line in order of time. */
public final class PutPlanLineInOrder implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.PLAN_LINE);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(TargetClause.class)
                .filter(target -> target.getPeriod() != null)
                .flatMap(PutPlanLineInOrder::inOrder)
                .stream()
                .toList();
    }

    private record Point(Amount amount, String period, PeriodLabel label) {}

    private static Optional<Change> inOrder(TargetClause target) {
        List<Point> points = new ArrayList<>();
        target.getPoints().forEach(point -> add(point.getValue(), point.getPeriod(), points));
        add(target.getValue(), target.getPeriod(), points);
        boolean complete = points.size() == target.getPoints().size() + 1
                && points.stream().map(point -> point.label().kind()).distinct().count() == 1
                && points.stream()
                                .map(point -> point.label().order())
                                .distinct()
                                .count()
                        == points.size();
        if (!complete) {
            return Optional.empty();
        }
        points.sort(Comparator.comparing(point -> point.label().order()));
        Point last = points.removeLast();
        String text = "target " + SourceText.of(last.amount()) + " by " + last.period() + " from "
                + points.stream()
                        .map(point -> SourceText.of(point.amount()) + " in " + point.period())
                        .collect(Collectors.joining(", "))
                + (target.getBecause() == null
                        ? ""
                        : " because " + SourceText.of(target, ScorecardPackage.eINSTANCE.getTargetClause_Because()));
        return Optional.of(Change.of("Put the points in order of time", Edit.replacing(target, text)));
    }

    private static void add(Amount amount, String period, List<Point> points) {
        PeriodLabel.of(period).ifPresent(label -> points.add(new Point(amount, period, label)));
    }
}
