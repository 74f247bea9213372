package scorecard.dsl.diagnostic;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import scorecard.engine.issue.Severity;

/**
 * One kind of finding: what it means, when it applies and how to mend it.
 *
 * @param code stable, lower-case words joined by hyphens
 * @param severity how serious it is unless a project decides otherwise; a few may be found less serious at a place
 * @param title what was found, in a few words
 * @param kinds the kinds of scorecards it applies to ({@code strategy}, {@code operational}, {@code quality}), sorted; all
 *     of them where it does not depend on the kind
 * @param rules numbers of the practice rules it checks, such as {@code R069}, sorted; none for findings about the language
 * @param isAdjustable whether a project may change its severity and an author may decline it; never so for what cannot be
 *     evaluated or would mislead
 * @param explanation why it matters, in paragraphs; empty where the title says it all
 * @param example a text that has it; empty for what is not found in texts
 * @param situation when it is found, for what no text shows; empty where there is an example
 * @param mend what to do about it
 */
public record Diagnostic(
        String code,
        Severity severity,
        String title,
        List<String> kinds,
        List<String> rules,
        boolean isAdjustable,
        String explanation,
        Optional<Example> example,
        String situation,
        String mend) {

    public Diagnostic {
        Objects.requireNonNull(severity);
        kinds = List.copyOf(kinds);
        rules = List.copyOf(rules);
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("not an issue code: " + code);
        }
    }

    /** Whether it checks a rule of the craft rather than of the language, and so depends on the scorecard's kind. */
    public boolean isPractice() {
        return !kinds.isEmpty();
    }

    /**
     * A text that has the finding. Its blocks stand in an otherwise sound text.
     *
     * @param text the blocks that have it
     * @param mended the same blocks without it; empty where mending means leaving them out
     * @param setting the name of the sound text around it
     */
    public record Example(String text, Optional<String> mended, String setting) {}
}
