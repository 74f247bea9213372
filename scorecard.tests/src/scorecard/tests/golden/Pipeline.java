package scorecard.tests.golden;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.dsl.workspace.Workspace;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.observe.Observatory;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Plan;
import scorecard.engine.run.Engine;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice;

/** The whole way from text to results, as the command line walks it. */
public final class Pipeline {

    /** Made once: starting the language takes a second. */
    private static final Workspace WORKSPACE = Workspace.standalone();

    private Pipeline() {}

    /** The definitions of a file or folder with everything that is wrong in them. */
    static LoadedScorecards load(Path model) {
        return WORKSPACE.load(List.of(model));
    }

    /**
     * Evaluates the one scorecard of a file or folder.
     *
     * @param data files that replace those of sources, by name of source
     */
    public static Outcome run(Path model, PeriodChoice periods, Map<String, Path> data) {
        LoadedScorecards loaded = load(model);
        if (loaded.hasErrors()) {
            throw new AssertionError(
                    loaded.issues().stream().map(Object::toString).collect(Collectors.joining("\n")));
        }
        Path base = Files.isDirectory(model) ? model : model.getParent();
        return run(loaded.plan(base), base, periods, Optional.empty(), data);
    }

    static Outcome run(
            Plan plan, Path base, PeriodChoice periods, Optional<LocalDateTime> asOf, Map<String, Path> data) {
        DataRequest request = new DataRequest(base, data, Optional.empty(), 2, progress -> {});
        return run(new DuckDbObservatory(), plan, periods, asOf, request);
    }

    /** The same on any engine. */
    static Outcome run(
            Observatory observatory,
            Plan plan,
            PeriodChoice periods,
            Optional<LocalDateTime> asOf,
            DataRequest request) {
        return new Engine(observatory).run(plan, new RunRequest(Optional.empty(), periods, asOf, request));
    }
}
