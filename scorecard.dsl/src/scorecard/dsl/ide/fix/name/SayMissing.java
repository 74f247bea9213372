package scorecard.dsl.ide.fix.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.Aspect;
import scorecard.dsl.scorecard.PartName;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.validation.IssueCodes;

/** Writes {@code missing} for the rows without a member or value. */
public final class SayMissing implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.MISSING_AS_TEXT);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return Stream.concat(
                        finding.exactly(PartName.class).stream()
                                .map(name -> Edit.replacing(
                                        name, ScorecardPackage.eINSTANCE.getPartName_Value(), "missing")),
                        finding.exactly(Aspect.class).stream()
                                .map(aspect -> Edit.replacing(
                                        aspect, ScorecardPackage.eINSTANCE.getAspect_Value(), "missing")))
                .map(edit -> Change.of("Write `missing`", edit))
                .toList();
    }
}
