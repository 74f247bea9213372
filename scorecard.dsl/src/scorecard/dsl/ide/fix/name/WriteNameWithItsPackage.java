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

/** Writes the name of a definition of another package with its package. */
public final class WriteNameWithItsPackage implements QuickFix {

    private final NameCandidates candidates;

    @Inject
    WriteNameWithItsPackage(NameCandidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public Set<String> codes() {
        return Set.of(
                IssueCodes.UNKNOWN_KPI,
                IssueCodes.UNKNOWN_SOURCE,
                IssueCodes.UNKNOWN_CALENDAR,
                IssueCodes.UNKNOWN_UNIT);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return UnresolvedReference.of(finding).stream()
                .flatMap(unresolved ->
                        candidates.withPackage(unresolved.context(), unresolved.reference(), unresolved.name()).stream()
                                .map(name -> Change.of("Replace by `" + name + "`", unresolved.replacedBy(name))))
                .toList();
    }
}
