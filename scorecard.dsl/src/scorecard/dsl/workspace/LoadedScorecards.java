package scorecard.dsl.workspace;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.xtext.resource.XtextResource;
import scorecard.dsl.scorecard.Definitions;
import scorecard.dsl.translate.PlanTranslator;
import scorecard.dsl.translate.TestTranslator;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Severity;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.test.TestCase;

/** Files that were loaded, checked and can be compiled. */
public final class LoadedScorecards {

    private final List<ScorecardFile> chosen;
    private final List<ScorecardFile> all;
    private final List<Issue> issues;
    private final Late<CanonicalText> canonicalText;
    private final Late<PlanTranslator> translator;
    private final Late<TestTranslator> tests;

    LoadedScorecards(
            List<ScorecardFile> chosen,
            List<ScorecardFile> all,
            List<Issue> issues,
            Late<CanonicalText> canonicalText,
            Late<PlanTranslator> translator,
            Late<TestTranslator> tests) {
        this.chosen = chosen;
        this.all = all;
        this.issues = issues;
        this.canonicalText = canonicalText;
        this.translator = translator;
        this.tests = tests;
    }

    /** What parser, linker and validators found, sorted by file, line and column. */
    public List<Issue> issues() {
        return issues;
    }

    /** Whether an issue prevents evaluation. */
    public boolean hasErrors() {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
    }

    /** The files whose issues and scorecards count, absolute and sorted. */
    public List<Path> files() {
        return chosen.stream().map(ScorecardFile::path).toList();
    }

    /** What issues call a file. */
    public String displayName(Path file) {
        return file(file).displayName();
    }

    /** The text of a file, as it stands on disk. */
    public String text(Path file) {
        return file(file).text();
    }

    /** The text of a file in canonical form; as it stands where it has syntax errors. */
    public String formatted(Path file) {
        ScorecardFile scorecards = file(file);
        return canonicalText.get().of(scorecards.resource(), scorecards.text());
    }

    /**
     * Compiles the scorecards of the files with all they use.
     *
     * @param base what the folders of sources in the plan are relative to; every file must lie below it
     * @throws IllegalStateException where there are errors
     */
    public Plan plan(Path base) {
        if (hasErrors()) {
            throw new IllegalStateException("definitions with errors cannot be compiled");
        }
        Path root = base.toAbsolutePath().normalize();
        return translator
                .get()
                .translate(
                        resources(chosen),
                        resources(all),
                        resource -> root.relativize(Path.of(resource.getURI().toFileString()))
                                .toString()
                                .replace('\\', '/'));
    }

    /**
     * Compiles the tests of the files.
     *
     * @throws IllegalStateException where there are errors
     */
    public List<TestCase> tests() {
        if (hasErrors()) {
            throw new IllegalStateException("definitions with errors cannot be compiled");
        }
        return chosen.stream()
                .flatMap(file -> file.resource().getContents().stream()
                        .filter(Definitions.class::isInstance)
                        .flatMap(definitions -> ((Definitions) definitions).getTests().stream())
                        .map(test -> tests.get().translate(test, resources(all), file.displayName())))
                .toList();
    }

    private static List<XtextResource> resources(List<ScorecardFile> files) {
        return files.stream().map(ScorecardFile::resource).toList();
    }

    private ScorecardFile file(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return all.stream()
                .filter(file -> file.path().equals(absolute))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not loaded: " + path));
    }
}
