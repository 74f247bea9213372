package scorecard.dsl.workspace;

import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import scorecard.dsl.diagnostic.Diagnostic;
import scorecard.dsl.diagnostic.DiagnosticRegistry;
import scorecard.dsl.validation.IssueCodes;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;

/** Everything parser, linker and validators say about a file, as issues of the engine. */
final class ResourceIssues {

    private final IResourceValidator validator;

    @Inject
    ResourceIssues(IResourceValidator validator) {
        this.validator = validator;
    }

    List<Issue> all(ScorecardFile file) {
        return validator.validate(file.resource(), CheckMode.ALL, CancelIndicator.NullImpl).stream()
                .map(issue -> issue(file, issue))
                .toList();
    }

    /** What keeps a file from being used by another; how well it follows the craft is for its own authors. */
    List<Issue> errors(ScorecardFile file) {
        return all(file).stream()
                .filter(issue -> issue.severity() == scorecard.engine.issue.Severity.ERROR && !isPractice(issue))
                .toList();
    }

    private static boolean isPractice(Issue issue) {
        return DiagnosticRegistry.ofProduct()
                .of(issue.code())
                .filter(Diagnostic::isPractice)
                .isPresent();
    }

    private static Issue issue(ScorecardFile file, org.eclipse.xtext.validation.Issue issue) {
        int line = issue.getLineNumber() == null ? 1 : Math.max(1, issue.getLineNumber());
        int column = issue.getColumn() == null ? 1 : Math.max(1, issue.getColumn());
        int length = issue.getLength() == null ? 0 : Math.max(0, issue.getLength());
        return new Issue(
                severity(issue.getSeverity()),
                code(issue),
                issue.getMessage(),
                new Place.InText(file.displayName(), line, column, length));
    }

    private static String code(org.eclipse.xtext.validation.Issue issue) {
        return issue.getCode() == null || issue.getCode().contains(".") ? IssueCodes.SYNTAX : issue.getCode();
    }

    private static scorecard.engine.issue.Severity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> scorecard.engine.issue.Severity.ERROR;
            case WARNING -> scorecard.engine.issue.Severity.WARNING;
            case INFO, IGNORE -> scorecard.engine.issue.Severity.ADVICE;
        };
    }
}
