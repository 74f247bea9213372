package scorecard.dsl.ide.fix.source;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.scorecard.IntegerType;
import scorecard.dsl.scorecard.Range;
import scorecard.dsl.validation.IssueCodes;

/** Leaves an end of a range of whole numbers open that is not whole. */
public final class LeaveBrokenEndOpen implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.INVALID_RANGE);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Range.class)
                .filter(range -> range.eContainer() instanceof IntegerType)
                .map(range -> end(range.getLeast()) + " .. " + end(range.getMost()))
                .filter(text -> text.contains(Placeholder.VALUE))
                .flatMap(text -> finding.element(Range.class)
                        .map(range -> Change.of("Leave it open: `" + text + "`", Edit.replacing(range, text))))
                .stream()
                .toList();
    }

    private static String end(String written) {
        return written.contains(".") ? Placeholder.VALUE : written;
    }
}
