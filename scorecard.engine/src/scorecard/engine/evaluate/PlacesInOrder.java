package scorecard.engine.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import scorecard.engine.observe.PartsByPlace;
import scorecard.engine.time.Period;

/**
 * Places of cuts by one grouping in the order of results. What is computed from columns at many of them is computed period by period,
 * since a formula is made ready for one.
 */
public final class PlacesInOrder {

    private final Place[] places;

    /** The positions in one period, then those in another; in each, in their order. */
    private final int[] byPeriod;

    /** By number of period, where its positions begin. */
    private final int[] begins;

    /** By number of period, the columns that its parts are in; null where they are in none. */
    private final PartsByPlace[] tables;

    /** As {@code byPeriod}, the places in the columns of the period; negative where the parts are not there. */
    private final int[] cells;

    /**
     * Places in an order.
     *
     * @throws IllegalArgumentException where they are of several groupings
     */
    public PlacesInOrder(List<Place> places) {
        this.places = places.toArray(Place[]::new);
        int[] periods = periods();
        int count = Arrays.stream(periods).max().orElse(-1) + 1;
        this.begins = new int[count + 1];
        for (int period : periods) {
            begins[period + 1]++;
        }
        for (int period = 0; period < count; period++) {
            begins[period + 1] += begins[period];
        }
        this.byPeriod = new int[periods.length];
        this.cells = new int[periods.length];
        this.tables = new PartsByPlace[count];
        int[] next = Arrays.copyOf(begins, count);
        for (int position = 0; position < periods.length; position++) {
            put(position, periods[position], next[periods[position]]++);
        }
    }

    private void put(int position, int period, int at) {
        Place place = places[position];
        if (place.kind() != places[0].kind()) {
            throw new IllegalArgumentException("places of several groupings: " + places[0] + " and " + place);
        }
        if (tables[period] == null) {
            tables[period] = place.table();
        }
        byPeriod[at] = position;
        cells[at] = place.table() == tables[period] ? place.cell() : Place.NOWHERE;
    }

    /** The numbers of the periods, by position. There is one object of each period. */
    private int[] periods() {
        Map<Period, Integer> numbers = new IdentityHashMap<>();
        int[] periods = new int[places.length];
        for (int position = 0; position < places.length; position++) {
            periods[position] = number(places[position].period(), numbers);
        }
        return periods;
    }

    private static int number(Period period, Map<Period, Integer> numbers) {
        Integer known = numbers.get(period);
        if (known == null) {
            known = numbers.size();
            numbers.put(period, known);
        }
        return known;
    }

    /** How many there are. */
    public int size() {
        return places.length;
    }

    /** The place of a position. */
    Place at(int position) {
        return places[position];
    }

    /** Those from one position until before another that are in one period, for each period that has some. */
    List<PlacesTogether> together(int from, int to) {
        List<PlacesTogether> all = new ArrayList<>(tables.length);
        for (int period = 0; period < tables.length; period++) {
            int first = firstFrom(from, period);
            int end = first;
            while (end < begins[period + 1] && byPeriod[end] < to) {
                end++;
            }
            if (first < end) {
                all.add(new PlacesTogether(places, tables[period], byPeriod, cells, first, end, from));
            }
        }
        return all;
    }

    /** Where the positions of a period that do not lie before another position begin. */
    private int firstFrom(int position, int period) {
        int found = Arrays.binarySearch(byPeriod, begins[period], begins[period + 1], position);
        return found < 0 ? -found - 1 : found;
    }
}
