package scorecard.dsl.ide.formatting;

import java.util.List;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.resource.XtextResource;

/** Formats with two spaces whatever the editor asks for, so that every tool writes the same text. */
public final class CanonicalFormatting extends FormattingService {

    @Override
    public List<TextEdit> format(
            XtextResource resource, Document document, int offset, int length, FormattingOptions options) {
        return resource.getParseResult().hasSyntaxErrors()
                ? List.of()
                : super.format(resource, document, offset, length, new FormattingOptions(2, true));
    }
}
