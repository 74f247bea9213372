package scorecard.dsl.ide.fix.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.scorecard.TextType;
import scorecard.dsl.scorecard.WordsClause;
import scorecard.dsl.validation.IssueCodes;

/** Takes a word away that is listed twice, or that means yes and no. */
public final class SayWordOnce implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.CONTRADICTORY_WORDS);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element()
                .flatMap(element -> switch (element) {
                    case WordsClause words -> noWithoutYes(words);
                    case TextType type -> onceEach(type);
                    default -> Optional.empty();
                })
                .stream()
                .toList();
    }

    private static Optional<Change> onceEach(TextType type) {
        String values =
                type.getValues().stream().distinct().map(SayWordOnce::word).collect(Collectors.joining(", "));
        return Optional.of(Change.of("List each value once", Edit.replacing(type, "text in " + values)));
    }

    private static String word(String value) {
        return value.matches("[A-Za-z_][A-Za-z_0-9]*")
                ? WrittenName.of(value)
                : "\"" + value.replace("\"", "\\\"") + "\"";
    }

    private static Optional<Change> noWithoutYes(WordsClause words) {
        Set<String> yes = words.getYes().stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<String> no = words.getNo().stream()
                .filter(word -> !yes.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
        String rest = no.isEmpty() ? Placeholder.TEXT : String.join("\", \"", no);
        return Optional.of(Change.of(
                "Let it mean yes only",
                Edit.replacing(words, "yes \"" + String.join("\", \"", words.getYes()) + "\" no \"" + rest + "\"")));
    }
}
