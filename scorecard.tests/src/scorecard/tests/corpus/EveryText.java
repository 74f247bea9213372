package scorecard.tests.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scorecard.tests.example.Repository;
import scorecard.tests.trap.Trap;

/** The scorecard texts of the repository. */
final class EveryText {

    private static final List<String> FOLDERS = List.of(
            "examples", "scorecard.cli/src", "scorecard.dsl/src", "scorecard.tests/golden", "scorecard.tests/src");

    /** A comment, a text, a word or number, or a single sign; white space separates. */
    private static final Pattern TOKEN = Pattern.compile("//[^\\n"
            + "]*|(?s)/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n"
            + "])*\"|[\\w\\u00c0-\\uffff]+(?:[.:-]\\d+)*|\\S");

    private EveryText() {}

    /**
     * A text.
     *
     * @param name for people
     */
    record Text(String name, String text) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Text> all() throws IOException {
        Stream<Text> files = FOLDERS.stream()
                .map(folder -> Repository.folder().resolve(folder))
                .flatMap(EveryText::below)
                .map(file -> new Text(Repository.folder().relativize(file).toString(), read(file)));
        Stream<Text> traps = Trap.all().stream()
                .map(trap -> new Text(trap.name(), trap.files().get(Trap.MODEL)));
        return Stream.concat(files, traps).toList();
    }

    /** The tokens of a text, comments among them. */
    static List<String> tokens(String text) {
        Matcher matcher = TOKEN.matcher(text);
        return matcher.results()
                .map(token -> token.group().replaceAll("\\s+", " ").strip())
                .toList();
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".scorecard")).sorted().toList().stream();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
