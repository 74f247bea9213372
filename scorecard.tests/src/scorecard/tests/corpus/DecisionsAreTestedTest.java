package scorecard.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scorecard.tests.example.Repository;

/** Each decision of docs/SEMANTICS.md names tests, and the tests it names are there. */
final class DecisionsAreTestedTest {

    private static final int DECISIONS = 31;
    private static final Pattern DECISION = Pattern.compile("(?ms)^(\\d+)\\. .*?(?=^\\d+\\. |^## |\\z)");
    private static final Pattern TESTS = Pattern.compile("(?ms)^ *Tests: (.*)");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    @Test
    void everyDecisionNamesTestsThatExist() throws IOException {
        String text = Files.readString(Repository.folder().resolve("docs/SEMANTICS.md"));
        Set<String> classes = testClasses();
        List<String> wrong = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (MatchResult decision : DECISION.matcher(text).results().toList()) {
            int number = Integer.parseInt(decision.group(1));
            numbers.add(number);
            List<String> tests = TESTS.matcher(decision.group())
                    .results()
                    .flatMap(line -> NAME.matcher(line.group(1)).results())
                    .map(name -> name.group(1))
                    .toList();
            if (tests.isEmpty() && !decision.group().contains("\n   Not built yet: ")) {
                wrong.add(number + " names no test");
            }
            tests.stream()
                    .filter(test -> !exists(test, classes))
                    .forEach(test -> wrong.add(number + " names " + test + ", which is not there"));
        }
        assertEquals(List.of(), wrong);
        assertEquals(IntStream.rangeClosed(1, DECISIONS).boxed().toList(), numbers);
    }

    private static boolean exists(String test, Set<String> classes) {
        Path tests = Repository.folder().resolve("scorecard.tests");
        return test.startsWith("golden/")
                ? Files.isDirectory(tests.resolve(test))
                : test.startsWith("traps/") ? Files.exists(tests.resolve(test + ".trap")) : classes.contains(test);
    }

    private static Set<String> testClasses() throws IOException {
        try (Stream<Path> files = Files.walk(Repository.folder().resolve("scorecard.tests/src"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
