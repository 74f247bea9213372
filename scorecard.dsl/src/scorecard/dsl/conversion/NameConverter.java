package scorecard.dsl.conversion;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Names, simple or joined by dots; a reserved word is written with a circumflex before it. Where a name is lacking, Xtext asks for null. */
final class NameConverter implements IValueConverter<String> {

    @Override
    public String toValue(String text, INode node) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(text.split("\\.", -1))
                .map(segment -> segment.startsWith("^") ? segment.substring(1) : segment)
                .collect(Collectors.joining("."));
    }

    @Override
    public String toString(String value) {
        return Arrays.stream(value.split("\\.", -1))
                .map(segment -> ReservedWords.contains(segment) ? "^" + segment : segment)
                .collect(Collectors.joining("."));
    }
}
