package scorecard.dsl.ui.presentation;

/**
 * A token that is not plain text.
 *
 * @param offset where it starts in the text
 * @param length its number of characters, at least 1
 * @param kind what it is
 */
record ColouredToken(int offset, int length, TokenKind kind) {
    int end() {
        return offset + length;
    }

    ColouredToken movedBy(int distance) {
        return new ColouredToken(offset + distance, length, kind);
    }
}
