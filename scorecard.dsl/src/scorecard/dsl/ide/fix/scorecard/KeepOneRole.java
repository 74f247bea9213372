package scorecard.dsl.ide.fix.scorecard;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.validation.IssueCodes;

/** Keeps one of the two roles a KPI has for a goal. */
public final class KeepOneRole implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.KPI_TWICE);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(Measure.class)
                .flatMap(second -> ((Goal) second.eContainer())
                        .getMeasures().stream()
                                .filter(measure -> measure != second && measure.getKpi() == second.getKpi())
                                .findFirst()
                                .map(first -> List.of(
                                        Change.of("Keep `" + SourceText.of(second) + "`", Edit.removing(first)),
                                        Change.of("Keep `" + SourceText.of(first) + "`", Edit.removing(second)))))
                .orElse(List.of());
    }
}
