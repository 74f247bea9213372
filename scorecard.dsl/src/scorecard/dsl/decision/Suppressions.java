package scorecard.dsl.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;
import scorecard.dsl.diagnostic.Diagnostic;
import scorecard.dsl.diagnostic.DiagnosticRegistry;
import scorecard.dsl.scorecard.Definitions;
import scorecard.dsl.scorecard.SuppressClause;
import scorecard.dsl.validation.IssueCodes;
import scorecard.dsl.validation.NearestName;

/**
 * The suppressions of a file. Each holds for the block it stands in, the ones before the first definition for the whole file;
 * one that suppresses nothing, or says no reason, is a finding itself.
 */
final class Suppressions {

    private final List<SuppressClause> clauses;
    private final Set<SuppressClause> used = new HashSet<>();

    private Suppressions(List<SuppressClause> clauses) {
        this.clauses = clauses;
    }

    static Suppressions of(Definitions file) {
        return new Suppressions(EcoreUtil2.getAllContentsOfType(file, SuppressClause.class).stream()
                .filter(clause -> clause.getCode() != null)
                .toList());
    }

    /** Whether an issue is suppressed where it stands. */
    boolean suppress(Issue issue) {
        boolean suppressed = false;
        for (SuppressClause clause : clauses) {
            if (code(clause).equals(issue.getCode()) && isAdjustable(clause) && covers(clause, issue)) {
                used.add(clause);
                suppressed = true;
            }
        }
        return suppressed;
    }

    private static boolean covers(SuppressClause clause, Issue issue) {
        if (clause.eContainer() instanceof Definitions || issue.getOffset() == null) {
            return true;
        }
        INode block = NodeModelUtils.findActualNodeFor(clause.eContainer());
        return block.getOffset() <= issue.getOffset() && issue.getOffset() < block.getEndOffset();
    }

    private static boolean isAdjustable(SuppressClause clause) {
        return registered(clause).filter(Diagnostic::isAdjustable).isPresent();
    }

    private static Optional<Diagnostic> registered(SuppressClause clause) {
        return DiagnosticRegistry.ofProduct().of(code(clause));
    }

    private static String code(SuppressClause clause) {
        return clause.getCode().replace("^", "");
    }

    /**
     * What is wrong with the suppressions themselves.
     *
     * @param complete whether everything was looked for, so that one that suppressed nothing is of no use
     */
    List<Issue> findings(boolean complete) {
        List<Issue> findings = new ArrayList<>();
        for (SuppressClause clause : clauses) {
            String code = "`" + code(clause) + "`";
            Optional<Diagnostic> diagnostic = registered(clause);
            if (diagnostic.isEmpty()) {
                findings.add(issue(
                        clause,
                        Severity.WARNING,
                        IssueCodes.SUPPRESSION_UNKNOWN,
                        "there is no finding " + code
                                + NearestName.of(
                                                code(clause),
                                                DiagnosticRegistry.ofProduct().codes())
                                        .map(name -> "; did you mean `" + name + "`?")
                                        .orElse("; expected the code that stands beside the finding's message")));
            } else if (!diagnostic.get().isAdjustable()) {
                findings.add(issue(
                        clause,
                        Severity.ERROR,
                        IssueCodes.SUPPRESSION_REFUSED,
                        code
                                + " cannot be suppressed, because the text could not be evaluated or its numbers would"
                                + " mislead; expected it to be mended"));
            } else if (clause.getReason() == null || clause.getReason().isBlank()) {
                findings.add(issue(
                        clause,
                        Severity.WARNING,
                        IssueCodes.SUPPRESSION_WITHOUT_REASON,
                        code + " is suppressed without a reason; expected `suppress " + code(clause)
                                + " because \"…\"`"));
            } else if (complete && !used.contains(clause)) {
                findings.add(issue(
                        clause,
                        Severity.WARNING,
                        IssueCodes.SUPPRESSION_UNUSED,
                        code + " is not found here, so nothing is suppressed; expected no `suppress`"));
            }
        }
        return findings;
    }

    private static Issue issue(EObject element, Severity severity, String code, String message) {
        INode node = NodeModelUtils.findActualNodeFor(element);
        var start = NodeModelUtils.getLineAndColumn(node, node.getOffset());
        var end = NodeModelUtils.getLineAndColumn(node, node.getEndOffset());
        Issue.IssueImpl issue = new Issue.IssueImpl();
        issue.setSeverity(severity);
        issue.setCode(code);
        issue.setMessage(message);
        issue.setType(CheckType.FAST);
        issue.setUriToProblem(EcoreUtil.getURI(element));
        issue.setOffset(node.getOffset());
        issue.setLength(node.getLength());
        issue.setLineNumber(start.getLine());
        issue.setColumn(start.getColumn());
        issue.setLineNumberEnd(end.getLine());
        issue.setColumnEnd(end.getColumn());
        return issue;
    }
}
