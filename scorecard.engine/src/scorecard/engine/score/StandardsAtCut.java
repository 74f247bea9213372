package scorecard.engine.score;

import java.util.List;
import java.util.Optional;
import scorecard.engine.evaluate.Additivity;
import scorecard.engine.observe.Cut;
import scorecard.engine.plan.Breakdown;
import scorecard.engine.plan.Cascade;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.PartStandards;
import scorecard.engine.plan.Scorecard;

/**
 * Says what a KPI's values are compared with at a cut (semantics 18): its standards hold at its own level, and elsewhere
 * only where it is a ratio or mean.
 */
final class StandardsAtCut {

    private final Optional<String> top;
    private final List<String> levels;
    private final Additivity additivity;

    StandardsAtCut(Scorecard scorecard, Additivity additivity) {
        this.top = scorecard.cascade().map(Cascade::top).map(Cascade.Top::name);
        this.levels = scorecard
                .cascade()
                .map(cascade ->
                        cascade.levels().stream().map(Cascade.Level::name).toList())
                .orElse(List.of());
        this.additivity = additivity;
    }

    /**
     * The KPI with the standards that hold at a cut; empty where it is not judged there, because it has standards that hold
     * elsewhere.
     */
    Optional<Kpi> at(Kpi kpi, Cut cut) {
        List<PartStandards> around =
                kpi.parts().map(parts -> around(parts, cut)).orElse(List.of());
        Optional<PartStandards> part = smallest(around, kpi, cut);
        boolean undecided = part.isEmpty() && !around.isEmpty() && additivity.holdsForParts(kpi);
        if (hold(kpi, cut) && !undecided) {
            return Optional.of(part.map(kpi::with).orElse(kpi));
        }
        return part.map(own -> kpi.withoutStandards().with(own));
    }

    /** Whether the KPI's standards hold at a cut, if it has any. */
    private boolean hold(Kpi kpi, Cut cut) {
        return additivity.holdsForParts(kpi) || isHome(kpi, cut) || !kpi.hasStandards();
    }

    private List<PartStandards> around(List<PartStandards> parts, Cut cut) {
        return parts.stream().filter(part -> contains(part, cut)).toList();
    }

    /**
     * What holds at a cut in particular: what is said of exactly that member or segment, else, of a ratio or mean, what is
     * said of the smallest part that it lies in; nothing where it lies in several of them, of which none is smaller, so
     * that nobody can tell which one's standards hold.
     */
    private Optional<PartStandards> smallest(List<PartStandards> around, Kpi kpi, Cut cut) {
        if (around.isEmpty()) {
            return Optional.empty();
        }
        Optional<PartStandards> exact =
                around.stream().filter(part -> isExactly(part, cut)).findFirst();
        if (exact.isPresent() || !additivity.holdsForParts(kpi)) {
            return exact;
        }
        int most = around.stream().mapToInt(StandardsAtCut::depth).max().orElse(0);
        List<PartStandards> smallest =
                around.stream().filter(part -> depth(part) == most).toList();
        return smallest.size() == 1 ? Optional.of(smallest.getFirst()) : Optional.empty();
    }

    private boolean contains(PartStandards part, Cut cut) {
        return part.members().stream().allMatch(member -> isIn(member, cut))
                && part.segment().stream()
                        .allMatch(value -> cut.segment().contains(new Cut.SegmentValue(value.of(), value.value())));
    }

    private boolean isIn(PartStandards.Aspect member, Cut cut) {
        int level = levels.indexOf(member.of());
        return level >= 0
                && cut.member()
                        .filter(at ->
                                at.path().size() > level && at.path().get(level).equals(member.value()))
                        .isPresent();
    }

    private static boolean isExactly(PartStandards part, Cut cut) {
        Optional<String> level = part.members().isEmpty()
                ? Optional.empty()
                : Optional.of(part.members().getLast().of());
        return cut.member().map(Cut.Member::level).equals(level)
                && cut.segment().size() == part.segment().size();
    }

    private static int depth(PartStandards part) {
        return part.members().size() + part.segment().size();
    }

    private boolean isHome(Kpi kpi, Cut cut) {
        Optional<String> home =
                kpi.breakdown().flatMap(Breakdown::level).filter(level -> !top.equals(Optional.of(level)));
        return cut.segment().isEmpty() && cut.member().map(Cut.Member::level).equals(home);
    }
}
