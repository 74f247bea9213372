package scorecard.engine.relational;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Local moments of a zone as milliseconds since 1970-01-01 UTC and back. */
public final class Instants {
    private Instants() {}

    /** The instant of a local moment; of an hour that exists twice, the first; of a gap, its length later. */
    public static long of(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).toInstant().toEpochMilli();
    }

    /** The instant of a day's first moment. */
    public static long of(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }

    /** The local moment of an instant, in milliseconds since 1970-01-01 00:00 local. */
    public static long local(long instant, ZoneId zone) {
        return Instant.ofEpochMilli(instant)
                .atZone(zone)
                .toLocalDateTime()
                .toInstant(ZoneOffset.UTC)
                .toEpochMilli();
    }
}
