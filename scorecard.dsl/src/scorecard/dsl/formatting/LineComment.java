package scorecard.dsl.formatting;

import org.eclipse.xtext.formatting2.ITextReplacerContext;
import org.eclipse.xtext.formatting2.internal.CommentReplacer;
import org.eclipse.xtext.formatting2.internal.WhitespaceReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IComment;

/** A comment to the end of its line: its words stay, and it is indented like what it stands before. */
final class LineComment extends CommentReplacer {

    LineComment(IComment comment) {
        super(comment);
    }

    @Override
    public void configureWhitespace(WhitespaceReplacer leading, WhitespaceReplacer trailing) {
        // the whitespace around it is formatted like any other
    }

    @Override
    public ITextReplacerContext createReplacements(ITextReplacerContext context) {
        return context;
    }
}
