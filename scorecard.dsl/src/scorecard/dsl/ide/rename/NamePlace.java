package scorecard.dsl.ide.rename;

import scorecard.dsl.scorecard.Named;

/**
 * A place of a text where something is called by its name.
 *
 * @param named what is meant
 * @param offset of the name's first character, a circumflex included
 * @param length of the name as it is written
 * @param escapable whether a circumflex may stand before the name there; not in the head of a table
 */
record NamePlace(Named named, int offset, int length, boolean escapable) {

    int end() {
        return offset + length;
    }

    /** Whether somebody who stands before the character at an offset means this place. */
    boolean touches(int position) {
        return offset <= position && position <= end();
    }
}
