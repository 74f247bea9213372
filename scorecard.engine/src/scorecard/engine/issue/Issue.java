package scorecard.engine.issue;

import java.util.Objects;

/**
 * One thing wrong with what a user wrote or supplied.
 *
 * @param severity how serious it is
 * @param code stable, lower-case words joined by hyphens, for example {@code unknown-column}
 * @param message says what is wrong in the author's own words (in backticks), what was expected and the nearest
 *     alternative where there is one
 * @param place where it is
 */
public record Issue(Severity severity, String code, String message, Place place) {

    public Issue {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(place);
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("not an issue code: " + code);
        }
        if (message.isBlank()) {
            throw new IllegalArgumentException("an issue says what is wrong");
        }
    }

    /** An error at a place. */
    public static Issue error(String code, String message, Place place) {
        return new Issue(Severity.ERROR, code, message, place);
    }

    /** A warning at a place. */
    public static Issue warning(String code, String message, Place place) {
        return new Issue(Severity.WARNING, code, message, place);
    }
}
