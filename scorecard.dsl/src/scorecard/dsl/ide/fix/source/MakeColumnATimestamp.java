package scorecard.dsl.ide.fix.source;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.DateType;
import scorecard.dsl.scorecard.TimeClause;
import scorecard.dsl.scorecard.TimestampType;
import scorecard.dsl.validation.IssueCodes;

/** Makes the column that says when a row counts a timestamp or a date. */
public final class MakeColumnATimestamp implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.TIME_COLUMN);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(TimeClause.class)
                .map(TimeClause::getColumn)
                .filter(column -> !(column.getType() instanceof DateType)
                        && !(column.getType() instanceof TimestampType)
                        && column.eResource() == finding.resource())
                .stream()
                .flatMap(column -> Stream.of("timestamp", "date")
                        .map(type -> Change.of(
                                "Make `" + column.getName() + "` a " + type, Edit.replacing(column.getType(), type))))
                .toList();
    }
}
