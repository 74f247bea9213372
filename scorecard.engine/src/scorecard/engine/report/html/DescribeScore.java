package scorecard.engine.report.html;

import java.util.Optional;
import java.util.stream.Stream;
import scorecard.engine.result.NodeResult;
import scorecard.engine.result.NodeResult.MissingChild;
import scorecard.engine.result.Reason;

/** Describes the score of a scorecard, perspective or goal, and what did not count in it. */
final class DescribeScore {

    private final ReportedScorecard reported;

    DescribeScore(ReportedScorecard reported) {
        this.reported = reported;
    }

    ScoreView describe(NodeResult node) {
        return new ScoreView(
                StatusView.of(node.status()),
                reported.shown(node.score()),
                node.score().map(Pixels::bar).orElse("0"),
                Pixels.text(reported.scorecard().amberFrom().doubleValue()),
                Pixels.text(reported.scorecard().greenFrom().doubleValue()),
                reported.shown(node.leading()),
                reported.shown(node.lagging()),
                node.score().isPresent()
                        ? ""
                        : node.reason()
                                .map(reason -> "No score: " + reason.text() + ".")
                                .orElse("No score."),
                Stream.concat(failed(node).stream(), node.missing().stream().map(child -> missing(node, child)))
                        .toList(),
                !node.complete());
    }

    private static Optional<String> failed(NodeResult node) {
        return node.score().isPresent() && node.reason().equals(Optional.of(Reason.KEY_FAILED))
                ? Optional.of("A key indicator failed, so it is red whatever its score.")
                : Optional.empty();
    }

    private String missing(NodeResult parent, MissingChild child) {
        String sentence = reported.titleOf(child.child()) + " has no score ("
                + child.reason().text() + ")";
        if (parent.score().isEmpty()) {
            return sentence + ".";
        }
        return sentence + (child.countsAsZero() ? ": it counts as zero." : ": its weight went to the others.");
    }
}
