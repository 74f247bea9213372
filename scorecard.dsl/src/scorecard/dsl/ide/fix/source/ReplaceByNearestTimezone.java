package scorecard.dsl.ide.fix.source;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.scorecard.TimezoneClause;
import scorecard.dsl.validation.IssueCodes;
import scorecard.dsl.validation.NearestName;

/** Replaces a time zone that is not there by the nearest one, or leaves it open. */
public final class ReplaceByNearestTimezone implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.UNKNOWN_TIMEZONE);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(TimezoneClause.class)
                .map(clause -> change(
                        clause,
                        NearestName.of(clause.getZone(), ZoneId.getAvailableZoneIds())
                                .orElse(Placeholder.TEXT)))
                .stream()
                .toList();
    }

    private static Change change(TimezoneClause clause, String zone) {
        return Change.of("Replace by `" + zone + "`", Edit.replacing(clause, "timezone \"" + zone + "\""));
    }
}
