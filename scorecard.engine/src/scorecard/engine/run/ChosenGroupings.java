package scorecard.engine.run;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.NearestName;
import scorecard.engine.issue.Place;
import scorecard.engine.observe.GroupingChoice;
import scorecard.engine.plan.Breakdown;
import scorecard.engine.plan.Cascade;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.QualifiedName;
import scorecard.engine.plan.Scorecard;

/** Chooses the level and the dimensions that a request names; all of them where it names none. */
final class ChosenGroupings {

    private static final String AND = " and ";

    private final Scorecard scorecard;
    private final List<String> levels;
    private final Optional<String> top;
    private final List<Breakdown.Segmentation> segmentations;

    private ChosenGroupings(Scorecard scorecard, Plan plan) {
        this.scorecard = scorecard;
        this.levels = scorecard.cascade().map(Cascade::levelNames).orElse(List.of());
        this.top = scorecard.cascade().map(cascade -> cascade.top().name());
        Set<String> measured = scorecard.perspectives().stream()
                .flatMap(perspective -> perspective.goals().stream())
                .flatMap(goal -> goal.measures().stream())
                .map(Scorecard.Measure::kpi)
                .collect(Collectors.toSet());
        this.segmentations = plan.kpis().stream()
                .filter(kpi -> measured.contains(kpi.name()))
                .map(Kpi::breakdown)
                .flatMap(Optional::stream)
                .flatMap(breakdown -> breakdown.alsoBy().stream())
                .toList();
    }

    static Choice<GroupingChoice> of(Scorecard scorecard, Plan plan, Optional<String> level, Optional<String> by) {
        if (level.isEmpty() && by.isEmpty()) {
            return new Choice.Made<>(GroupingChoice.all());
        }
        return new ChosenGroupings(scorecard, plan).of(level, by);
    }

    private Choice<GroupingChoice> of(Optional<String> level, Optional<String> by) {
        Optional<String> unknown = level.filter(name -> !levels.contains(name));
        if (unknown.isPresent()) {
            return refused("unknown-level", unknownLevel(unknown.get()));
        }
        Optional<String> below = level.filter(name -> !top.equals(Optional.of(name)));
        if (by.isEmpty()) {
            return new Choice.Made<>(GroupingChoice.only(below, List.of()));
        }
        List<List<String>> meant = segmentations.stream()
                .map(ChosenGroupings::names)
                .distinct()
                .filter(names -> areCalled(names, by.get()))
                .toList();
        if (meant.size() > 1) {
            return refused(
                    "ambiguous-dimension",
                    "say which way is meant: " + quoted(meant.stream().map(ChosenGroupings::joined)));
        }
        if (meant.isEmpty()) {
            return refused("unknown-dimension", unknownDimension(by.get()));
        }
        List<String> dimensions = meant.getFirst();
        if (below.isPresent()
                && segmentations.stream()
                        .noneMatch(
                                one -> names(one).equals(dimensions) && one.at().contains(below.get()))) {
            return refused(
                    "dimension-not-at-level",
                    "no KPI of `" + QualifiedName.simple(scorecard.name()) + "` is cut by `" + joined(dimensions)
                            + "` at `" + below.get() + "`; expected `also by " + joined(dimensions) + " at "
                            + below.get() + "` in a KPI");
        }
        return new Choice.Made<>(GroupingChoice.only(below, dimensions));
    }

    private String unknownLevel(String name) {
        return "`" + QualifiedName.simple(scorecard.name()) + "` has no level `" + name + "`; "
                + NearestName.of(name, levels)
                        .map(nearest -> "did you mean `" + nearest + "`?")
                        .orElseGet(() ->
                                levels.isEmpty() ? "it has no cascade" : "expected one of " + quoted(levels.stream()));
    }

    private String unknownDimension(String name) {
        Set<String> known = new LinkedHashSet<>();
        segmentations.forEach(one -> known.add(joined(names(one))));
        return "no KPI of `" + QualifiedName.simple(scorecard.name()) + "` is cut by `" + name + "`; "
                + NearestName.of(name, known)
                        .map(nearest -> "did you mean `" + nearest + "`?")
                        .orElseGet(() ->
                                known.isEmpty() ? "none says `also by`" : "expected one of " + quoted(known.stream()));
    }

    private static List<String> names(Breakdown.Segmentation segmentation) {
        return segmentation.dimensions().stream().map(Breakdown.Dimension::name).toList();
    }

    /** Whether dimensions are called so, in full or by their last columns. */
    private static boolean areCalled(List<String> names, String written) {
        List<String> words =
                Arrays.stream(written.split(AND)).map(String::strip).toList();
        return words.equals(names)
                || words.equals(names.stream()
                        .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                        .toList());
    }

    private static String joined(List<String> names) {
        return String.join(AND, names);
    }

    private static String quoted(Stream<String> names) {
        return names.map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static Choice<GroupingChoice> refused(String code, String message) {
        return new Choice.Refused<>(Issue.error(code, message, new Place.Nowhere()));
    }
}
