package scorecard.engine.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import scorecard.engine.observe.Cut;
import scorecard.engine.plan.Cascade;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.result.Results;

/** Names the members and segments that results are of. */
public final class ShownCut {

    private final Optional<Cascade> cascade;

    private ShownCut(Optional<Cascade> cascade) {
        this.cascade = cascade;
    }

    /** Names by the cascade of the scorecard that the results are of. */
    public static ShownCut of(Plan plan, Results results) {
        return new ShownCut(plan.scorecards().stream()
                .filter(scorecard -> scorecard.name().equals(results.scorecard()))
                .findFirst()
                .flatMap(Scorecard::cascade));
    }

    /** The level, the topmost one for no member; nothing where the scorecard has no levels. */
    public Optional<String> level(Optional<Cut.Member> member) {
        return member.map(Cut.Member::level).or(() -> cascade.map(Cascade::top).map(Cascade.Top::name));
    }

    /** The member's own name; nothing for the top. */
    public Optional<String> member(Optional<Cut.Member> member) {
        return member.map(Cut.Member::name);
    }

    /** The names of the member's parents below the top, joined by slashes. */
    public String within(Optional<Cut.Member> member) {
        return member.map(ShownCut::parents)
                .map(names -> String.join(" / ", names))
                .orElse("");
    }

    /** The names of a member's parents, from the level below the top. */
    public static List<String> parents(Cut.Member member) {
        return member.path().subList(0, member.path().size() - 1);
    }

    /** The member with its level and parents, then the segment: {@code team Blue in Mia, channel = phone}. */
    public String words(Cut cut) {
        String member = cut.member()
                .map(one ->
                        one.level() + " " + one.name() + (one.path().size() > 1 ? " in " + within(cut.member()) : ""))
                .orElse("");
        String segment = segment(cut);
        return member + (member.isEmpty() || segment.isEmpty() ? "" : ", ") + segment;
    }

    /** The segment values, such as {@code channel = phone and severity = S1}. */
    public String segment(Cut cut) {
        return cut.segment().stream()
                .map(value -> value.dimension() + " = " + value.value())
                .collect(Collectors.joining(" and "));
    }
}
