package scorecard.tests.engine.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import scorecard.engine.plan.Bands;
import scorecard.engine.plan.Bands.BandStatus;
import scorecard.engine.plan.Bands.Edge;
import scorecard.engine.plan.Bands.Interval;
import scorecard.engine.plan.Direction;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.RedFlag;
import scorecard.engine.plan.ScoreRange;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Scoring;
import scorecard.engine.plan.Target;
import scorecard.engine.report.WrittenNumber;
import scorecard.engine.result.Reason;
import scorecard.engine.result.Status;
import scorecard.engine.score.RollUp;
import scorecard.engine.score.Score;
import scorecard.engine.score.ScoreOfValue;
import scorecard.engine.type.Unit;
import scorecard.tests.engine.SampleKpi;

/** Every scoring and roll-up that reproduces a published system, against every trap that such a system can fall into. */
final class ProfileTrapsTest {

    /** A scoring with a KPI whose scale goes from {@code from} to {@code to}. */
    private record Profile(String name, Scoring scoring) {

        Kpi kpi(String from, String to) {
            BigDecimal start = new BigDecimal(from);
            BigDecimal end = new BigDecimal(to);
            Direction direction = end.compareTo(start) >= 0 ? new Direction.Higher() : new Direction.Lower();
            Kpi plain = SampleKpi.of(new Unit.Number(), 2)
                    .direction(direction)
                    .baseline(from)
                    .target(new Target.PlanLine(
                            List.of(new Target.Point("2026-01", start), new Target.Point("2026-12", end)), ""))
                    .bands(new Bands(List.of(
                            new Interval(BandStatus.RED, Optional.empty(), Optional.of(new Edge(start, false))),
                            new Interval(
                                    BandStatus.AMBER,
                                    Optional.of(new Edge(start, true)),
                                    Optional.of(new Edge(end, false))),
                            new Interval(BandStatus.GREEN, Optional.of(new Edge(end, true)), Optional.empty()))))
                    .build();
            return new Kpi(
                    plain.name(),
                    plain.title(),
                    plain.documentation(),
                    plain.formula(),
                    plain.formulaText(),
                    plain.unit(),
                    plain.direction(),
                    plain.baseline(),
                    plain.target(),
                    plain.benchmark(),
                    plain.bands(),
                    plain.owner(),
                    plain.review(),
                    plain.decimals(),
                    plain.noValue(),
                    Optional.of(new ScoreRange(start.min(end), start.max(end))),
                    Optional.of(new RedFlag(start, end)),
                    Optional.of(start),
                    plain.breakdown());
        }

        String score(String from, String to, String value) {
            return text(scored(from, to, value));
        }

        Score scored(String from, String to, String value) {
            return ScoreOfValue.of(scoring, kpi(from, to), new BigDecimal(value), Optional.of(new BigDecimal(to)));
        }
    }

    private static final List<Profile> PROFILES = List.of(
            new Profile("progress", new Scoring.Progress(true)),
            new Profile("progress uncapped", new Scoring.Progress(false)),
            new Profile("range", new Scoring.Range(true)),
            new Profile("range uncapped", new Scoring.Range(false)),
            new Profile("binary", new Scoring.Binary()),
            new Profile("spider", new Scoring.Spider(true)),
            new Profile("spider uncapped", new Scoring.Spider(false)),
            new Profile("oracle", new Scoring.Oracle()),
            new Profile("performancepoint", new Scoring.PerformancePoint()),
            new Profile("cascade", new Scoring.Cascade()),
            new Profile("keptn", new Scoring.Keptn()));

    /**
     * No distance between the ends (7 to 7, value 7); 3 where −2 is to be reached from −12; 7 where −2 is to be reached from
     * 10, less being better; the mean of one far beyond its end (30 of 10) and one at the beginning.
     */
    @Test
    void eachScoringMeetsEachTrapOfValues() {
        assertEquals(
                """
                progress | NO_DISTANCE | 100 | 25 | 50
                progress uncapped | NO_DISTANCE | 150 | 25 | 150
                range | NO_DISTANCE | 100 | 25 | 50
                range uncapped | NO_DISTANCE | 150 | 25 | 150
                binary | 100 | 100 | 0 | 50
                spider | NO_DISTANCE | 83.3333333333333 | 41.6666666666667 | 66.6666666666667
                spider uncapped | NO_DISTANCE | 83.3333333333333 | 41.6666666666667 | 83.3333333333333
                oracle | 100 | 100 | UNSUITABLE_DIRECTION | 50
                performancepoint | NO_DISTANCE | 100 | 25 | 50
                cascade | NO_DISTANCE | 100 | 25 | 50
                keptn | 100 | 100 | 0 | 75
                """,
                PROFILES.stream()
                        .map(profile -> String.join(
                                " | ",
                                profile.name(),
                                profile.score("7", "7", "7"),
                                profile.score("-12", "-2", "3"),
                                lower(profile),
                                rolled(
                                        Scorecard.RollUp.WEIGHTED_MEAN,
                                        child("1", profile.scored("0", "10", "30")),
                                        child("1", profile.scored("0", "10", "0")))))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private static String lower(Profile profile) {
        return profile.name().equals("keptn") ? "0" : profile.score("10", "-2", "7");
    }

    /** All children missing; a weight of zero; weights re-based where one is missing; thirds rounded once at the end. */
    @Test
    void eachRollUpMeetsEachTrapOfChildren() {
        List<String> rows = new ArrayList<>();
        for (Scorecard.RollUp rule : Scorecard.RollUp.values()) {
            rows.add(String.join(
                    " | ",
                    rule.name(),
                    rolled(rule, MISSING, MISSING),
                    rolled(rule, child("0", "100"), child("2", "40")),
                    rolled(rule, child("1", "80"), MISSING, child("3", "40")),
                    rolled(rule, child("1", "33.333333333333333333"), child("1", "33.333333333333333333"))));
        }
        assertEquals("""
            WEIGHTED_MEAN | NO_SCORED_CHILDREN | 40 | 50 | 33.3333333333333
            WORST | NO_SCORED_CHILDREN | 40 | 40 | 33.3333333333333
            BEST | NO_SCORED_CHILDREN | 40 | 80 | 33.3333333333333
            MOST_FREQUENT | NO_SCORED_CHILDREN | 40 | 40 | 33.3333333333333
            MOST_FREQUENT_BEST_ON_TIE | NO_SCORED_CHILDREN | 40 | 80 | 33.3333333333333
            MEAN | NO_SCORED_CHILDREN | 40 | 60 | 33.3333333333333
            SUM | NO_SCORED_CHILDREN | 40 | 120 | 66.6666666666667
            SELF_STANDING | SELF_STANDING | SELF_STANDING | SELF_STANDING | SELF_STANDING
            """, String.join("\n", rows) + "\n");
    }

    private static final RollUp.Child MISSING =
            new RollUp.Child(BigDecimal.ONE, new Score.Unscored(Reason.NO_ROWS), Status.NONE, false);

    private static RollUp.Child child(String weight, String points) {
        return child(weight, new Score.Scored(new BigDecimal(points)));
    }

    private static RollUp.Child child(String weight, Score score) {
        Status status = score.value()
                .map(points -> points.compareTo(BigDecimal.valueOf(70)) >= 0
                        ? Status.GREEN
                        : points.compareTo(BigDecimal.valueOf(40)) >= 0 ? Status.AMBER : Status.RED)
                .orElse(Status.NONE);
        return new RollUp.Child(new BigDecimal(weight), score, status, false);
    }

    private static String rolled(Scorecard.RollUp rule, RollUp.Child... children) {
        return text(new RollUp(RollUpTest.scorecard(rule, Scorecard.MissingChildren.WEIGHT_GOES_TO_SIBLINGS))
                .of(List.of(children))
                .score());
    }

    private static String text(Score score) {
        return switch (score) {
            case Score.Scored(BigDecimal points) -> WrittenNumber.plain(points);
            case Score.Unscored(var reason) -> reason.name();
        };
    }
}
