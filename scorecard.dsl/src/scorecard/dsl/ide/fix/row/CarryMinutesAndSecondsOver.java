package scorecard.dsl.ide.fix.row;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.validation.IssueCodes;

/** Carries minutes and seconds beyond 59 over: {@code 1:75} → {@code 2:15}. */
public final class CarryMinutesAndSecondsOver implements QuickFix {

    private static final int MOST_DIGITS = 12;

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.INVALID_LITERAL);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .exactly(Quantity.class)
                .filter(quantity ->
                        quantity.getClock() != null && quantity.getClock().length() < MOST_DIGITS)
                .map(quantity -> change(quantity, carried(quantity.getClock())))
                .stream()
                .toList();
    }

    private static Change change(Quantity quantity, String clock) {
        return Change.of("Write `" + clock + "`", Edit.replacing(quantity, clock));
    }

    private static String carried(String clock) {
        long seconds = 0;
        String[] parts = clock.split(":");
        for (String part : parts) {
            seconds = seconds * 60 + Long.parseLong(part);
        }
        return parts.length == 2
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
