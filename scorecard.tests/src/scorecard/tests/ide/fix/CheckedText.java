package scorecard.tests.ide.fix;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import scorecard.dsl.ScorecardStandaloneSetup;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.FixedFile;
import scorecard.dsl.ide.fix.QuickFixes;
import scorecard.dsl.ide.fix.QuickFixes.Offer;
import scorecard.dsl.validation.IssueCodes;
import scorecard.dsl.workspace.CanonicalText;

/** Files of scorecards with what was found in the first of them, by name. */
final class CheckedText {

    /** What a file is called that stands alone. */
    static final String MAIN = "main.scorecard";

    private static final Injector LANGUAGE = new ScorecardStandaloneSetup().createInjectorAndDoEMFRegistration();

    private final TreeMap<String, String> files;
    private final XtextResource main;
    private final List<Issue> issues;

    private CheckedText(Map<String, String> files) {
        this.files = new TreeMap<>(files);
        XtextResourceSet resources = LANGUAGE.getInstance(XtextResourceSet.class);
        this.files.forEach((name, text) -> load(resources, name, text));
        this.main = (XtextResource) resources.getResource(uri(this.files.firstKey()), false);
        this.issues =
                LANGUAGE.getInstance(IResourceValidator.class).validate(main, CheckMode.ALL, CancelIndicator.NullImpl);
    }

    /** A file that stands alone. */
    static CheckedText of(String text) {
        return new CheckedText(Map.of(MAIN, text));
    }

    /** Files beside each other. */
    static CheckedText of(Map<String, String> files) {
        return new CheckedText(files);
    }

    private static URI uri(String name) {
        return URI.createFileURI("/scorecards/" + name);
    }

    private static void load(XtextResourceSet resources, String name, String text) {
        try {
            resources
                    .createResource(uri(name))
                    .load(
                            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                            Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The findings with a code. */
    List<Finding> findings(String code) {
        return issues.stream()
                .filter(issue -> code(issue).equals(code))
                .map(issue -> new Finding(main, code, issue.getMessage(), issue.getOffset(), issue.getLength()))
                .toList();
    }

    /** What is offered for a finding. */
    List<Offer> offers(Finding finding) {
        return LANGUAGE.getInstance(QuickFixes.class).of(finding);
    }

    /** The files with an offer accepted. */
    CheckedText with(Offer offer) {
        Map<String, String> fixed = new TreeMap<>(files);
        for (FixedFile file : offer.files()) {
            if (fixed.put(file.file().lastSegment(), file.after()) == null) {
                throw new AssertionError("a file that was not there: " + file.file());
            }
        }
        return new CheckedText(fixed);
    }

    /** How often each code was found; of errors alone, or of everything. */
    Map<String, Long> codes(boolean errorsOnly) {
        return issues.stream()
                .filter(issue -> !errorsOnly || issue.getSeverity() == Severity.ERROR)
                .collect(Collectors.groupingBy(CheckedText::code, TreeMap::new, Collectors.counting()));
    }

    /** Everything that was said, to be read by people. */
    String said() {
        return issues.stream()
                .map(issue -> code(issue) + ": " + issue.getMessage() + "\n")
                .collect(Collectors.joining());
    }

    /** The messages with a code. */
    Set<String> messages(String code) {
        return findings(code).stream().map(Finding::message).collect(Collectors.toSet());
    }

    /** The texts of the files, one after the other. */
    String text() {
        return String.join("\n", files.values());
    }

    /** Whether every file is in its one form. */
    boolean isCanonical() {
        return main.getResourceSet().getResources().stream()
                .map(XtextResource.class::cast)
                .allMatch(file -> {
                    String text = file.getParseResult().getRootNode().getText();
                    return LANGUAGE.getInstance(CanonicalText.class)
                            .of(file, text)
                            .equals(text);
                });
    }

    private static String code(Issue issue) {
        return issue.getCode() == null || issue.getCode().contains(".") ? IssueCodes.SYNTAX : issue.getCode();
    }

    /** The codes of what is left open. */
    static Stream<String> placeholders() {
        return Stream.of(IssueCodes.OPEN_VALUE, IssueCodes.OPEN_TEXT);
    }
}
