package scorecard.tests.dsl.diagnostic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import scorecard.dsl.diagnostic.Diagnostic;
import scorecard.tests.example.Repository;

/**
 * A text without findings, in which blocks can be replaced: a block of an example takes the place of the one that begins
 * alike, and stands at the end of the file, or of its scorecard, where there is none.
 */
public final class SoundText {

    private static final Set<String> DEFINITIONS =
            Set.of("calendar", "source", "data", "kpi", "scorecard", "cascade", "rubric", "unit", "test");

    private final List<String> lines;

    private SoundText(List<String> lines) {
        this.lines = new ArrayList<>(lines);
    }

    /** The text around the blocks of an example. */
    public static String around(Diagnostic.Example example) {
        return around(example.setting(), example.text());
    }

    /** The text around blocks, by the name of the sound one; an empty text gives the sound one as it is. */
    public static String around(String setting, String blocks) {
        try {
            SoundText text = new SoundText(Files.readAllLines(
                    Repository.folder().resolve("scorecard.tests/diagnostics/" + setting + ".scorecard")));
            blocks(blocks).forEach(text::put);
            return String.join("\n", text.lines) + "\n";
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<List<String>> blocks(String text) {
        List<List<String>> blocks = new ArrayList<>();
        for (String line : text.lines().toList()) {
            boolean explained = !blocks.isEmpty() && blocks.getLast().getLast().startsWith("/**");
            boolean begins = !line.isBlank() && !line.startsWith(" ") && !line.startsWith("}") && !explained;
            if (begins) {
                blocks.add(new ArrayList<>());
            }
            if (!blocks.isEmpty()) {
                blocks.getLast().add(line);
            }
        }
        return blocks;
    }

    private void put(List<String> block) {
        String beginning = beginning(block.stream()
                .filter(line -> !line.startsWith("/**"))
                .findFirst()
                .orElseThrow());
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (begins(line.strip(), beginning)) {
                String indentation =
                        line.substring(0, line.length() - line.stripLeading().length());
                int end = endOfBlock(at);
                List<String> replaced = lines.subList(at, end + 1);
                replaced.clear();
                replaced.addAll(
                        block.stream().map(written -> indentation + written).toList());
                return;
            }
        }
        String word = beginning.split(" ")[0];
        if (word.equals("import")) {
            lines.addAll(1, block);
        } else if (DEFINITIONS.contains(word)) {
            lines.addAll(block);
        } else {
            lines.addAll(lines.lastIndexOf("}"), block);
        }
    }

    /** What two blocks begin with that are about the same thing: a word and a name, of a link both of its ends. */
    private static String beginning(String line) {
        String[] words = line.split("\\s+");
        int count = words[0].equals("link") ? 4 : 2;
        return String.join(" ", List.of(words).subList(0, Math.min(count, words.length)));
    }

    private static boolean begins(String line, String beginning) {
        return line.equals(beginning) || line.startsWith(beginning + " ");
    }

    private int endOfBlock(int start) {
        int depth = 0;
        for (int at = start; at < lines.size(); at++) {
            String marks = lines.get(at).replaceAll("\"[^\"]*\"", "");
            depth += marks.chars().filter(mark -> mark == '{').count()
                    - marks.chars().filter(mark -> mark == '}').count();
            boolean continues = at + 1 < lines.size() && lines.get(at + 1).startsWith("    because");
            if (depth == 0 && !continues) {
                return at;
            }
        }
        throw new IllegalArgumentException("a block without end: " + lines.get(start));
    }
}
