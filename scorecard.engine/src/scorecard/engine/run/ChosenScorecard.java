package scorecard.engine.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.NearestName;
import scorecard.engine.issue.Place;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.QualifiedName;
import scorecard.engine.plan.Scorecard;

/** Chooses the scorecard that a request names, or the only one. */
final class ChosenScorecard {

    private ChosenScorecard() {}

    static Choice<Scorecard> of(Plan plan, Optional<String> name) {
        List<Scorecard> candidates = plan.scorecards().stream()
                .filter(scorecard -> name.isEmpty() || isCalled(scorecard, name.orElseThrow()))
                .toList();
        return switch (candidates.size()) {
            case 1 -> new Choice.Made<>(candidates.getFirst());
            case 0 -> refused("unknown-scorecard", unknown(plan, name));
            default -> refused("ambiguous-scorecard", "say which scorecard is meant: " + names(candidates));
        };
    }

    private static boolean isCalled(Scorecard scorecard, String name) {
        return scorecard.name().equals(name) || simpleName(scorecard).equals(name);
    }

    private static String unknown(Plan plan, Optional<String> name) {
        if (name.isEmpty()) {
            return "there is no scorecard to evaluate";
        }
        String written = name.orElseThrow();
        List<String> names = plan.scorecards().stream()
                .flatMap(scorecard -> Stream.of(simpleName(scorecard), scorecard.name()))
                .toList();
        return "there is no scorecard `" + written + "`; "
                + NearestName.of(written, names)
                        .map(nearest -> "did you mean `" + nearest + "`?")
                        .orElseGet(() -> "there is " + names(plan.scorecards()));
    }

    private static String names(List<Scorecard> scorecards) {
        return scorecards.isEmpty()
                ? "none"
                : scorecards.stream()
                        .map(scorecard -> "`" + scorecard.name() + "`")
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static String simpleName(Scorecard scorecard) {
        return QualifiedName.simple(scorecard.name());
    }

    private static Choice<Scorecard> refused(String code, String message) {
        return new Choice.Refused<>(Issue.error(code, message, new Place.Nowhere()));
    }
}
