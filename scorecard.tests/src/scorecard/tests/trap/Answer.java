package scorecard.tests.trap;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Severity;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.Observations.SourceCount;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.NodeResult;
import scorecard.engine.result.Results;
import scorecard.engine.run.Engine;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.tests.dsl.ScorecardFolder;

/** What the product says to a trap, in the words of its expectations. */
final class Answer {

    private final Trap trap;

    Answer(Trap trap) {
        this.trap = trap;
    }

    /** What it says about each expectation, in their order. */
    List<String> lines() {
        try (ScorecardFolder folder = ScorecardFolder.empty()) {
            trap.files().forEach(folder::with);
            LoadedScorecards loaded = folder.load(Trap.MODEL);
            if (loaded.hasErrors()) {
                return List.of("refused " + errors(loaded.issues()));
            }
            Outcome outcome = run(loaded, folder.path());
            return switch (outcome) {
                case Outcome.Evaluated evaluated ->
                    trap.expected().stream()
                            .map(line -> answer(line, evaluated.results(), loaded.issues()))
                            .toList();
                case Outcome.Cancelled cancelled -> List.of("cancelled");
                case Outcome.Misused misused -> List.of("misused " + errors(misused.issues()));
                case Outcome.DataRefused refused -> List.of("data refused " + errors(refused.issues()));
            };
        }
    }

    private Outcome run(LoadedScorecards loaded, Path folder) {
        String[] range = trap.option("run", "").split(" ");
        PeriodChoice periods = switch (range.length) {
            case 2 -> new PeriodChoice.Range(range[0], range[1]);
            default -> range[0].isEmpty() ? new PeriodChoice.LatestComplete() : new PeriodChoice.One(range[0]);
        };
        String day = trap.option("as-of", "");
        Optional<LocalDateTime> asOf = day.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalDate.parse(day).atTime(LocalTime.MAX));
        DataRequest data = new DataRequest(folder, Map.of(), Optional.empty(), 2, progress -> {});
        return new Engine(new DuckDbObservatory())
                .run(loaded.plan(folder), new RunRequest(Optional.empty(), periods, asOf, data));
    }

    private static String errors(List<Issue> issues) {
        return issues.stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .map(Issue::code)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(" "));
    }

    private static String answer(String line, Results results, List<Issue> issues) {
        String[] words = line.split(" ");
        return switch (words[0]) {
            case "run", "as-of" -> line;
            case "rejected" ->
                "rejected " + words[1] + " " + count(results, words[1]).rejected();
            case "later" -> "later " + words[1] + " " + count(results, words[1]).later();
            case "noted" ->
                (has(results.notes(), words[1]) || has(issues, words[1]) ? "noted " : "not noted ") + words[1];
            case "score", "status" -> judged(line, words, results);
            default -> value(line, results);
        };
    }

    private static boolean has(List<Issue> issues, String code) {
        return issues.stream().anyMatch(issue -> issue.code().equals(code));
    }

    private static SourceCount count(Results results, String source) {
        return results.data().stream()
                .filter(count -> count.source().equals("trap." + source))
                .findFirst()
                .orElseThrow();
    }

    /** {@code score K 2026-01 = 50} or {@code status Perspective/Goal 2026-01 = green}. */
    private static String judged(String line, String[] words, Results results) {
        String asked = line.substring(0, line.indexOf(" = "));
        Optional<BigDecimal> score;
        String status;
        if (words[1].equals("Card") || words[1].contains("/")) {
            NodeResult node = results.nodes().stream()
                    .filter(each -> (each.node().equals("trap." + words[1])
                                    || each.node().equals("trap.Card/" + words[1]))
                            && each.period().label().equals(words[2]))
                    .findFirst()
                    .orElseThrow();
            score = node.score();
            status = node.status().name().toLowerCase(Locale.ROOT);
        } else {
            KpiResult result = find(words[1], words[2], "", results).orElseThrow();
            score = result.score();
            status = result.status().name().toLowerCase(Locale.ROOT);
        }
        String expected = line.substring(line.indexOf(" = ") + 3);
        return asked + " = "
                + (words[0].equals("status")
                        ? status
                        : ExpectedNumber.same(expected, score) ? expected : ExpectedNumber.shown(score));
    }

    /** {@code K 2026-01 = 91/102} or {@code K 2026-01 team Blue channel phone = no value}. */
    private static String value(String line, Results results) {
        String asked = line.substring(0, line.indexOf(" = "));
        String expected = line.substring(line.indexOf(" = ") + 3);
        String[] words = asked.split(" ", 3);
        Optional<KpiResult> found = find(words[0], words[1], words.length > 2 ? words[2] : "", results);
        if (found.isEmpty()) {
            return asked + " = no result";
        }
        Optional<BigDecimal> value = found.get().value();
        if (value.isEmpty() && expected.startsWith("no value")) {
            return asked + " = no value"
                    + (expected.equals("no value")
                            ? ""
                            : found.get()
                                    .reason()
                                    .map(reason -> " " + reason.name().toLowerCase(Locale.ROOT))
                                    .orElse(""));
        }
        return asked + " = " + (ExpectedNumber.same(expected, value) ? expected : ExpectedNumber.shown(value));
    }

    private static Optional<KpiResult> find(String kpi, String period, String cut, Results results) {
        return results.kpis().stream()
                .filter(result -> result.kpi().equals("trap." + kpi)
                        && result.period().label().equals(period)
                        && cut(result.cut()).equals(cut))
                .findFirst();
    }

    private static String cut(Cut cut) {
        String member = cut.member()
                .map(each -> each.level() + " " + String.join("/", each.path()))
                .orElse("");
        String segment = cut.segment().stream()
                .map(each -> each.dimension() + " " + each.value())
                .collect(Collectors.joining(" "));
        return (member + " " + segment).strip();
    }
}
