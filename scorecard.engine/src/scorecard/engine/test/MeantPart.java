package scorecard.engine.test;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.engine.issue.NearestName;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.Cut.SegmentValue;
import scorecard.engine.plan.Cascade;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.test.Expectation;
import scorecard.engine.plan.test.Part;
import scorecard.engine.plan.test.Part.MemberOfLevel;

/** Finds the result of the part of the data that an expectation means. */
final class MeantPart {
    private static final int MOST_NAMED = 5;

    private final Optional<Part> part;
    private final List<String> levels;

    MeantPart(Expectation expectation, Plan plan) {
        this.part = expectation.part();
        this.levels = plan.scorecards().stream()
                .filter(scorecard -> scorecard.name().equals(expectation.scorecard()))
                .findFirst()
                .flatMap(Scorecard::cascade)
                .map(Cascade::levels)
                .orElse(List.of())
                .stream()
                .map(Cascade.Level::name)
                .toList();
    }

    boolean isIn(Cut cut) {
        return part.map(meant -> isMember(meant, cut) && isSegment(meant, cut)).orElseGet(cut::isTotal);
    }

    private boolean isMember(Part meant, Cut cut) {
        if (meant.member().isEmpty() || cut.member().isEmpty()) {
            return meant.member().isEmpty() && cut.member().isEmpty();
        }
        Cut.Member member = cut.member().get();
        return member.level().equals(meant.member().getFirst().level())
                && meant.member().stream().allMatch(named -> isOn(member.path(), named));
    }

    private boolean isOn(List<String> path, MemberOfLevel named) {
        int level = levels.indexOf(named.level());
        return level >= 0 && level < path.size() && path.get(level).equals(named.name());
    }

    private static boolean isSegment(Part meant, Cut cut) {
        Set<SegmentValue> wanted = meant.segment().stream()
                .map(value -> new SegmentValue(value.dimension(), value.value()))
                .collect(Collectors.toSet());
        return wanted.equals(new HashSet<>(cut.segment()));
    }

    /** That no result is of the part, with what there is instead. */
    String isNowhere(List<Cut> cuts) {
        Part meant = part.orElseThrow();
        String missing = " has no result for " + text(meant);
        List<Unknown> unknown = Stream.concat(
                        meant.member().stream()
                                .limit(1)
                                .map(named -> new Unknown(
                                        named.name(),
                                        cuts.stream()
                                                .flatMap(cut -> cut.member().stream())
                                                .filter(member -> member.level().equals(named.level()))
                                                .map(Cut.Member::name)
                                                .collect(Collectors.toCollection(TreeSet::new)))),
                        meant.segment().stream()
                                .map(value -> new Unknown(
                                        value.value(),
                                        cuts.stream()
                                                .flatMap(cut -> cut.segment().stream())
                                                .filter(one -> one.dimension().equals(value.dimension()))
                                                .map(SegmentValue::value)
                                                .collect(Collectors.toCollection(TreeSet::new)))))
                .filter(one -> !one.known().contains(one.name()))
                .toList();
        return missing + unknown.stream().map(Unknown::hint).collect(Collectors.joining());
    }

    private record Unknown(String name, Set<String> known) {
        String hint() {
            Optional<String> near = NearestName.of(name, known);
            if (near.isPresent()) {
                return "; the nearest is `" + near.get() + "`";
            }
            return known.isEmpty()
                    ? ""
                    : "; there is "
                            + known.stream()
                                    .limit(MOST_NAMED)
                                    .map(one -> "`" + one + "`")
                                    .collect(Collectors.joining(", "))
                            + (known.size() > MOST_NAMED ? " …" : "");
        }
    }

    /** That several results are of the part, because a member belongs to several above it. */
    String isSeveral(List<Cut> cuts) {
        String above = cuts.stream()
                .filter(this::isIn)
                .flatMap(cut -> cut.member().stream())
                .map(member -> "`" + String.join(" / ", member.path()) + "`")
                .collect(Collectors.joining(" and "));
        return " has several results for " + text(part.orElseThrow()) + ", " + above
                + "; name the member above it, too, with `of`";
    }

    static String text(Part part) {
        String member = part.member().stream()
                .map(named -> named.level() + " `" + named.name() + "`")
                .collect(Collectors.joining(" of "));
        return Stream.concat(
                        member.isEmpty() ? Stream.of() : Stream.of(member),
                        part.segment().stream().map(value -> value.dimension() + " `" + value.value() + "`"))
                .collect(Collectors.joining(" and "));
    }
}
