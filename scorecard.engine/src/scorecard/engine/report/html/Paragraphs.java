package scorecard.engine.report.html;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Undoes the line breaks of a documentation comment, which are those of a text editor, and keeps its empty lines, which
 * are the author's.
 */
final class Paragraphs {

    private Paragraphs() {}

    static String of(String documentation) {
        return Arrays.stream(documentation.strip().split("\\R\\s*\\R"))
                .map(paragraph -> paragraph.strip().replaceAll("\\s*\\R\\s*", " "))
                .collect(Collectors.joining("\n\n"));
    }
}
