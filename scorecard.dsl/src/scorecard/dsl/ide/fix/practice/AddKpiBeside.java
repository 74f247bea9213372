package scorecard.dsl.ide.fix.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.FreeName;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.ide.fix.scorecard.NewKpi;
import scorecard.dsl.practice.LackingCompanions;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Role;
import scorecard.dsl.scorecard.Scorecard;

/** Puts the KPIs beside one that misleads when it stands alone: those of the file, else new ones whose formula is left open. */
public final class AddKpiBeside implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(
                "backlog-without-age",
                "breach-without-price",
                "first-response-alone",
                "handle-time-alone",
                "occupancy-alone",
                "promoters-without-satisfaction",
                "quota-alone",
                "speed-without-satisfaction",
                "volume-without-quality");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return goal(finding).flatMap(goal -> change(goal, finding.code())).stream()
                .toList();
    }

    /** The goal with the KPI that stands alone. */
    private static Optional<Goal> goal(Finding finding) {
        return finding.element(Goal.class)
                .or(() -> finding.element(Scorecard.class)
                        .flatMap(scorecard -> QuotedNames.of(finding).stream()
                                .findFirst()
                                .flatMap(name -> new ShownKpis(scorecard).measure(name)))
                        .map(measure -> (Goal) measure.eContainer()));
    }

    private static Optional<Change> change(Goal goal, String code) {
        Scorecard scorecard = EcoreUtil2.getContainerOfType(goal, Scorecard.class);
        List<Edit> edits = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (LackingCompanions.Companion companion : LackingCompanions.of(scorecard, code)) {
            Optional<String> there = companion.alike().stream().findFirst().map(kpi -> WrittenName.of(kpi.getName()));
            if (there.isPresent()) {
                edits.add(NewKpi.measured(goal, Role.LAGGING, there.get()));
                names.add(there.get());
            } else {
                String name = name(companion.title());
                edits.addAll(NewKpi.of(goal, Role.LAGGING, name, companion.title()));
                names.add(FreeName.in(goal, name));
            }
        }
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change("Put `" + String.join("` and `", names) + "` beside it", edits));
    }

    private static String name(String title) {
        return Arrays.stream(title.split(" "))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
