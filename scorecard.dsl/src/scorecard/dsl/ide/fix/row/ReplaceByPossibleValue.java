package scorecard.dsl.ide.fix.row;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.validation.IssueCodes;
import scorecard.dsl.validation.NearestName;

/** Replaces a text that a column never has by one it can have, the nearest first. */
public final class ReplaceByPossibleValue implements QuickFix {

    private static final int MOST = 8;

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.IMPOSSIBLE_VALUE);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return ImpossibleText.of(finding).stream()
                .flatMap(impossible -> values(impossible)
                        .map(value -> Change.of(
                                "Replace by `" + value + "`",
                                Edit.replacing(impossible.literal(), "\"" + value + "\""))))
                .toList();
    }

    private static Stream<String> values(ImpossibleText impossible) {
        List<String> all = impossible.possible();
        Optional<String> nearest = NearestName.of(impossible.literal().getText(), all);
        return Stream.concat(
                nearest.stream(),
                all.stream()
                        .filter(value -> !nearest.equals(Optional.of(value)))
                        .limit(MOST));
    }
}
