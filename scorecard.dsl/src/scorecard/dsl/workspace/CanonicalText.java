package scorecard.dsl.workspace;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.formatting.IIndentationInformation;
import org.eclipse.xtext.formatting2.FormatterPreferenceKeys;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.preferences.ITypedPreferenceValues;
import org.eclipse.xtext.preferences.MapBasedPreferenceValues;
import org.eclipse.xtext.preferences.TypedPreferenceValues;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;

/** The text of a file as the formatter writes it; unchanged where the file has syntax errors. */
public final class CanonicalText {

    private final Provider<FormatterRequest> requests;
    private final Provider<TextRegionAccessBuilder> regions;
    private final Provider<IFormatter2> formatters;
    private final ITypedPreferenceValues indentation;

    @Inject
    CanonicalText(
            Provider<FormatterRequest> requests,
            Provider<TextRegionAccessBuilder> regions,
            Provider<IFormatter2> formatters,
            IIndentationInformation indentation) {
        this.requests = requests;
        this.regions = regions;
        this.formatters = formatters;
        this.indentation = TypedPreferenceValues.castOrWrap(new MapBasedPreferenceValues(
                Map.of(FormatterPreferenceKeys.indentation.getId(), indentation.getIndentString())));
    }

    /** The canonical text of a file. */
    public String of(XtextResource resource, String text) {
        return of(resource, text, List.of());
    }

    /** The text of a file that is canonical in some regions, in the whole file where none is named. */
    public String of(XtextResource resource, String text, List<? extends ITextRegion> only) {
        if (resource.getParseResult().hasSyntaxErrors()) {
            return text;
        }
        FormatterRequest request = requests.get();
        request.setTextRegionAccess(regions.get().forNodeModel(resource).create());
        request.setAllowIdentityEdits(false);
        request.setPreferences(indentation);
        request.setRegions(List.copyOf(only));
        List<ITextReplacement> replacements = formatters.get().format(request);
        return request.getTextRegionAccess().getRewriter().renderToString(replacements);
    }
}
