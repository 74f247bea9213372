package scorecard.engine.observe;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.time.Period;

/**
 * The parts of aggregates at places, a column for each aggregate. A place is a cut in a period where something was observed. Cuts have
 * numbers from 0 on in the order in which they were met; so have places, with gaps.
 */
public final class PartsByPlace {
    private static final int FIRST_LENGTH = 16;

    /** Numbers that a cut gets at once for periods that follow each other, since what is looked at together should lie together. */
    private static final int BLOCK = 8;

    private final NumberedAggregates aggregates;
    private final List<Period> periods;
    private final PartsColumn[] columns;
    private final Map<Cut, Integer> numbers = new HashMap<>();
    private final List<Cut> cuts = new ArrayList<>();

    /** By number of cut and {@link #BLOCK} of periods, 1 more than the number of the block of places; 0 where there is none. */
    private int[][] blocks = new int[FIRST_LENGTH][];

    private final InPeriod[] byPeriod;
    private final BitSet places = new BitSet();
    private int made;

    /** Nothing yet. */
    public PartsByPlace(NumberedAggregates aggregates, List<Period> periods) {
        this.aggregates = aggregates;
        this.periods = List.copyOf(periods);
        this.columns =
                Stream.generate(PartsColumn::new).limit(aggregates.all().size()).toArray(PartsColumn[]::new);
        this.byPeriod =
                IntStream.range(0, periods.size()).mapToObj(InPeriod::new).toArray(InPeriod[]::new);
    }

    /** The aggregates by number. */
    public NumberedAggregates aggregates() {
        return aggregates;
    }

    /** The column of the aggregate of a number. */
    public PartsColumn column(int aggregate) {
        return columns[aggregate];
    }

    /** The number of a cut, which it gets here where it has none. */
    public int cut(Cut cut) {
        Integer known = numbers.get(cut);
        if (known != null) {
            return known;
        }
        int number = cuts.size();
        numbers.put(cut, number);
        cuts.add(cut);
        if (number >= blocks.length) {
            blocks = Arrays.copyOf(blocks, 2 * number);
        }
        blocks[number] = new int[(periods.size() + BLOCK - 1) / BLOCK];
        return number;
    }

    /** The number of the place of a cut in a period, both by number, which it gets here where it has none. */
    public int place(int cut, int period) {
        int[] ofCut = blocks[cut];
        if (ofCut[period / BLOCK] == 0) {
            ofCut[period / BLOCK] = ++made;
        }
        int place = number(cut, period);
        if (!places.get(place)) {
            places.set(place);
            byPeriod[period].add(cut);
        }
        return place;
    }

    private int number(int cut, int period) {
        return Math.multiplyExact(blocks[cut][period / BLOCK] - 1, BLOCK) + period % BLOCK;
    }

    private boolean isThere(int cut, int period) {
        return blocks[cut][period / BLOCK] != 0 && places.get(number(cut, period));
    }

    /** The parts of all aggregates at the place of a number. */
    public Map<Aggregate, Parts> at(int place) {
        return new PartsAtCut(this, place);
    }

    /** What was observed in each period at each cut, in the order in which the cuts were met in it. */
    public Map<Period, Map<Cut, Map<Aggregate, Parts>>> byPeriod() {
        Map<Period, Map<Cut, Map<Aggregate, Parts>>> all = new LinkedHashMap<>();
        for (int period = 0; period < byPeriod.length; period++) {
            all.put(periods.get(period), byPeriod[period]);
        }
        return all;
    }

    /** The parts observed in one period by cut. */
    private final class InPeriod extends AbstractMap<Cut, Map<Aggregate, Parts>> {
        private final int period;
        private int[] inOrder = {};
        private int size;

        InPeriod(int period) {
            this.period = period;
        }

        void add(int cut) {
            if (size == inOrder.length) {
                inOrder = Arrays.copyOf(inOrder, Math.max(FIRST_LENGTH, 2 * size));
            }
            inOrder[size++] = cut;
        }

        @Override
        public Map<Aggregate, Parts> get(Object key) {
            Integer cut = key instanceof Cut ? numbers.get(key) : null;
            return cut == null || !isThere(cut, period) ? null : PartsByPlace.this.at(number(cut, period));
        }

        @Override
        public boolean containsKey(Object key) {
            return get(key) != null;
        }

        @Override
        public Set<Map.Entry<Cut, Map<Aggregate, Parts>>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public Iterator<Map.Entry<Cut, Map<Aggregate, Parts>>> iterator() {
                    return Arrays.stream(inOrder, 0, size)
                            .<Map.Entry<Cut, Map<Aggregate, Parts>>>mapToObj(
                                    cut -> Map.entry(cuts.get(cut), PartsByPlace.this.at(number(cut, period))))
                            .iterator();
                }

                @Override
                public int size() {
                    return size;
                }
            };
        }
    }
}
