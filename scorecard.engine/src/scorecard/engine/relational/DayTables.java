package scorecard.engine.relational;

import java.util.List;
import scorecard.engine.relational.SourceTable.StoredColumn;
import scorecard.engine.type.ValueType;

/**
 * The tables that say which days each period has.
 *
 * <p>Days that belong to the same periods are a stretch, and every day belongs to one stretch at most. What adds up is
 * measured once for each stretch, however many periods overlap: twelve months and their year are twelve stretches.
 *
 * @param periodDays name of the table with each day once for every period that has it
 * @param stretchDays name of the table with each day once, and its stretch
 * @param periodStretches name of the table with each stretch once for every period that has it
 */
public record DayTables(String periodDays, String stretchDays, String periodStretches) {
    /** The index of a period. */
    public static final String PERIOD = "period";

    /** The number of a stretch of days. */
    public static final String STRETCH = "stretch";

    /** A day. */
    public static final String DAY = "day";

    static DayTables of(PhysicalNames names) {
        return new DayTables(names.take("period days"), names.take("stretch days"), names.take("period stretches"));
    }

    public static List<StoredColumn> periodDayColumns() {
        return List.of(number(PERIOD), new StoredColumn(DAY, new ValueType.Date()));
    }

    public static List<StoredColumn> stretchDayColumns() {
        return List.of(number(STRETCH), new StoredColumn(DAY, new ValueType.Date()));
    }

    public static List<StoredColumn> periodStretchColumns() {
        return List.of(number(PERIOD), number(STRETCH));
    }

    private static StoredColumn number(String name) {
        return new StoredColumn(name, new ValueType.Whole());
    }
}
