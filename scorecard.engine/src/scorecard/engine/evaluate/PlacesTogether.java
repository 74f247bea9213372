package scorecard.engine.evaluate;

import scorecard.engine.observe.PartsByPlace;

/**
 * Places of one period and grouping whose values are computed one after another, so that what is the same for all of them is looked at
 * once.
 *
 * @param places of some order
 * @param table the columns that parts are in; null where they are in none
 * @param positions in the order, of which those from {@code first} until before {@code end} count
 * @param cells as the positions, the places in the columns; negative where the parts are not there
 * @param origin the position in the order that results begin with
 */
record PlacesTogether(
        Place[] places, PartsByPlace table, int[] positions, int[] cells, int first, int end, int origin) {

    /** One of them, for what is the same of all. */
    Place any() {
        return places[positions[first]];
    }

    /** The place of a number from {@code first} on. */
    Place place(int number) {
        return places[positions[number]];
    }

    /** The position of its result. */
    int result(int number) {
        return positions[number] - origin;
    }

    /** Its place in the columns; negative where its parts are not there. */
    int cell(int number) {
        return cells[number];
    }
}
