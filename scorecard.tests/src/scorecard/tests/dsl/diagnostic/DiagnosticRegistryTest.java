package scorecard.tests.dsl.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scorecard.dsl.diagnostic.Diagnostic;
import scorecard.dsl.diagnostic.DiagnosticPage;
import scorecard.dsl.diagnostic.DiagnosticRegistry;
import scorecard.dsl.validation.IssueCodes;
import scorecard.tests.example.Repository;

/** Every code that can be reported is registered, explained, and has its page. */
final class DiagnosticRegistryTest {

    /** Words with hyphens in files that report issues, which are no codes. */
    private static final Set<String> NO_CODES = Set.of("scorecard-out", "customer-service", "windows-1252");

    private static final DiagnosticRegistry REGISTRY = DiagnosticRegistry.ofProduct();

    @Test
    void everyReportedCodeIsRegistered() {
        Set<String> reported = codesIn(text -> text.contains("Issue")
                || text.contains("implements ScorecardRule")
                || text.contains("implements KpiRule"));
        reported.addAll(codesOfTheLanguage());
        reported.removeAll(NO_CODES);
        reported.removeAll(REGISTRY.codes());
        assertEquals(Set.of(), reported);
    }

    @Test
    void everyRegisteredCodeIsReported() {
        Set<String> registered = new TreeSet<>(REGISTRY.codes());
        registered.removeAll(codesIn(text -> true));
        registered.removeAll(Set.of(IssueCodes.SYNTAX, IssueCodes.CYCLE));
        assertEquals(Set.of(), registered);
    }

    @Test
    void everyDiagnosticSaysWhenItIsFoundAndWhatToDo() {
        for (Diagnostic diagnostic : REGISTRY.all()) {
            assertTrue(!diagnostic.title().isBlank() && !diagnostic.mend().isBlank(), diagnostic.code());
            assertTrue(
                    diagnostic.example().isPresent() == diagnostic.situation().isEmpty(), diagnostic.code());
        }
    }

    /** {@code -Dgolden.update=true} rewrites the pages. */
    @Test
    void everyDiagnosticHasItsPage() throws IOException {
        Path folder = Repository.folder().resolve("docs/rules");
        SortedMap<String, String> expected = DiagnosticPage.all(REGISTRY);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(folder);
            for (Path old : files(folder)) {
                Files.delete(old);
            }
            for (String name : expected.keySet()) {
                Files.writeString(folder.resolve(name), expected.get(name));
            }
        }
        SortedMap<String, String> pages = new TreeMap<>();
        for (Path page : files(folder)) {
            pages.put(page.getFileName().toString(), Files.readString(page));
        }
        assertEquals(text(expected), text(pages));
    }

    private static String text(SortedMap<String, String> pages) {
        return pages.entrySet().stream()
                .map(page -> "=== " + page.getKey() + "\n" + page.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Set<String> codesOfTheLanguage() {
        return Arrays.stream(IssueCodes.class.getFields())
                .map(DiagnosticRegistryTest::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The words with hyphens that stand in quotes in our code. */
    private static Set<String> codesIn(Predicate<String> isLookedAt) {
        Set<String> codes = new TreeSet<>();
        Pattern literal = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)+)\"");
        for (String folder :
                List.of("scorecard.engine/src", "scorecard.cli/src", "scorecard.dsl/src", "scorecard.spark/src")) {
            try (Stream<Path> files = Files.walk(Repository.folder().resolve(folder))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    String text = Files.readString(file);
                    Matcher matcher = literal.matcher(text);
                    while (isLookedAt.test(text) && matcher.find()) {
                        codes.add(matcher.group(1));
                    }
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return codes;
    }
}
