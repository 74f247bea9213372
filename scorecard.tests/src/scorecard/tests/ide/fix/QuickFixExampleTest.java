package scorecard.tests.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import scorecard.dsl.diagnostic.Diagnostic;
import scorecard.dsl.diagnostic.DiagnosticRegistry;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.FixedFile;
import scorecard.dsl.ide.fix.QuickFixes.Offer;
import scorecard.dsl.validation.IssueCodes;
import scorecard.engine.issue.Severity;
import scorecard.tests.dsl.diagnostic.SoundText;
import scorecard.tests.example.Repository;

/**
 * Every fix applied to the example of every diagnostic of texts: the finding is gone, nothing is wrong that was right, and the
 * text is still in its one form. So many diagnostics have such a fix that one can rely on it.
 */
final class QuickFixExampleTest {

    /** Of what can be written by a machine; a suppression or a deletion counts for nothing. */
    private static final double SHARE_OF_WARNINGS_AND_ADVICE = 0.80;

    private static final double SHARE_OF_ERRORS = 0.50;

    /** Reported for text, but not by the registry's constants for it: the engine's and the command line's own. */
    private static final Set<String> OF_TEXTS = codesOfTexts();

    @TestFactory
    Stream<DynamicTest> everyFixRemovesItsFindingAndBreaksNothing() {
        return diagnostics()
                .map(diagnostic -> DynamicTest.dynamicTest(diagnostic.code(), () -> {
                    for (String text : texts(diagnostic)) {
                        CheckedText before = CheckedText.of(text);
                        for (Finding finding : before.findings(diagnostic.code())) {
                            for (Offer offer : before.offers(finding)) {
                                assertMends(before, finding, offer);
                            }
                        }
                    }
                }));
    }

    private static void assertMends(CheckedText before, Finding finding, Offer offer) {
        CheckedText after = before.with(offer);
        String all = offer.title() + "\n" + after.text() + "\n" + after.said();
        assertTrue(isGone(before, finding, after), () -> "the finding is still there after: " + all);
        Map<String, Long> errors = new TreeMap<>(after.codes(true));
        before.codes(true).forEach((code, count) -> errors.computeIfPresent(code, (any, now) -> now - count));
        CheckedText.placeholders().forEach(errors::remove);
        errors.values().removeIf(count -> count <= 0);
        assertEquals(Map.of(), errors, () -> "new errors after: " + all);
        assertTrue(!before.isCanonical() || after.isCanonical(), () -> "not in its one form after: " + all);
    }

    private static boolean isGone(CheckedText before, Finding finding, CheckedText after) {
        long now = after.codes(false).getOrDefault(finding.code(), 0L);
        return now < before.codes(false).get(finding.code())
                || !after.messages(finding.code()).contains(finding.message());
    }

    @Test
    void mostDiagnosticsOfTextsHaveAFix(TestReporter reporter) {
        StringBuilder report = new StringBuilder();
        double errors = share(List.of(Severity.ERROR), report);
        double others = share(List.of(Severity.WARNING, Severity.ADVICE), report);
        reporter.publishEntry("quick fixes", report.toString());
        assertTrue(errors >= SHARE_OF_ERRORS, report::toString);
        assertTrue(others >= SHARE_OF_WARNINGS_AND_ADVICE, report::toString);
    }

    private static double share(List<Severity> severities, StringBuilder report) {
        List<Diagnostic> wanted = diagnostics()
                .filter(diagnostic -> severities.contains(diagnostic.severity()))
                .toList();
        Set<String> without = wanted.stream()
                .filter(diagnostic -> !hasFix(diagnostic))
                .map(Diagnostic::code)
                .collect(Collectors.toCollection(TreeSet::new));
        int with = wanted.size() - without.size();
        report.append("Quick fixes for %s: %d of %d (%.0f %%); without: %s%n"
                .formatted(
                        severities.stream().map(Severity::name).collect(Collectors.joining(" and ")),
                        with,
                        wanted.size(),
                        100.0 * with / wanted.size(),
                        String.join(", ", without)));
        return (double) with / wanted.size();
    }

    private static boolean hasFix(Diagnostic diagnostic) {
        return texts(diagnostic).stream().anyMatch(text -> {
            CheckedText before = CheckedText.of(text);
            return before.findings(diagnostic.code()).stream()
                    .anyMatch(finding -> before.offers(finding).stream()
                            .anyMatch(offer ->
                                    !onlyDeletes(offer, finding) && isGone(before, finding, before.with(offer))));
        });
    }

    /** Whether a fix is nothing but the deletion of what was found, or declines it; that mends nothing. */
    private static boolean onlyDeletes(Offer offer, Finding finding) {
        return offer.files().stream().allMatch(file -> deletes(file, finding))
                || offer.files().stream().anyMatch(file -> file.replacement().contains("suppress"));
    }

    private static boolean deletes(FixedFile file, Finding finding) {
        return file.replacement().isBlank()
                && file.start() <= finding.offset()
                && finding.offset() + finding.length() <= file.end() + 1;
    }

    private static Stream<Diagnostic> diagnostics() {
        return DiagnosticRegistry.ofProduct().all().stream()
                .filter(diagnostic -> OF_TEXTS.contains(diagnostic.code())
                        || diagnostic.example().isPresent())
                .filter(diagnostic -> CheckedText.placeholders().noneMatch(diagnostic.code()::equals));
    }

    private static Set<String> codesOfTexts() {
        Set<String> codes = new TreeSet<>();
        for (var constant : IssueCodes.class.getFields()) {
            try {
                codes.add((String) constant.get(null));
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return codes;
    }

    /** The registry's example, and further ones of findings that look different under one code. */
    private static List<String> texts(Diagnostic diagnostic) {
        List<String> texts = new ArrayList<>();
        Optional<Diagnostic.Example> example = diagnostic.example();
        example.ifPresent(one -> texts.add(SoundText.around(one)));
        Path further = Repository.folder().resolve("scorecard.tests/fixes/" + diagnostic.code());
        try (Stream<Path> files = Files.exists(further) ? Files.list(further) : Stream.empty()) {
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return texts;
    }
}
