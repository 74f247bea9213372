package scorecard.tests.property;

import java.time.LocalDateTime;
import java.util.Map;

/**
 * A row in memory.
 *
 * @param key its row key
 * @param time the usual time of its source
 * @param at when it counts in the population it is looked at in; the same as {@code time} unless that says otherwise
 * @param cells by column: a text, a truth, a number (durations in seconds), a moment; nothing for a missing one
 */
record Row(String key, LocalDateTime time, LocalDateTime at, Map<String, Object> cells) {

    /** A row that counts at its usual time. */
    static Row of(String key, LocalDateTime time, Map<String, Object> cells) {
        return new Row(key, time, time, cells);
    }

    Row countedAt(LocalDateTime moment) {
        return new Row(key, time, moment, cells);
    }

    Object cell(String column) {
        return cells.get(column);
    }

    LocalDateTime moment(String column) {
        return (LocalDateTime) cells.get(column);
    }
}
