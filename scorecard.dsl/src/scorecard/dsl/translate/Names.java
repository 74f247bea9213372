package scorecard.dsl.translate;

import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import scorecard.dsl.scorecard.Definition;
import scorecard.dsl.scorecard.Definitions;
import scorecard.dsl.scorecard.Named;

/** The names, titles and documentation of definitions. */
public final class Names {

    private final IQualifiedNameProvider qualifiedNames;
    private final IEObjectDocumentationProvider documentation;

    @Inject
    Names(IQualifiedNameProvider qualifiedNames, IEObjectDocumentationProvider documentation) {
        this.qualifiedNames = qualifiedNames;
        this.documentation = documentation;
    }

    /** The name with its package. */
    public String qualified(Named element) {
        return qualifiedNames.getFullyQualifiedName(element).toString();
    }

    /** The name of a definition with its package. */
    public static String ofDefinition(Definition definition) {
        String home = ((Definitions) definition.eContainer()).getName();
        return home == null ? definition.getName() : home + "." + definition.getName();
    }

    /** The documentation comment on one line per paragraph; empty without. */
    public String documentation(Named element) {
        String text = documentation.getDocumentation(element);
        return text == null ? "" : text.strip().replaceAll("[ \\t]*\\R[ \\t]*", "\n");
    }

    /** The title, or the name's words: {@code FirstContactResolution} is "First contact resolution". */
    public static String title(String title, String name) {
        if (title != null && !title.isBlank()) {
            return title;
        }
        String words = name.replace('_', ' ')
                .replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})", " ")
                .replaceAll("(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", " ");
        StringBuilder sentence = new StringBuilder();
        for (String word : words.strip().split(" +")) {
            boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
            sentence.append(sentence.isEmpty() ? "" : " ");
            if (acronym) {
                sentence.append(word);
            } else if (sentence.isEmpty()) {
                sentence.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(word.substring(1).toLowerCase(Locale.ROOT));
            } else {
                sentence.append(word.toLowerCase(Locale.ROOT));
            }
        }
        return sentence.toString();
    }
}
