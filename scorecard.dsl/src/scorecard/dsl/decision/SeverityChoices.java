package scorecard.dsl.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import scorecard.dsl.diagnostic.Diagnostic;
import scorecard.dsl.diagnostic.DiagnosticRegistry;
import scorecard.dsl.validation.IssueCodes;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.NearestName;
import scorecard.engine.issue.Place;

/**
 * The severities a project chose, read from its file {@code scorecard.rules}: a line holds a code and {@code off}, {@code advice},
 * {@code warning} or {@code error}; {@code //} begins a comment.
 */
public final class SeverityChoices {

    /** The choices of a project without such a file. */
    static final SeverityChoices NONE = new SeverityChoices(Map.of(), List.of());

    private static final List<String> CHOICES = List.of("off", "advice", "warning", "error");

    private final Map<String, SeverityChoice> byCode;
    private final List<Issue> issues;

    private SeverityChoices(Map<String, SeverityChoice> byCode, List<Issue> issues) {
        this.byCode = Map.copyOf(byCode);
        this.issues = List.copyOf(issues);
    }

    /**
     * Reads the text of a file.
     *
     * @param name what issues call the file
     */
    public static SeverityChoices read(String text, String name) {
        Map<String, SeverityChoice> choices = new HashMap<>();
        List<Issue> issues = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String written = line.replaceFirst("//.*", "").strip();
            if (!written.isEmpty()) {
                Place place = new Place.InText(name, number, line.indexOf(written) + 1, written.length());
                problem(written, choices).ifPresent(problem -> issues.add(problem.at(place)));
            }
        }
        return new SeverityChoices(choices, issues);
    }

    private record Problem(String code, String message) {
        Issue at(Place place) {
            return Issue.error(code, message, place);
        }
    }

    private static Optional<Problem> problem(String line, Map<String, SeverityChoice> choices) {
        String[] words = line.split("\\s+");
        if (words.length != 2 || !CHOICES.contains(words[1])) {
            return Optional.of(new Problem(
                    IssueCodes.SEVERITY_UNREADABLE,
                    "`" + line
                            + "` is no choice; expected a code and `off`, `advice`, `warning` or `error`, for example"
                            + " `kpi-without-owner off`"));
        }
        Optional<Diagnostic> diagnostic = DiagnosticRegistry.ofProduct().of(words[0]);
        if (diagnostic.isEmpty()) {
            return Optional.of(new Problem(
                    IssueCodes.SEVERITY_UNREADABLE,
                    "there is no finding `" + words[0] + "`"
                            + NearestName.of(
                                            words[0],
                                            DiagnosticRegistry.ofProduct().codes())
                                    .map(near -> "; did you mean `" + near + "`?")
                                    .orElse("; expected the code of one")));
        }
        if (!diagnostic.get().isAdjustable() && !words[1].equals("error")) {
            return Optional.of(new Problem(
                    IssueCodes.SEVERITY_REFUSED,
                    "`" + words[0]
                            + "` stays an error, because the text could not be evaluated or its numbers would mislead;"
                            + " expected no choice for it"));
        }
        choices.put(words[0], SeverityChoice.valueOf(words[1].toUpperCase(Locale.ROOT)));
        return Optional.empty();
    }

    /** What the project makes of a finding. */
    SeverityChoice of(String code) {
        return code == null ? SeverityChoice.AS_REGISTERED : byCode.getOrDefault(code, SeverityChoice.AS_REGISTERED);
    }

    /** What is wrong with the file. */
    public List<Issue> issues() {
        return issues;
    }
}
