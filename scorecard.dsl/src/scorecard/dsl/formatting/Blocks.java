package scorecard.dsl.formatting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import scorecard.dsl.scorecard.BandsClause;
import scorecard.dsl.scorecard.Given;
import scorecard.dsl.scorecard.ScoreBandsClause;

/** The blocks in braces that a place of the text lies in. */
final class Blocks {

    /**
     * A block.
     *
     * @param onOneLine whether it is written on the line of its opening brace
     */
    record Block(ISemanticRegion open, ISemanticRegion close, boolean onOneLine) {}

    private final Deque<Block> open = new ArrayDeque<>();

    /** Takes notice of a region; gives the block that begins with it. */
    Optional<Block> enter(ISemanticRegion region) {
        if (region.getText().equals("{")) {
            Optional<Block> block =
                    closing(region).map(close -> new Block(region, close, staysOnOneLine(region, close)));
            block.ifPresent(open::push);
            return block;
        }
        if (region.getText().equals("}") && !open.isEmpty()) {
            open.pop();
        }
        return Optional.empty();
    }

    /** Whether the innermost block is written on one line. */
    boolean onOneLine() {
        return !open.isEmpty() && open.peek().onOneLine();
    }

    private static Optional<ISemanticRegion> closing(ISemanticRegion brace) {
        ISemanticRegion region = brace.getNextSemanticRegion();
        for (int depth = 0; region != null; region = region.getNextSemanticRegion()) {
            if (region.getText().equals("{")) {
                depth++;
            } else if (region.getText().equals("}") && depth-- == 0) {
                return Optional.of(region);
            }
        }
        return Optional.empty();
    }

    /** Whether a block begins here that has lines of its own, which then also has what is around it. */
    private static boolean hasLines(ISemanticRegion region) {
        return region.getText().equals("{")
                && closing(region)
                        .filter(close -> !staysOnOneLine(region, close))
                        .isPresent();
    }

    private static boolean staysOnOneLine(ISemanticRegion open, ISemanticRegion close) {
        boolean multiline = false;
        boolean comments = false;
        for (ISemanticRegion region = open; region != close; region = region.getNextSemanticRegion()) {
            IHiddenRegion gap = region.getNextHiddenRegion();
            multiline |= gap.isMultiline() || region != open && hasLines(region);
            comments |= gap.containsComment();
        }
        if (comments) {
            return false;
        }
        EObject owner = open.getSemanticElement();
        if (owner instanceof BandsClause || owner instanceof ScoreBandsClause) {
            return true;
        }
        if (owner instanceof Given given && !given.getLines().isEmpty()) {
            return false;
        }
        List<EObject> clauses = LineBreaks.linesOf(owner);
        return clauses.isEmpty() || clauses.size() == 1 && !multiline;
    }
}
