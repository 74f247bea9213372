package scorecard.dsl.ui.editing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;

/**
 * Closes what is opened: {@code (} becomes {@code ()} with the caret inside, a line break after an open <code>{</code>
 * indents the next line and closes the block; a closing sign that is already there is typed over.
 */
public final class CloseBrackets implements IAutoEditStrategy {
    private static final String INDENT = "  ";

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (!command.doit || command.text == null) {
            return;
        }
        try {
            if (isLineBreak(document, command.text)) {
                indent(document, command);
            } else if (command.length == 0 && command.text.length() == 1) {
                pair(document, command, command.text.charAt(0));
            }
        } catch (BadLocationException outside) {
            // The command is about a place the document no longer has: leave it as typed.
            command.doit = true;
        }
    }

    private static boolean isLineBreak(IDocument document, String text) {
        for (String delimiter : document.getLegalLineDelimiters()) {
            if (delimiter.equals(text)) {
                return true;
            }
        }
        return false;
    }

    private static void pair(IDocument document, DocumentCommand command, char typed) throws BadLocationException {
        char next = command.offset < document.getLength() ? document.getChar(command.offset) : '\n';
        if (next == typed && (typed == ')' || typed == '"' && isInText(document, command.offset))) {
            moveCaret(command, "", 1);
        } else if (typed == '(' && !Character.isLetterOrDigit(next)) {
            moveCaret(command, "()", 1);
        } else if (typed == '"' && !Character.isLetterOrDigit(next) && !isInText(document, command.offset)) {
            moveCaret(command, "\"\"", 1);
        }
    }

    private static void moveCaret(DocumentCommand command, String text, int forward) {
        command.text = text;
        command.shiftsCaret = false;
        command.caretOffset = command.offset + forward;
    }

    /** Whether an odd number of quotes stands before the place in its line. */
    private static boolean isInText(IDocument document, int offset) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(offset);
        String before = document.get(line.getOffset(), offset - line.getOffset());
        return before.chars().filter(character -> character == '"').count() % 2 == 1;
    }

    private static void indent(IDocument document, DocumentCommand command) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(command.offset);
        String before = document.get(line.getOffset(), command.offset - line.getOffset());
        String margin =
                before.substring(0, before.length() - before.stripLeading().length());
        String lineBreak = command.text;
        if (!before.stripTrailing().endsWith("{")) {
            command.text = lineBreak + margin;
            return;
        }
        String inside = lineBreak + margin + INDENT;
        int end = command.offset + command.length;
        IRegion lastLine = document.getLineInformationOfOffset(end);
        String after = document.get(end, lastLine.getOffset() + lastLine.getLength() - end);
        if (after.strip().startsWith("}")) {
            moveCaret(command, inside + lineBreak + margin, inside.length());
        } else if (after.isBlank() && lacksClosing(document.get())) {
            moveCaret(command, inside + lineBreak + margin + "}", inside.length());
        } else {
            command.text = inside;
        }
    }

    private static boolean lacksClosing(String text) {
        int open = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            open += character == '{' ? 1 : character == '}' ? -1 : 0;
        }
        return open > 0;
    }
}
