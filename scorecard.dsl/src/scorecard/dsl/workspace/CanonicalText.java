package scorecard.dsl.workspace;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;

/** The text of a file as the formatter writes it; unchanged where the file has syntax errors. */
final class CanonicalText {

    private final Provider<FormatterRequest> requests;
    private final Provider<TextRegionAccessBuilder> regions;
    private final Provider<IFormatter2> formatters;

    @Inject
    CanonicalText(
            Provider<FormatterRequest> requests,
            Provider<TextRegionAccessBuilder> regions,
            Provider<IFormatter2> formatters) {
        this.requests = requests;
        this.regions = regions;
        this.formatters = formatters;
    }

    String of(XtextResource resource, String text) {
        if (resource.getParseResult().hasSyntaxErrors()) {
            return text;
        }
        FormatterRequest request = requests.get();
        request.setTextRegionAccess(
                regions.get().forNodeModel(resource).create());
        request.setAllowIdentityEdits(false);
        List<ITextReplacement> replacements = formatters.get().format(request);
        return request.getTextRegionAccess().getRewriter().renderToString(replacements);
    }
}
