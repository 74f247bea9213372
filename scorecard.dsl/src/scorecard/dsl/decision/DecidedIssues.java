package scorecard.dsl.decision;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;
import scorecard.dsl.scoping.VisibleDefinitions;
import scorecard.dsl.scorecard.Definitions;

/**
 * Everything that is found in a file, as its authors and its project have decided: without what is suppressed there, and with the
 * severities of the project.
 */
public final class DecidedIssues extends ResourceValidatorImpl {

    private final ProjectSeverities severities;

    private final VisibleDefinitions definitions;

    @Inject
    DecidedIssues(ProjectSeverities severities, VisibleDefinitions definitions) {
        this.severities = severities;
        this.definitions = definitions;
    }

    @Override
    public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator cancelled) {
        List<Issue> found = definitions.whileTheyStand(resource, () -> super.validate(resource, mode, cancelled));
        if (!(resource instanceof XtextResource text) || !(contents(text) instanceof Definitions file)) {
            return found;
        }
        SeverityChoices choices = severities.of(resource.getURI());
        List<Issue> decided = new ArrayList<>();
        Suppressions suppressions = Suppressions.of(file);
        for (Issue issue : found) {
            if (!suppressions.suppress(issue)) {
                decided.add(issue);
            }
        }
        boolean complete = !text.getParseResult().hasSyntaxErrors() && mode == CheckMode.ALL;
        decided.addAll(suppressions.findings(complete));
        return decided.stream()
                .map(issue -> withSeverity(issue, choices))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Object contents(XtextResource resource) {
        return resource.getContents().isEmpty() ? null : resource.getContents().getFirst();
    }

    private static Optional<Issue> withSeverity(Issue issue, SeverityChoices choices) {
        return switch (choices.of(issue.getCode())) {
            case AS_REGISTERED -> Optional.of(issue);
            case OFF -> Optional.empty();
            case ADVICE -> Optional.of(changed(issue, Severity.INFO));
            case WARNING -> Optional.of(changed(issue, Severity.WARNING));
            case ERROR -> Optional.of(changed(issue, Severity.ERROR));
        };
    }

    private static Issue changed(Issue issue, Severity severity) {
        if (issue instanceof Issue.IssueImpl changeable) {
            changeable.setSeverity(severity);
        }
        return issue;
    }
}
