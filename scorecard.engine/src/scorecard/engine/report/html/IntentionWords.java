package scorecard.engine.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.engine.plan.Intentions;
import scorecard.engine.plan.Intentions.Delay;
import scorecard.engine.plan.Intentions.Expectation;
import scorecard.engine.plan.Intentions.Movement;
import scorecard.engine.plan.Intentions.Span;
import scorecard.engine.plan.QualifiedName;

/** Says in words what is done for goals and what is assumed about KPIs. */
final class IntentionWords {

    private final ReportedScorecard reported;
    private final Optional<Intentions> intentions;

    IntentionWords(ReportedScorecard reported) {
        this.reported = reported;
        this.intentions = reported.scorecard().intentions();
    }

    /** An initiative or assumption: what it is called and what is to be known about it. */
    record Said(String title, String details) {}

    /** The initiatives of a goal. */
    List<Said> initiatives(String goal) {
        return intentions.stream()
                .flatMap(all -> all.initiatives().stream())
                .filter(initiative -> initiative.goal().equals(goal))
                .map(initiative -> new Said(initiative.title(), details(initiative)))
                .toList();
    }

    private String details(Intentions.Initiative initiative) {
        List<String> details = new ArrayList<>();
        details.add(initiative.owner());
        details.add(initiative.span().map(IntentionWords::words).orElse(""));
        details.add(initiative.budget().isEmpty() ? "" : "budget " + initiative.budget());
        details.add(initiative.delivers().isEmpty() ? "" : "delivers " + initiative.delivers());
        initiative
                .expects()
                .forEach(move -> details.add("expects " + titled(move.kpi()) + " " + words(move.moves())
                        + (move.change().isEmpty() ? "" : " " + move.change()) + words(move.after())));
        return joined(details);
    }

    /** What is expected where one goal helps another; empty where nobody says. */
    String expected(String fromGoal, String toGoal) {
        return intentions.stream()
                .flatMap(all -> all.links().stream())
                .filter(link ->
                        link.fromGoal().equals(fromGoal) && link.toGoal().equals(toGoal))
                .map(link -> words(link.expects()))
                .collect(Collectors.joining("; "));
    }

    /** The hypotheses and the conflicts of the scorecard. */
    List<Said> assumptions() {
        Stream<Said> hypotheses = intentions.stream()
                .flatMap(all -> all.hypotheses().stream())
                .map(hypothesis -> new Said(
                        hypothesis.title(),
                        joined(List.of(
                                "if " + titled(hypothesis.cause()) + ", then " + titled(hypothesis.effect()) + " "
                                        + words(hypothesis.effectMoves()) + words(hypothesis.after()),
                                hypothesis.population().isEmpty() ? "" : "tried on " + hypothesis.population(),
                                hypothesis.span().map(IntentionWords::words).orElse("")))));
        Stream<Said> conflicts = intentions.stream()
                .flatMap(all -> all.conflicts().stream())
                .map(conflict -> new Said(
                        conflict.kpis().stream().map(this::titled).collect(Collectors.joining(" against ")),
                        conflict.because()));
        return Stream.concat(hypotheses, conflicts).toList();
    }

    private String words(Expectation expects) {
        return titled(expects.cause()) + " " + words(expects.causeMoves()) + ", then " + titled(expects.effect()) + " "
                + words(expects.effectMoves()) + words(expects.after());
    }

    private static String words(Movement movement) {
        return switch (movement) {
            case UP -> "up";
            case DOWN -> "down";
        };
    }

    private static String words(Optional<Delay> delay) {
        return delay.map(after -> " after "
                        + (after.least() == after.most() ? "" : after.least() + " to ")
                        + after.most() + " " + after.unit())
                .orElse("");
    }

    private static String words(Span span) {
        return span.from() + " to " + span.until();
    }

    /** The words of a text whose first word may be a qualified name, with the title of the KPI of that name. */
    private String titled(String text) {
        int end = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
        String name = text.substring(0, end);
        String title = reported.titleOf(name);
        return (title.equals(name) ? QualifiedName.simple(name) : title) + text.substring(end);
    }

    private static String joined(List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
