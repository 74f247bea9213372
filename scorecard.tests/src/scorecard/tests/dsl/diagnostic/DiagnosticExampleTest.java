package scorecard.tests.dsl.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import scorecard.dsl.diagnostic.Diagnostic;
import scorecard.dsl.diagnostic.DiagnosticRegistry;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Severity;
import scorecard.tests.dsl.ScorecardFolder;

/** Every example of the registry has its finding and no other; mended it has none. */
final class DiagnosticExampleTest {

    private static final DiagnosticRegistry REGISTRY = DiagnosticRegistry.ofProduct();

    @TestFactory
    Stream<DynamicTest> anExampleHasItsFindingAlone() {
        return withExample()
                .map(diagnostic -> DynamicTest.dynamicTest(diagnostic.code(), () -> {
                    List<Issue> issues = issues(
                            SoundText.around(diagnostic.example().get()),
                            diagnostic.example().get());
                    assertEquals(Set.of(diagnostic.code()), codes(issues), () -> ScorecardFolder.text(issues));
                    assertEquals(Set.of(diagnostic.severity()), severities(issues), () -> ScorecardFolder.text(issues));
                }));
    }

    @TestFactory
    Stream<DynamicTest> aMendedExampleHasNoFinding() {
        return withExample()
                .filter(diagnostic -> diagnostic.example().get().mended().isPresent())
                .map(diagnostic -> DynamicTest.dynamicTest(diagnostic.code(), () -> {
                    Diagnostic.Example example = diagnostic.example().get();
                    String mended =
                            SoundText.around(example.setting(), example.mended().get());
                    assertEquals("", ScorecardFolder.text(issues(mended, example)));
                }));
    }

    private static Stream<Diagnostic> withExample() {
        return REGISTRY.all().stream().filter(diagnostic -> diagnostic.example().isPresent());
    }

    /** In the plain text only the language counts; rules of the craft need one that follows them all. */
    private static List<Issue> issues(String text, Diagnostic.Example example) {
        try (ScorecardFolder folder =
                ScorecardFolder.empty().with("scorecard.rules", "").with(ScorecardFolder.MAIN, text)) {
            return folder.load(ScorecardFolder.MAIN).issues().stream()
                    .filter(issue -> !example.setting().equals("plain") || !ScorecardFolder.isPractice(issue))
                    .toList();
        }
    }

    private static Set<String> codes(List<Issue> issues) {
        return issues.stream().map(Issue::code).collect(Collectors.toSet());
    }

    private static Set<Severity> severities(List<Issue> issues) {
        return issues.stream().map(Issue::severity).collect(Collectors.toSet());
    }
}
