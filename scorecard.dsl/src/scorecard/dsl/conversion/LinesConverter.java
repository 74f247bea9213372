package scorecard.dsl.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** A text of several lines between three quotes on either side; nothing in it is escaped. */
final class LinesConverter implements IValueConverter<String> {

    private static final String QUOTES = "\"\"\"";

    @Override
    public String toValue(String text, INode node) {
        return text == null || text.length() < 2 * QUOTES.length()
                ? null
                : text.substring(QUOTES.length(), text.length() - QUOTES.length());
    }

    @Override
    public String toString(String value) {
        return QUOTES + value + QUOTES;
    }
}
