package scorecard.tests.trap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.tests.example.Repository;

/**
 * A trap, read from a file of {@code scorecard.tests/traps}: what it is about, then parts that each begin with {@code ---} and a file
 * name, the last of them {@code expected}. What every small scorecard needs and the trap does not tell is added: a package, a calendar
 * and a scorecard with all KPIs.
 *
 * @param files by name, without the expectations
 * @param expected one expectation a line; what stands after {@code #} tells how it was reckoned
 */
public record Trap(String name, Map<String, String> files, List<String> expected) {

    /** The file that a trap is about. */
    public static final String MODEL = "model.scorecard";

    private static final Pattern PART = Pattern.compile("(?m)^--- (\\S+)\\n");
    private static final Pattern KPI = Pattern.compile("(?m)^kpi (\\w+)( \"[^\"]*\")? \\{");

    /** All of them, sorted by name. */
    public static List<Trap> all() throws IOException {
        try (Stream<Path> files = Files.list(Repository.folder().resolve("scorecard.tests/traps"))) {
            return files.filter(file -> file.toString().endsWith(".trap"))
                    .sorted()
                    .map(Trap::of)
                    .toList();
        }
    }

    private static Trap of(Path file) {
        try {
            Map<String, String> parts = parts(Files.readString(file));
            List<String> expected = parts.remove("expected")
                    .lines()
                    .map(line -> line.replaceAll("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
            parts.put(MODEL, whole(parts.get(MODEL)));
            return new Trap(file.getFileName().toString().replace(".trap", ""), parts, expected);
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    private static Map<String, String> parts(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        Matcher matcher = PART.matcher(text);
        int begin = -1;
        String name = null;
        while (matcher.find()) {
            if (name != null) {
                parts.put(name, text.substring(begin, matcher.start()));
            }
            name = matcher.group(1);
            begin = matcher.end();
        }
        parts.put(name, text.substring(begin));
        return parts;
    }

    private static String whole(String model) {
        String calendar = model.contains("\ncalendar ") || model.startsWith("calendar ")
                ? ""
                : "calendar Days {\n  timezone \"UTC\"\n}\n\n";
        String scorecard = model.contains("\nscorecard ")
                ? ""
                : "\nscorecard Card {\n  kind operational\n  period month\n  perspective All {\n    goal Everything {\n"
                        + KPI.matcher(model)
                                .results()
                                .map(kpi -> "      lagging " + kpi.group(1) + "\n")
                                .collect(Collectors.joining())
                        + "    }\n  }\n}\n";
        return "package trap\n\n" + calendar + model + scorecard;
    }

    /** The rest of the line that begins with a word, where there is one. */
    String option(String word, String otherwise) {
        return expected.stream()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> line.substring(word.length()).strip())
                .findFirst()
                .orElse(otherwise);
    }
}
