package scorecard.engine.read;

/** {@code true} or {@code false}, in small or large letters. */
final class FormOfTruths extends FormOfCells {
    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final int SMALL = 0x20;

    @Override
    int behind(byte[] text, int at) {
        return behindWord(text, at, (text[at] | SMALL) == 't' ? TRUE : FALSE);
    }

    private static int behindWord(byte[] text, int at, byte[] word) {
        for (int index = 0; index < word.length; index++) {
            if ((text[at + index] | SMALL) != word[index]) {
                return at;
            }
        }
        return at + word.length;
    }

    @Override
    WrittenForm plain() {
        return new WrittenForm.Truth();
    }
}
