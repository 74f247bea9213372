package scorecard.dsl.formatting;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import scorecard.dsl.scorecard.Anchor;
import scorecard.dsl.scorecard.AnswersClause;
import scorecard.dsl.scorecard.CalendarClause;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Conflict;
import scorecard.dsl.scorecard.Criterion;
import scorecard.dsl.scorecard.CriterionSet;
import scorecard.dsl.scorecard.Definition;
import scorecard.dsl.scorecard.Definitions;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Hypothesis;
import scorecard.dsl.scorecard.HypothesisClause;
import scorecard.dsl.scorecard.Import;
import scorecard.dsl.scorecard.Initiative;
import scorecard.dsl.scorecard.InitiativeClause;
import scorecard.dsl.scorecard.KpiClause;
import scorecard.dsl.scorecard.Level;
import scorecard.dsl.scorecard.Link;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.NodeClause;
import scorecard.dsl.scorecard.Perspective;
import scorecard.dsl.scorecard.Process;
import scorecard.dsl.scorecard.Review;
import scorecard.dsl.scorecard.RubricClause;
import scorecard.dsl.scorecard.RubricVersion;
import scorecard.dsl.scorecard.ScorecardClause;
import scorecard.dsl.scorecard.Section;
import scorecard.dsl.scorecard.SourceClause;
import scorecard.dsl.scorecard.Step;
import scorecard.dsl.scorecard.SuppressClause;
import scorecard.dsl.scorecard.Test;
import scorecard.dsl.scorecard.TestClause;

/** Where a line ends: before every clause, column, definition and closing brace. */
final class LineBreaks {

    /** What stands between two words of different lines, or of one. */
    enum Break {
        NONE,
        ONE,
        ONE_OR_BLANK,
        BLANK
    }

    private LineBreaks() {}

    static Break between(ISemanticRegion before, ISemanticRegion next, Blocks blocks) {
        boolean opened = before.getText().equals("{");
        if (next.getText().equals("}")) {
            return blocks.onOneLine() ? Break.NONE : Break.ONE;
        }
        if (AlignedTable.isLine(next)) {
            return Break.ONE;
        }
        EObject line = lineStartingAt(next);
        if (line == null || blocks.onOneLine()) {
            return Break.NONE;
        }
        if (line instanceof Definition || line instanceof Test) {
            return Break.BLANK;
        }
        if (line instanceof Import) {
            return lineOf(before) instanceof Import ? Break.ONE_OR_BLANK : Break.BLANK;
        }
        return opened ? Break.ONE : Break.ONE_OR_BLANK;
    }

    /** The parts of a block that have lines of their own. */
    static List<EObject> linesOf(EObject owner) {
        return owner.eContents().stream().filter(LineBreaks::isLine).toList();
    }

    private static EObject lineStartingAt(ISemanticRegion region) {
        for (EObject at = region.getSemanticElement(); at != null; at = at.eContainer()) {
            if (isLine(at) && startsAt(at, region)) {
                return at;
            }
        }
        return null;
    }

    private static EObject lineOf(ISemanticRegion region) {
        for (EObject at = region.getSemanticElement(); at != null; at = at.eContainer()) {
            if (isLine(at)) {
                return at;
            }
        }
        return null;
    }

    private static boolean startsAt(EObject element, ISemanticRegion region) {
        var node = org.eclipse.xtext.nodemodel.util.NodeModelUtils.findActualNodeFor(element);
        return node != null && node.getOffset() == region.getOffset();
    }

    private static boolean isLine(EObject element) {
        return switch (element) {
            case Definitions file -> false;
            case Definition definition -> true;
            case Import imported -> true;
            case SuppressClause suppression -> true;
            case NodeClause nodeClause -> isInBlock(nodeClause);
            case CalendarClause clause -> true;
            case SourceClause clause -> true;
            case KpiClause clause -> true;
            case RubricClause clause -> true;
            case RubricVersion version -> true;
            case Section section -> true;
            case Criterion criterion -> true;
            case CriterionSet set -> true;
            case Anchor anchor -> true;
            case ScorecardClause clause -> true;
            case Column column -> true;
            case Level level -> true;
            case Perspective perspective -> true;
            case Goal goal -> true;
            case Measure measure -> true;
            case Link link -> true;
            case AnswersClause answers -> true;
            case Initiative initiative -> true;
            case InitiativeClause clause -> true;
            case Hypothesis hypothesis -> true;
            case HypothesisClause clause -> true;
            case Conflict conflict -> true;
            case Process process -> true;
            case Step step -> true;
            case Review review -> true;
            case Test test -> true;
            case TestClause clause -> true;
            default -> false;
        };
    }

    /** The owner of a perspective or goal stands before its block, the one of a KPI or scorecard in it. */
    private static boolean isInBlock(NodeClause clause) {
        return !(clause.eContainer() instanceof Perspective
                || clause.eContainer() instanceof Goal
                || clause.eContainer() instanceof Measure
                || clause.eContainer() instanceof Section
                || clause.eContainer() instanceof Criterion);
    }
}
