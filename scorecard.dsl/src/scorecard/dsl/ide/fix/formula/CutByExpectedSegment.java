package scorecard.dsl.ide.fix.formula;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.JudgeOfExpectation;
import scorecard.dsl.model.PartNames;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Level;
import scorecard.dsl.scorecard.Part;
import scorecard.dsl.scorecard.PartName;
import scorecard.dsl.scorecard.TestExpectation;
import scorecard.dsl.validation.IssueCodes;

/** Lets a KPI be cut by the segment that a test expects something of. */
public final class CutByExpectedSegment implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.PART_WITHOUT_RESULT);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(Part.class).flatMap(CutByExpectedSegment::change).stream()
                .toList();
    }

    private static Optional<Change> change(Part part) {
        TestExpectation expectation = EcoreUtil2.getContainerOfType(part, TestExpectation.class);
        List<PartName> levels = part.getNames().stream()
                .filter(name -> name.getKind() instanceof Level)
                .toList();
        String dimensions = part.getNames().stream()
                .filter(name -> !levels.contains(name))
                .map(PartNames::dimension)
                .collect(Collectors.joining(" and "));
        String at =
                levels.stream().map(level -> " at " + level.getKind().getName()).collect(Collectors.joining());
        String clause = "also by " + dimensions + at;
        return JudgeOfExpectation.subject(expectation) instanceof Kpi kpi && kpi.eResource() == part.eResource()
                ? Optional.of(Change.of("Add `" + clause + "` to `" + kpi.getName() + "`", Edit.atEndOf(kpi, clause)))
                : Optional.empty();
    }
}
