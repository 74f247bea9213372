package scorecard.dsl.ide.fix.name;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.UnresolvedReference;
import scorecard.dsl.scoping.NameCandidates;
import scorecard.dsl.validation.IssueCodes;
import scorecard.dsl.validation.NearestName;

/** Replaces a name that means nothing by the nearest one that means something there. */
public final class ReplaceByNearestName implements QuickFix {

    private final NameCandidates candidates;

    @Inject
    ReplaceByNearestName(NameCandidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public Set<String> codes() {
        return Set.of(
                IssueCodes.UNKNOWN_COLUMN,
                IssueCodes.UNKNOWN_KPI,
                IssueCodes.UNKNOWN_SOURCE,
                IssueCodes.UNKNOWN_CALENDAR,
                IssueCodes.UNKNOWN_UNIT,
                IssueCodes.UNKNOWN_GOAL,
                IssueCodes.UNKNOWN_STEP,
                IssueCodes.UNKNOWN_LEVEL,
                IssueCodes.UNKNOWN_CASCADE,
                IssueCodes.UNKNOWN_INITIATIVE,
                IssueCodes.UNKNOWN_SCORECARD,
                IssueCodes.UNKNOWN_PARAMETER,
                IssueCodes.UNKNOWN_RUBRIC,
                IssueCodes.UNKNOWN_PART);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return UnresolvedReference.of(finding)
                .flatMap(unresolved -> NearestName.of(
                                unresolved.name(), candidates.of(unresolved.context(), unresolved.reference()))
                        .map(name -> Change.of("Replace by `" + name + "`", unresolved.replacedBy(name))))
                .stream()
                .toList();
    }
}
