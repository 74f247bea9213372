package scorecard.engine.run;

import java.util.List;
import java.util.stream.Collectors;
import scorecard.engine.time.Period;

/** The first labels of a list of periods, and how many more there are: {@code `2026-01`, `2026-02` and 22 more}. */
final class NamedPeriods {

    private static final int NAMED_AT_MOST = 6;

    private NamedPeriods() {}

    static String of(List<Period> periods) {
        String named = periods.stream()
                .limit(NAMED_AT_MOST)
                .map(period -> "`" + period.label() + "`")
                .collect(Collectors.joining(", "));
        return periods.size() > NAMED_AT_MOST ? named + " and " + (periods.size() - NAMED_AT_MOST) + " more" : named;
    }
}
