package scorecard.dsl.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** A value of a text column: a bare word, or a quoted text. */
final class WordConverter implements IValueConverter<String> {

    private final IValueConverter<String> names;
    private final IValueConverter<String> texts;

    WordConverter(IValueConverter<String> names, IValueConverter<String> texts) {
        this.names = names;
        this.texts = texts;
    }

    @Override
    public String toValue(String text, INode node) {
        if (text == null) {
            return null;
        }
        return text.startsWith("\"") ? texts.toValue(text, node) : names.toValue(text, node);
    }

    @Override
    public String toString(String value) {
        return value.matches("[A-Za-z_][A-Za-z_0-9]*") ? names.toString(value) : texts.toString(value);
    }
}
