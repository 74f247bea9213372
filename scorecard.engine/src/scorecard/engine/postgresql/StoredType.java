package scorecard.engine.postgresql;

import java.util.Optional;

/** The types of PostgreSQL whose values a declaration may take as they are. */
enum StoredType {
    TEXT,
    YES_NO,
    WHOLE,
    DECIMAL,
    DAY,
    MOMENT,
    /** A moment in universal time. */
    POINT;

    /** The type of that name; empty for one whose values must be looked at one by one. */
    static Optional<StoredType> named(String name) {
        return switch (name) {
            case "text", "character varying" -> Optional.of(TEXT);
            case "boolean" -> Optional.of(YES_NO);
            case "smallint", "integer", "bigint" -> Optional.of(WHOLE);
            case "numeric" -> Optional.of(DECIMAL);
            case "date" -> Optional.of(DAY);
            case "timestamp without time zone" -> Optional.of(MOMENT);
            case "timestamp with time zone" -> Optional.of(POINT);
            default -> Optional.empty();
        };
    }
}
