package scorecard.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.json.PlanFile;
import scorecard.engine.plan.json.PlanJson;
import scorecard.engine.plan.json.PlanReading;
import scorecard.engine.run.JudgeablePlan;

/** What came of reading the definitions that the user named: a folder or file of scorecards, or a compiled plan. */
sealed interface Definitions {

    /** How the files that issues name are shown. */
    FileNames names();

    /**
     * They can be evaluated.
     *
     * @param base what the folders of sources are relative to
     * @param issues warnings and advice
     */
    record Sound(Plan plan, Path base, List<Issue> issues, FileNames names) implements Definitions {}

    /** At least one of the issues is an error. */
    record Broken(List<Issue> issues, FileNames names) implements Definitions {}

    /**
     * Reads them.
     *
     * @param typed the path as the user typed it
     * @param base the folder of a plan's data, where the user named one
     * @throws Misuse for a path that does not exist or holds no definitions
     */
    static Definitions load(String typed, Optional<String> base, Session session) {
        Path path = existing(typed, session.io());
        if (path.getFileName().toString().endsWith(".json")) {
            return plan(path, base.map(folder -> existing(folder, session.io())), session.io());
        }
        if (base.isPresent()) {
            throw new Misuse("`--base` is for compiled plans: a scorecard's data lies relative to its own file");
        }
        return scorecards(path, session);
    }

    /**
     * The absolute path of what must exist.
     *
     * @throws Misuse where it does not
     */
    static Path existing(String typed, Io io) {
        Path path = io.resolve(typed);
        if (!Files.exists(path)) {
            throw new Misuse("`" + typed + "` does not exist");
        }
        return path;
    }

    private static Definitions scorecards(Path path, Session session) {
        if (Files.isRegularFile(path) && !path.toString().endsWith(".scorecard")) {
            throw new Misuse("`" + session.io().shown(path)
                    + "` is neither a `.scorecard` file, a folder of them, nor a" + " compiled `.plan.json`");
        }
        LoadedScorecards loaded = NamedScorecards.load(List.of(path), session);
        Path base = NamedScorecards.base(path);
        FileNames names = new FileNames(session.io(), base, loaded.files());
        if (loaded.hasErrors()) {
            return new Broken(names.shown(loaded.issues()), names);
        }
        Plan plan = loaded.plan(base);
        if (plan.scorecards().isEmpty()) {
            throw new Misuse("there is no scorecard in `" + session.io().shown(path) + "`, only definitions for one");
        }
        return new Sound(plan, base, names.shown(loaded.issues()), names);
    }

    private static Definitions plan(Path path, Optional<Path> base, Io io) {
        FileNames names = new FileNames(io, path.getParent(), List.of(path));
        String shown = io.shown(path);
        try {
            return switch (new PlanJson().read(Files.readString(path), shown)) {
                case PlanReading.Refused refused -> new Broken(refused.issues(), names);
                case PlanReading.Read read -> {
                    List<Issue> unsound = JudgeablePlan.issues(read.file().plan(), shown);
                    if (!unsound.isEmpty()) {
                        yield new Broken(unsound, names);
                    }
                    Path data = base.orElseGet(() -> recordedBase(path, read.file(), io));
                    yield new Sound(read.file().plan(), data, List.of(), new FileNames(io, data, List.of(path)));
                }
            };
        } catch (CharacterCodingException notText) {
            Issue issue =
                    Issue.error("plan-malformed", "this is not a plan: it is not UTF-8 text", new Place.InFile(shown));
            return new Broken(List.of(issue), names);
        } catch (IOException unreadable) {
            throw new Misuse("`" + shown + "` cannot be read: " + OutputFile.reason(unreadable));
        }
    }

    /** A plan from elsewhere must not make us read files that the user did not name, so its base stays below it. */
    private static Path recordedBase(Path planFile, PlanFile file, Io io) {
        Path folder = planFile.getParent();
        Path base = folder.resolve(file.base().orElse(".")).normalize();
        if (!base.startsWith(folder)) {
            throw new Misuse("the data of `" + io.shown(planFile) + "` lies in `" + io.shown(base)
                    + "`, outside of the plan's folder; if that is meant, add `--base " + io.shown(base) + "`");
        }
        return base;
    }
}
