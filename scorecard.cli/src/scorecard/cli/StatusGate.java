package scorecard.cli;

import java.util.List;
import java.util.stream.Stream;
import scorecard.engine.result.Results;
import scorecard.engine.result.Status;

/** Finds what a gate looks for: the scorecard itself and each of its KPIs as a whole, in every period asked for. */
final class StatusGate {

    private final RunOptions.Gate gate;

    StatusGate(RunOptions.Gate gate) {
        this.gate = gate;
    }

    /** A sentence for each status that meets the gate, in the order of the results. */
    List<String> met(Results all) {
        Results results = all.asAWhole();
        Stream<String> root = results.nodes().stream()
                .filter(node -> node.node().equals(results.scorecard()) && meets(node.status()))
                .map(node -> sentence(node.node(), node.status(), node.period().label()));
        Stream<String> kpis = results.kpis().stream()
                .filter(kpi -> meets(kpi.status()))
                .map(kpi -> sentence(kpi.kpi(), kpi.status(), kpi.period().label()));
        return Stream.concat(root, kpis).toList();
    }

    private boolean meets(Status status) {
        return switch (status) {
            case RED -> true;
            case AMBER -> gate == RunOptions.Gate.AMBER;
            case GREEN, NONE -> false;
        };
    }

    private static String sentence(String name, Status status, String period) {
        return name + " is " + (status == Status.RED ? "red" : "amber") + " in " + period;
    }
}
