package scorecard.dsl.diagnostic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import scorecard.engine.issue.Severity;

/**
 * Reads diagnostics from the text of the registry: an entry begins with {@code # code}, then {@code severity: title} and
 * properties in lines of their own, then paragraphs of which some begin with a word and a colon; code is indented.
 */
final class DiagnosticText {

    private static final String HEADING = "# ";
    private static final String PLAIN = "plain";
    private static final String INDENTATION = "    ";

    private DiagnosticText() {}

    /** The entries of a text, which begins with one; not read yet. */
    static List<String> entries(String text) {
        List<String> entries = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int next = text.indexOf("\n" + HEADING, begin);
            int end = next < 0 ? text.length() : next + 1;
            entries.add(text.substring(begin + HEADING.length(), end).strip());
            begin = end;
        }
        return entries;
    }

    /** The code of an entry. */
    static String code(String entry) {
        return entry.substring(0, entry.indexOf('\n')).strip();
    }

    /** What an entry says. */
    static Diagnostic diagnostic(String text) {
        String[] headAndBody = text.split("\n\n", 2);
        List<String> head = headAndBody[0].lines().toList();
        Map<String, String> properties = new HashMap<>();
        head.subList(2, head.size()).forEach(line -> put(line, properties));
        Map<String, String> sections = sections(headAndBody.length > 1 ? headAndBody[1] : "");
        String[] severity = head.get(1).split(": ", 2);
        boolean error = severity[0].equals("error");
        return new Diagnostic(
                head.getFirst().strip(),
                Severity.valueOf(severity[0].toUpperCase(Locale.ROOT)),
                severity[1],
                words(properties, "kinds"),
                words(properties, "rules"),
                properties.getOrDefault("adjustable", error ? "no" : "yes").equals("yes"),
                sections.getOrDefault("", ""),
                Optional.ofNullable(sections.get("Example"))
                        .map(example -> new Diagnostic.Example(
                                example,
                                Optional.ofNullable(sections.get("Mended")),
                                properties.getOrDefault("setting", PLAIN))),
                sections.getOrDefault("Situation", ""),
                sections.getOrDefault("Mend", ""));
    }

    private static void put(String line, Map<String, String> properties) {
        String[] nameAndValue = line.split(": ", 2);
        properties.put(nameAndValue[0], nameAndValue[1]);
    }

    private static List<String> words(Map<String, String> properties, String name) {
        String words = properties.getOrDefault(name, "");
        return words.isEmpty()
                ? List.of()
                : List.of(words.split(" ")).stream().sorted().toList();
    }

    private static Map<String, String> sections(String body) {
        Map<String, StringBuilder> sections = new HashMap<>();
        StringBuilder current = sections.computeIfAbsent("", any -> new StringBuilder());
        for (String line : body.lines().toList()) {
            String rest = line;
            for (String name : List.of("Example", "Mended", "Situation", "Mend")) {
                if (line.equals(name + ":") || line.startsWith(name + ": ")) {
                    current = sections.computeIfAbsent(name, any -> new StringBuilder());
                    rest = line.substring(name.length() + 1).stripLeading();
                }
            }
            boolean heading = rest.isEmpty() && !line.isEmpty();
            if (!heading) {
                current.append(rest.startsWith(INDENTATION) ? rest.substring(INDENTATION.length()) : rest)
                        .append('\n');
            }
        }
        return sections.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toString().strip()));
    }
}
