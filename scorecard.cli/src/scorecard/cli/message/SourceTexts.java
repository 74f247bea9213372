package scorecard.cli.message;

import java.util.Optional;

/** The texts that issues point into. */
@FunctionalInterface
public interface SourceTexts {

    /** None at all: messages show no lines. A method, because the JVM archives no function of a type that has constants to make. */
    static SourceTexts none() {
        return file -> Optional.empty();
    }

    /** The text of a file as an issue names it; empty where it is not known. */
    Optional<String> of(String file);

    /** A line without its end, counted from 1. */
    default Optional<String> line(String file, int line) {
        return of(file).flatMap(text -> text.lines().skip(line - 1L).findFirst());
    }
}
