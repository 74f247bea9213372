package scorecard.engine.store;

import java.util.List;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.Parts;

/** Parts and cuts as bytes. */
final class EncodedParts {
    private static final int NOT_COVERED = 0;
    private static final int COUNTED = 1;
    private static final int SUMMED = 2;
    private static final int WEIGHTED = 3;
    private static final int SHARED = 4;
    private static final int SPREAD = 5;
    private static final int PICKED = 6;
    private static final int RANKED = 7;
    private static final int NOTHING = 8;

    private EncodedParts() {}

    static byte[] cuts(List<Cut> cuts) {
        EncodedEntry entry = new EncodedEntry();
        entry.list(cuts, cut -> {
            entry.optional(cut.member(), member -> member(member, entry));
            entry.list(cut.segment(), value -> entry.text(value.dimension()).text(value.value()));
        });
        return entry.bytes();
    }

    static List<Cut> cuts(byte[] bytes) {
        DecodedEntry entry = new DecodedEntry(bytes);
        return entry.list(() -> cut(entry));
    }

    /** Whether the first of some cuts is everything. */
    static boolean beginsWithTotal(byte[] cuts) {
        DecodedEntry entry = new DecodedEntry(cuts);
        return entry.count() > 0 && cut(entry).isTotal();
    }

    private static Cut cut(DecodedEntry entry) {
        return new Cut(
                entry.optional(() -> member(entry)),
                entry.list(() -> new Cut.SegmentValue(entry.text(), entry.text())));
    }

    static void member(Cut.Member member, EncodedEntry entry) {
        entry.text(member.level()).list(member.path(), entry::text);
    }

    static Cut.Member member(DecodedEntry entry) {
        return new Cut.Member(entry.text(), entry.list(entry::text));
    }

    /** @param cuts the key of the entry that says at which cuts they are, in the same order */
    static byte[] parts(StoreKey cuts, List<Parts> parts) {
        EncodedEntry entry = new EncodedEntry();
        entry.raw(cuts.bytes()).list(parts, one -> part(one, entry));
        return entry.bytes();
    }

    /** The key of the entry that says at which cuts the parts of an entry are. */
    static StoreKey cutsOf(byte[] parts) {
        return StoreKey.of(new DecodedEntry(parts).raw());
    }

    /** The parts that follow the key of the cuts. */
    static List<Parts> parts(byte[] bytes) {
        DecodedEntry entry = afterCuts(bytes);
        return entry.list(() -> part(entry));
    }

    /** The first of them, of which there is at least one. */
    static Parts first(byte[] bytes) {
        DecodedEntry entry = afterCuts(bytes);
        entry.count();
        return part(entry);
    }

    private static DecodedEntry afterCuts(byte[] bytes) {
        DecodedEntry entry = new DecodedEntry(bytes);
        entry.raw();
        return entry;
    }

    private static void part(Parts part, EncodedEntry entry) {
        switch (part) {
            case Parts.NotCovered notCovered -> entry.number(NOT_COVERED);
            case Parts.Counted(long count) -> entry.number(COUNTED).number(count);
            case Parts.Summed(var sum, long values) ->
                entry.number(SUMMED).decimal(sum).number(values);
            case Parts.Weighted(var weighted, var weight, long values) ->
                entry.number(WEIGHTED).decimal(weighted).decimal(weight).number(values);
            case Parts.Shared(long yes, long no) ->
                entry.number(SHARED).number(yes).number(no);
            case Parts.Spread(var sum, var squares, long values) ->
                entry.number(SPREAD).decimal(sum).decimal(squares).number(values);
            case Parts.Picked(var value, long values) ->
                entry.number(PICKED).decimal(value).number(values);
            case Parts.Ranked(var lower, var upper, var fraction, long values) ->
                entry.number(RANKED)
                        .decimal(lower)
                        .decimal(upper)
                        .decimal(fraction)
                        .number(values);
            case Parts.Nothing nothing -> entry.number(NOTHING);
        }
    }

    private static Parts part(DecodedEntry entry) {
        return switch (entry.count()) {
            case NOT_COVERED -> new Parts.NotCovered();
            case COUNTED -> new Parts.Counted(entry.number());
            case SUMMED -> new Parts.Summed(entry.decimal(), entry.number());
            case WEIGHTED -> new Parts.Weighted(entry.decimal(), entry.decimal(), entry.number());
            case SHARED -> new Parts.Shared(entry.number(), entry.number());
            case SPREAD -> new Parts.Spread(entry.decimal(), entry.decimal(), entry.number());
            case PICKED -> new Parts.Picked(entry.decimal(), entry.number());
            case RANKED -> new Parts.Ranked(entry.decimal(), entry.decimal(), entry.decimal(), entry.number());
            case NOTHING -> new Parts.Nothing();
            default -> throw new IllegalStateException("no such parts");
        };
    }
}
