package scorecard.tests.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** The files of a random model, to which things happen: rows come late, are corrected or doubled, files go, definitions change. */
final class RandomChanges {
    private static final String CALLS = "calls-%02d.csv";

    private final Random random;
    private final Table calls;
    private final Map<String, String> files = new TreeMap<>();
    private final List<String> heldBack = new ArrayList<>();
    private int parts;

    /** @param random decides what happens */
    RandomChanges(RandomModel model, Random random) {
        this.random = random;
        this.calls = model.world().calls();
        files.putAll(model.files());
        files.remove("calls.csv");
        files.replace("random.scorecard", model.text().replace("\"calls.csv\"", "\"calls-*.csv\""));
        for (String month : List.of("2026-01", "2026-02", "2026-03", "2026-04")) {
            add(calls.lines().stream()
                    .filter(line -> line.contains("," + month))
                    .toList());
        }
        heldBack.addAll(
                calls.lines().stream().filter(line -> random.nextInt(4) == 0).toList());
        files.replaceAll((name, text) -> name.startsWith("calls") ? without(text, heldBack) : text);
    }

    private static String without(String text, List<String> lines) {
        String kept = text;
        for (String line : lines) {
            kept = kept.replace(line + "\n", "");
        }
        return kept;
    }

    private void add(List<String> lines) {
        files.put(
                CALLS.formatted(parts),
                calls.header() + "\n"
                        + String.join(
                                "", lines.stream().map(line -> line + "\n").toList()));
        parts++;
    }

    /** The text of every file by its name. */
    Map<String, String> files() {
        return files;
    }

    /** Something happens; says what. */
    String next() {
        return switch (random.nextInt(11)) {
            case 0, 1, 2 -> appended();
            case 3 -> corrected();
            case 4 -> deleted();
            case 5 -> doubled();
            case 6 -> broken();
            case 7 -> moved();
            case 8 -> redefined("count(over notes)", "count(over notes where kind = \"good\")");
            case 9 -> redefined("timezone \"UTC\"", "timezone \"Europe/Berlin\"");
            default -> redefined("lagging K0\n", "lagging K0 weight 3\n");
        };
    }

    private String appended() {
        List<String> day = new ArrayList<>();
        while (!heldBack.isEmpty() && day.size() < 3) {
            day.add(heldBack.removeLast());
        }
        add(day);
        return "appended " + day.size() + " calls";
    }

    private String corrected() {
        String file = oneOfCalls();
        files.compute(
                file, (name, text) -> text.replaceFirst(",(phone|chat),", random.nextBoolean() ? ",email," : ",,"));
        return "corrected " + file;
    }

    private String deleted() {
        if (files.keySet().stream().filter(name -> name.startsWith("calls")).count() < 2) {
            return appended();
        }
        String file = oneOfCalls();
        files.remove(file);
        return "deleted " + file;
    }

    private String doubled() {
        if (calls.lines().isEmpty()) {
            return appended();
        }
        add(List.of(calls.lines().get(random.nextInt(calls.lines().size()))));
        return "doubled a call";
    }

    private String broken() {
        add(List.of("x" + parts + ",2026-02-11 10:00,,phone,a1,yes,99,1,1,1,1"));
        return "a call that does not fit";
    }

    private String moved() {
        files.compute("agents.csv", (name, text) -> text.replaceFirst(",t[0-9]\n", ",t" + random.nextInt(9) + "\n"));
        return "an agent moved";
    }

    private String redefined(String from, String to) {
        boolean there = files.get("random.scorecard").contains(from);
        files.compute("random.scorecard", (name, text) -> there ? text.replace(from, to) : text.replace(to, from));
        return there ? from.strip() + " became " + to.strip() : "and back";
    }

    private String oneOfCalls() {
        List<String> all =
                files.keySet().stream().filter(name -> name.startsWith("calls")).toList();
        return all.get(random.nextInt(all.size()));
    }
}
