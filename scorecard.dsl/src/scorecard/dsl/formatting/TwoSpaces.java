package scorecard.dsl.formatting;

import org.eclipse.xtext.formatting.IIndentationInformation;

/** Indentation by two spaces, whatever an editor is set to. */
public final class TwoSpaces implements IIndentationInformation {

    @Override
    public String getIndentString() {
        return "  ";
    }
}
