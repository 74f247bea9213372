package scorecard.dsl.ide.fix.formula;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.UnresolvedReference;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.validation.IssueCodes;

/** Says which rows a KPI looks at: those of a source that has every column it names. */
public final class LookAtRowsOf implements QuickFix {

    private final RowsForNames rows;

    @Inject
    LookAtRowsOf(RowsForNames rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.NO_POPULATION, IssueCodes.UNKNOWN_SOURCE);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(Kpi.class).stream()
                .flatMap(kpi -> rows.of(kpi).stream().map(source -> change(finding, kpi, WrittenName.of(source))))
                .toList();
    }

    private static Change change(Finding finding, Kpi kpi, String source) {
        return finding.code().equals(IssueCodes.UNKNOWN_SOURCE)
                ? Change.of(
                        "Look at the rows of `" + source + "`",
                        UnresolvedReference.of(finding).orElseThrow().replacedBy(source))
                : Change.of("Look at the rows of `" + source + "`", Edit.atBeginningOf(kpi, "over " + source));
    }
}
