package scorecard.dsl.ide.fix.formula;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Comparison;
import scorecard.dsl.scorecard.Relation;
import scorecard.dsl.validation.IssueCodes;

/** Counts 9 and 10 as promoters and 0 to 6 as detractors. */
public final class CountPromotersAndDetractorsAsUsual implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.NET_PROMOTER_BINS);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .exactly(Comparison.class)
                .map(comparison -> change(
                        comparison,
                        comparison.getRelation() == Relation.AT_LEAST || comparison.getRelation() == Relation.GREATER
                                ? " >= 9"
                                : " <= 6"))
                .stream()
                .toList();
    }

    private static Change change(Comparison comparison, String rest) {
        String text = SourceText.of(comparison.getLeft()) + rest;
        return Change.of("Write `" + text + "`", Edit.replacing(comparison, text));
    }
}
