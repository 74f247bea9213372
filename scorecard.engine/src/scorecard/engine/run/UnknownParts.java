package scorecard.engine.run;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.engine.evaluate.UsedDefinitions;
import scorecard.engine.issue.Issue;
import scorecard.engine.observe.AskedGroupings;
import scorecard.engine.observe.Cut;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.PartStandards;
import scorecard.engine.plan.PartStandards.Aspect;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.QualifiedName;

/** Says for which members and segments KPIs have standards although no result is of them: a name may be misspelt. */
final class UnknownParts {

    private final Plan plan;
    private final UsedDefinitions used;
    private final AskedGroupings asked;

    UnknownParts(Plan plan, UsedDefinitions used, AskedGroupings asked) {
        this.plan = plan;
        this.used = used;
        this.asked = asked;
    }

    /**
     * One warning for each such part, in the order of KPIs.
     *
     * @param cuts those that a KPI has results of
     */
    List<Issue> in(Function<Kpi, Set<Cut>> cuts) {
        return used.kpis().stream()
                .flatMap(kpi -> kpi.parts().stream().flatMap(parts -> notes(kpi, parts, cuts.apply(kpi))))
                .toList();
    }

    private Stream<Issue> notes(Kpi kpi, List<PartStandards> parts, Set<Cut> cuts) {
        return parts.stream().flatMap(part -> note(kpi, part, cuts));
    }

    private Stream<Issue> note(Kpi kpi, PartStandards part, Set<Cut> cuts) {
        Optional<String> level = part.members().isEmpty()
                ? Optional.empty()
                : Optional.of(part.members().getLast().of());
        Set<String> dimensions = part.segment().stream().map(Aspect::of).collect(Collectors.toSet());
        boolean isAsked = asked.of(kpi).stream()
                .anyMatch(grouping ->
                        grouping.level().equals(level) && new HashSet<>(grouping.dimensions()).equals(dimensions));
        boolean found = cuts.stream().anyMatch(cut -> isOf(cut, level, part));
        return isAsked && !found ? Stream.of(note(kpi, part)) : Stream.of();
    }

    /** Whether a cut has the names; those of levels above may be anywhere on the way. */
    private static boolean isOf(Cut cut, Optional<String> level, PartStandards part) {
        return cut.member().map(Cut.Member::level).equals(level)
                && part.members().stream()
                        .allMatch(member -> cut.member()
                                .filter(at -> at.path().contains(member.value()))
                                .isPresent())
                && cut.segment().size() == part.segment().size()
                && part.segment().stream()
                        .allMatch(value -> cut.segment().contains(new Cut.SegmentValue(value.of(), value.value())));
    }

    private Issue note(Kpi kpi, PartStandards part) {
        String words = Stream.concat(part.members().stream(), part.segment().stream())
                .map(aspect -> aspect.of() + " \"" + aspect.value() + "\"")
                .collect(Collectors.joining(" and "));
        return Issue.warning(
                "part-not-found",
                "`" + QualifiedName.simple(kpi.name()) + "` has standards for `" + words
                        + "`, of which there is no result",
                PlaceOf.kpi(plan, kpi));
    }
}
