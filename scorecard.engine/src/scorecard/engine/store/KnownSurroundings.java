package scorecard.engine.store;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.issue.Severity;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.Observations;
import scorecard.engine.observe.Observations.SourceCount;
import scorecard.engine.time.Period;

/**
 * All that was observed of data but the parts.
 *
 * @param observed has no parts
 * @param covered of each population, in a fixed order, the periods of which its source says something
 */
record KnownSurroundings(Observations observed, List<Set<Period>> covered) {
    private static final int NOWHERE = 0;
    private static final int IN_FILE = 1;
    private static final int IN_DATA = 2;
    private static final int IN_TEXT = 3;

    KnownSurroundings {
        covered = List.copyOf(covered);
    }

    byte[] encoded() {
        EncodedEntry entry = new EncodedEntry();
        List<Period> periods = observed.periods();
        entry.list(
                covered,
                ofPopulation -> entry.list(
                        IntStream.range(0, periods.size())
                                .filter(index -> ofPopulation.contains(periods.get(index)))
                                .boxed()
                                .toList(),
                        index -> entry.number(index)));
        entry.list(
                periods,
                period -> entry.list(
                        observed.members().getOrDefault(period, Set.of()),
                        member -> EncodedParts.member(member, entry)));
        entry.list(
                observed.data(),
                source -> entry.text(source.source())
                        .number(source.rows())
                        .number(source.rejected())
                        .number(source.later()));
        entry.list(observed.notes(), note -> {
            entry.number(note.severity().ordinal()).text(note.code()).text(note.message());
            place(note.place(), entry);
        });
        return entry.bytes();
    }

    private static void place(Place place, EncodedEntry entry) {
        switch (place) {
            case Place.Nowhere nowhere -> entry.number(NOWHERE);
            case Place.InFile(String file) -> entry.number(IN_FILE).text(file);
            case Place.InData(String file, long row, String column) ->
                entry.number(IN_DATA).text(file).number(row).text(column);
            case Place.InText(String file, int line, int column, int length) ->
                entry.number(IN_TEXT).text(file).number(line).number(column).number(length);
        }
    }

    static KnownSurroundings decoded(byte[] bytes, List<Period> periods, LocalDateTime asOf) {
        DecodedEntry entry = new DecodedEntry(bytes);
        List<Set<Period>> covered = entry.list(() -> new HashSet<>(entry.list(() -> periods.get(entry.count()))));
        Map<Period, Set<Cut.Member>> members = new HashMap<>();
        List<Set<Cut.Member>> ofPeriods = entry.list(() -> new HashSet<>(entry.list(() -> EncodedParts.member(entry))));
        for (int index = 0; index < periods.size(); index++) {
            members.put(periods.get(index), ofPeriods.get(index));
        }
        List<SourceCount> data =
                entry.list(() -> new SourceCount(entry.text(), entry.number(), entry.number(), entry.number()));
        List<Issue> notes =
                entry.list(() -> new Issue(Severity.values()[entry.count()], entry.text(), entry.text(), place(entry)));
        return new KnownSurroundings(
                new Observations(asOf, periods, new LinkedHashMap<>(), members, data, notes), covered);
    }

    private static Place place(DecodedEntry entry) {
        return switch (entry.count()) {
            case NOWHERE -> new Place.Nowhere();
            case IN_FILE -> new Place.InFile(entry.text());
            case IN_DATA -> new Place.InData(entry.text(), entry.number(), entry.text());
            case IN_TEXT -> new Place.InText(entry.text(), entry.count(), entry.count(), entry.count());
            default -> throw new IllegalStateException("no such place");
        };
    }
}
