package scorecard.engine.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One of the words of a closed list. */
final class FormOfWords extends FormOfCells {
    /** With more it is quicker to let the database compare. */
    private static final int MOST_WORDS = 16;

    /** The longest first, so that none is taken for another that it begins with. */
    private final byte[][] words;

    private FormOfWords(byte[][] words) {
        this.words = words;
    }

    /** Empty where the words are too many or too long to be compared with each cell. */
    static Optional<FormOfCells> of(List<String> allowed) {
        byte[][] words = allowed.stream()
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .sorted(Comparator.comparingInt((byte[] word) -> word.length).reversed())
                .toArray(byte[][]::new);
        boolean few = words.length > 0 && words.length <= MOST_WORDS && words[0].length < LOOKAHEAD;
        return few && allowed.stream().allMatch(word -> !word.isEmpty() && word.equals(word.strip()))
                ? Optional.of(new FormOfWords(words))
                : Optional.empty();
    }

    @Override
    int behind(byte[] text, int at) {
        for (byte[] word : words) {
            if (text[at] == word[0] && Arrays.equals(text, at, at + word.length, word, 0, word.length)) {
                return at + word.length;
            }
        }
        return at;
    }

    @Override
    WrittenForm plain() {
        return new WrittenForm.Listed();
    }
}
