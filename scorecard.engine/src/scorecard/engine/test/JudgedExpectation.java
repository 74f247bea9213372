package scorecard.engine.test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import scorecard.engine.issue.Issue;
import scorecard.engine.observe.Cut;
import scorecard.engine.plan.Bands.BandStatus;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.QualifiedName;
import scorecard.engine.plan.test.Expectation;
import scorecard.engine.plan.test.Expectation.Subject;
import scorecard.engine.plan.test.Expected;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.NodeResult;
import scorecard.engine.result.Reason;
import scorecard.engine.result.Results;
import scorecard.engine.result.Status;
import scorecard.engine.time.Period;

/** Compares what was expected with what came out, and says the difference so that nobody has to run anything again. */
final class JudgedExpectation {

    static final String NOT_MET = "expectation-not-met";

    private final Plan plan;
    private final Results results;

    JudgedExpectation(Plan plan, Results results) {
        this.plan = plan;
        this.results = results;
    }

    /** The difference; empty where the expectation is met. */
    Optional<Issue> failure(Expectation expectation, Optional<Period> period) {
        return switch (expectation.subject()) {
            case Subject.OfKpi(String name) ->
                of(expectation, period, name, kpis(name, period), KpiResult::cut)
                        .failure(result -> failure(expectation, period, result, WrittenActual.of(plan, name)));
            case Subject.OfNode(String path) ->
                of(expectation, period, path, nodes(path, period), result -> new Cut(result.member(), List.of()))
                        .failure(result -> failure(expectation, period, result));
        };
    }

    /** The result of the part that is meant. */
    private <T> Chosen<T> of(
            Expectation expectation, Optional<Period> period, String name, List<T> results, Function<T, Cut> cut) {
        MeantPart meant = new MeantPart(expectation, plan);
        List<T> found =
                results.stream().filter(result -> meant.isIn(cut.apply(result))).toList();
        if (found.size() == 1) {
            return new Chosen<>(Optional.of(found.getFirst()), Optional.empty());
        }
        if (expectation.part().isEmpty()) {
            throw new IllegalStateException("not evaluated: " + name);
        }
        List<Cut> cuts = results.stream().map(cut).toList();
        String problem = found.isEmpty() ? meant.isNowhere(cuts) : meant.isSeveral(cuts);
        return new Chosen<>(Optional.empty(), Optional.of(notMet(expectation, wholeSubject(name, period) + problem)));
    }

    /** The result that is meant, or why there is none. */
    private record Chosen<T>(Optional<T> result, Optional<Issue> problem) {

        Optional<Issue> failure(Function<T, Optional<Issue>> judged) {
            return result.flatMap(judged).or(() -> problem);
        }
    }

    private List<KpiResult> kpis(String name, Optional<Period> period) {
        return results.kpis().stream()
                .filter(result -> result.kpi().equals(name) && isMeant(result.period(), period))
                .toList();
    }

    private List<NodeResult> nodes(String path, Optional<Period> period) {
        return results.nodes().stream()
                .filter(result -> result.node().equals(path) && isMeant(result.period(), period))
                .toList();
    }

    private static boolean isMeant(Period found, Optional<Period> wanted) {
        return wanted.map(found::equals).orElseGet(() -> found.kind().isEmpty());
    }

    private static Optional<Issue> failure(
            Expectation expectation, Optional<Period> period, KpiResult actual, WrittenActual written) {
        String subject = subject(actual.kpi(), period, expectation);
        String restsOn = written.restsOn(actual);
        return switch (expectation.expected()) {
            case Expected.Value expected ->
                number(expectation, expected, subject, actual.value(), actual.reason(), written::value, restsOn);
            case Expected.NoValue expected ->
                actual.value().map(value -> notMet(expectation, subject + " is " + written.value(value) + restsOn));
            case Expected.Score expected -> score(expectation, expected, subject, actual.score(), actual.reason());
            case Expected.NoScore expected -> noScore(expectation, subject, actual.score());
            case Expected.Status(BandStatus expected) ->
                status(
                        expectation,
                        expected,
                        subject,
                        actual.status(),
                        actual.reason(),
                        " at " + actual.value().map(written::value).orElse("no value") + restsOn);
            case Expected.NoStatus expected -> noStatus(expectation, subject, actual.status());
        };
    }

    private static Optional<Issue> failure(Expectation expectation, Optional<Period> period, NodeResult actual) {
        String subject = subject(actual.node(), period, expectation);
        return switch (expectation.expected()) {
            case Expected.Value expected -> throw new IllegalStateException("only a KPI has a value");
            case Expected.NoValue expected -> throw new IllegalStateException("only a KPI has a value");
            case Expected.Score expected -> score(expectation, expected, subject, actual.score(), actual.reason());
            case Expected.NoScore expected -> noScore(expectation, subject, actual.score());
            case Expected.Status(BandStatus expected) ->
                status(
                        expectation,
                        expected,
                        subject,
                        actual.status(),
                        actual.reason(),
                        actual.score()
                                .map(score -> " at a score of " + WrittenActual.plain(score))
                                .orElse(""));
            case Expected.NoStatus expected -> noStatus(expectation, subject, actual.status());
        };
    }

    private static Optional<Issue> score(
            Expectation expectation,
            Expected.Score expected,
            String subject,
            Optional<BigDecimal> actual,
            Optional<Reason> reason) {
        return number(expectation, expected, "the score of " + subject, actual, reason, WrittenActual::plain, "");
    }

    private static Optional<Issue> number(
            Expectation expectation,
            Expected.Numeric expected,
            String subject,
            Optional<BigDecimal> actual,
            Optional<Reason> reason,
            Function<BigDecimal, String> written,
            String restsOn) {
        if (actual.isEmpty()) {
            String why = reason.map(Reason::text).orElse("no value");
            return Optional.of(notMet(expectation, subject + " is missing: " + why + restsOn));
        }
        return expected.isMetBy(actual.get())
                ? Optional.empty()
                : Optional.of(notMet(
                        expectation,
                        subject + " is " + written.apply(actual.get()) + restsOn,
                        expected.isNearly(actual.get()) ? "; to compare at these digits only, write `about`" : ""));
    }

    private static Optional<Issue> noScore(Expectation expectation, String subject, Optional<BigDecimal> score) {
        return score.map(
                number -> notMet(expectation, "the score of " + subject + " is " + WrittenActual.plain(number)));
    }

    private static Optional<Issue> noStatus(Expectation expectation, String subject, Status status) {
        return status == Status.NONE
                ? Optional.empty()
                : Optional.of(notMet(expectation, subject + " is " + word(status)));
    }

    private static Optional<Issue> status(
            Expectation expectation,
            BandStatus expected,
            String subject,
            Status actual,
            Optional<Reason> reason,
            String details) {
        if (actual.name().equals(expected.name())) {
            return Optional.empty();
        }
        String why = actual == Status.NONE
                ? " has no status" + details
                        + reason.map(known -> ": " + known.text()).orElse("")
                : " is " + word(actual) + details;
        return Optional.of(notMet(expectation, subject + why));
    }

    private static Issue notMet(Expectation expectation, String actual) {
        return notMet(expectation, actual, "");
    }

    private static Issue notMet(Expectation expectation, String actual, String hint) {
        return Issue.error(NOT_MET, actual + "; expected `" + expected(expectation) + "`" + hint, expectation.place());
    }

    /** What the author wrote behind the word {@code expect}. */
    private static String expected(Expectation expectation) {
        return expectation.text().replaceFirst("^expect ", "");
    }

    private static String subject(String name, Optional<Period> period, Expectation expectation) {
        return wholeSubject(name, period)
                + expectation.part().map(part -> " for " + MeantPart.text(part)).orElse("");
    }

    private static String wholeSubject(String name, Optional<Period> period) {
        String simple = name.indexOf('/') < 0 ? QualifiedName.simple(name) : name.substring(name.lastIndexOf('/') + 1);
        return "`" + simple + "`"
                + period.map(named -> " in `" + named.label() + "`").orElse(" overall");
    }

    private static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
