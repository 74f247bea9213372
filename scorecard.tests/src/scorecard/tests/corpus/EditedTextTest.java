package scorecard.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.tests.dsl.ScorecardFolder;

/** A text that is being edited is mostly wrong: parser, validators, formatter and compiler live with it. */
final class EditedTextTest {

    private static final int EDITS = Integer.getInteger("corpus.edits", 1_000);
    private static final long SEED = Long.getLong("corpus.seed", 20_261_122L);
    private static final int LONGEST = 6_000;

    @Test
    void tokensMayBeInsertedDeletedAndSwapped() throws IOException {
        List<EveryText.Text> texts = EveryText.all().stream()
                .filter(text -> text.text().length() < LONGEST)
                .toList();
        List<String> words = texts.stream()
                .flatMap(text -> EveryText.tokens(text.text()).stream())
                .distinct()
                .sorted()
                .toList();
        for (int edit = 0; edit < EDITS; edit++) {
            Random random = new Random(SEED + edit);
            EveryText.Text text = texts.get(random.nextInt(texts.size()));
            survives(text.name() + ", seed " + (SEED + edit), edited(text.text(), words, random));
        }
    }

    private static String edited(String text, List<String> words, Random random) {
        // line by line, because lines count in a source
        List<String> tokens = new ArrayList<>();
        text.lines().forEach(line -> {
            tokens.addAll(EveryText.tokens(line));
            tokens.add("\n");
        });
        for (int change = 0; change <= random.nextInt(3); change++) {
            int at = random.nextInt(tokens.size());
            switch (random.nextInt(3)) {
                case 0 -> tokens.add(at, words.get(random.nextInt(words.size())));
                case 1 -> tokens.remove(at);
                case 2 -> Collections.swap(tokens, at, random.nextInt(tokens.size()));
                default -> throw new IllegalStateException();
            }
        }
        return String.join(" ", tokens);
    }

    private static void survives(String what, String text) {
        try (ScorecardFolder folder = ScorecardFolder.empty().with(ScorecardFolder.MAIN, text)) {
            LoadedScorecards loaded = folder.load(ScorecardFolder.MAIN);
            String issues = ScorecardFolder.text(loaded.issues());
            assertFalse(issues.contains("Error executing"), () -> what + "\n" + issues + text);
            String formatted = loaded.formatted(folder.path().resolve(ScorecardFolder.MAIN));
            assertEquals(EveryText.tokens(text), EveryText.tokens(formatted), what);
            assertEquals(formatted, ScorecardFolder.formatted(formatted), what);
            if (!loaded.hasErrors()) {
                loaded.plan(folder.path());
            }
        } catch (RuntimeException broken) {
            throw new AssertionError(what + " broke on:\n" + text, broken);
        }
    }
}
