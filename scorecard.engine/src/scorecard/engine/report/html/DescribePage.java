package scorecard.engine.report.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import scorecard.engine.issue.Issue;
import scorecard.engine.observe.Observations.SourceCount;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Scorecard.Goal;
import scorecard.engine.plan.Scorecard.Measure;
import scorecard.engine.plan.Scorecard.Perspective;
import scorecard.engine.plan.Source;
import scorecard.engine.report.ShownNumber;
import scorecard.engine.report.ShownScore;
import scorecard.engine.report.html.PageView.AttentionView;
import scorecard.engine.report.html.PageView.DataView;
import scorecard.engine.report.html.PageView.DataView.SourceView;
import scorecard.engine.report.html.PageView.LegendView;
import scorecard.engine.report.html.PageView.ScoresByPeriod;
import scorecard.engine.report.html.PageView.StatusCount;
import scorecard.engine.report.map.ArrangeGoalsInLanes;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.NodeResult;
import scorecard.engine.result.Status;
import scorecard.engine.time.Period;

/** Describes the whole page. */
final class DescribePage {

    private final ReportedScorecard reported;
    private final Scorecard scorecard;
    private final ArrangeGoalsInLanes arrangement;
    private final String styleSheetHash;
    private final Anchors anchors = new Anchors();

    DescribePage(ReportedScorecard reported, ArrangeGoalsInLanes arrangement, String styleSheetHash) {
        this.reported = reported;
        this.scorecard = reported.scorecard();
        this.arrangement = arrangement;
        this.styleSheetHash = styleSheetHash;
    }

    PageView describe() {
        List<AttentionView> attention = attention();
        List<IntentionWords.Said> assumptions = new IntentionWords(reported).assumptions();
        DescribePerspective describePerspective = new DescribePerspective(reported, anchors);
        return new PageView(
                styleSheetHash,
                scorecard.name(),
                scorecard.title(),
                kind(),
                Paragraphs.of(scorecard.documentation()),
                scorecard.owner(),
                PeriodWords.name(reported.period()),
                PeriodWords.days(reported.period().from(), reported.period().to()),
                !reported.node().complete(),
                PeriodWords.moment(reported.results().asOf()),
                range(),
                new DescribeScore(reported).describe(reported.node()),
                ShownNumber.count(kpis().size()),
                counts(),
                attention,
                !attention.isEmpty(),
                new DrawMap(reported, anchors).draw(arrangement),
                scorecard.perspectives().stream()
                        .map(describePerspective::describe)
                        .toList(),
                scoresByPeriod(),
                new DescribeParts(reported).describe(),
                assumptions,
                !assumptions.isEmpty(),
                data(),
                legend());
    }

    private String kind() {
        return switch (scorecard.kind()) {
            case STRATEGY -> "Strategy scorecard";
            case OPERATIONAL -> "Operational scorecard";
            case QUALITY -> "Quality scorecard";
        };
    }

    private Optional<String> range() {
        List<Period> periods = reported.periods();
        return periods.size() < 2
                ? Optional.empty()
                : Optional.of(
                        periods.getFirst().label() + " to " + periods.getLast().label());
    }

    /** The KPIs of the scorecard, each once. */
    private Set<Kpi> kpis() {
        Set<Kpi> kpis = new LinkedHashSet<>();
        scorecard.perspectives().stream()
                .flatMap(perspective -> perspective.goals().stream())
                .flatMap(goal -> goal.measures().stream())
                .forEach(measure -> kpis.add(reported.kpi(measure.kpi())));
        return kpis;
    }

    private List<StatusCount> counts() {
        List<Status> statuses =
                kpis().stream().map(reported::result).map(KpiResult::status).toList();
        List<StatusCount> counts = new ArrayList<>();
        long before = 0;
        for (Status status : Status.values()) {
            long count = statuses.stream().filter(status::equals).count();
            counts.add(new StatusCount(
                    StatusView.of(status),
                    ShownNumber.count(count),
                    Pixels.text(100.0 * before / Math.max(statuses.size(), 1)),
                    Pixels.text(100.0 * count / Math.max(statuses.size(), 1)),
                    count > 0));
            before += count;
        }
        return counts;
    }

    private List<AttentionView> attention() {
        List<AttentionView> attention = new ArrayList<>();
        Set<Kpi> named = new LinkedHashSet<>();
        for (Perspective perspective : scorecard.perspectives()) {
            for (Goal goal : perspective.goals()) {
                for (Measure measure : goal.measures()) {
                    Kpi kpi = reported.kpi(measure.kpi());
                    if (reported.result(kpi).status() == Status.RED && named.add(kpi)) {
                        attention.add(attention(goal, kpi));
                    }
                }
            }
        }
        return attention;
    }

    private AttentionView attention(Goal goal, Kpi kpi) {
        KpiResult result = reported.result(kpi);
        ShownNumber shown = ShownNumber.of(kpi);
        return new AttentionView(
                DescribePerspective.kpiAnchor(anchors, goal, kpi),
                kpi.title(),
                goal.title(),
                result.value().map(value -> shown.value(value, result.target())).orElse("no value"),
                DescribeKpi.aim(kpi, result).orElse(""));
    }

    private Optional<ScoresByPeriod> scoresByPeriod() {
        if (reported.periods().size() < 2) {
            return Optional.empty();
        }
        List<String> paths = Stream.concat(
                        Stream.of(scorecard.name()),
                        scorecard.perspectives().stream().map(reported::path))
                .toList();
        List<String> heads = Stream.concat(
                        Stream.of("Overall"), scorecard.perspectives().stream().map(Perspective::title))
                .toList();
        return Optional.of(new ScoresByPeriod(
                heads,
                reported.periods().reversed().stream()
                        .map(period -> row(paths, period))
                        .toList()));
    }

    private ScoresByPeriod.Row row(List<String> paths, Period period) {
        List<NodeResult> nodes =
                paths.stream().map(path -> reported.node(path, period)).toList();
        return new ScoresByPeriod.Row(
                PeriodWords.name(period),
                !nodes.getFirst().complete(),
                nodes.stream()
                        .map(node -> new ScoresByPeriod.Cell(
                                StatusView.of(node.status()),
                                reported.shown(node.score()).orElse("–")))
                        .toList());
    }

    private DataView data() {
        List<SourceCount> counts = reported.results().data();
        long rejected = counts.stream().mapToLong(SourceCount::rejected).sum();
        return new DataView(
                ShownNumber.count(counts.stream().mapToLong(SourceCount::rows).sum()),
                ShownNumber.count(rejected),
                rejected > 0,
                counts.stream()
                        .map(count -> new SourceView(
                                sourceTitle(count.source()),
                                ShownNumber.count(count.rows()),
                                ShownNumber.count(count.rejected()),
                                ShownNumber.count(count.later())))
                        .toList(),
                reported.results().notes().stream().map(Issue::message).toList(),
                !reported.results().notes().isEmpty());
    }

    private String sourceTitle(String name) {
        return reported.plan().sources().stream()
                .filter(source -> source.name().equals(name))
                .map(Source::title)
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse(name);
    }

    private LegendView legend() {
        return new LegendView(
                ShownScore.of(scorecard).edge(scorecard.greenFrom()),
                ShownScore.of(scorecard).edge(scorecard.amberFrom()),
                ShownScore.of(scorecard).full(),
                ScoringWords.of(scorecard.scoring()),
                switch (scorecard.rollUp()) {
                    case WEIGHTED_MEAN -> "the weighted mean of the scores below it";
                    case WORST -> "the worst of the scores below it";
                    case BEST -> "the best of the scores below it";
                    case MEAN -> "the plain mean of the scores below it";
                    case SUM -> "the sum of the scores below it";
                    case SELF_STANDING -> "not computed, for what is below it stands for itself";
                    case MOST_FREQUENT ->
                        "the mean of the scores below it that share the most frequent status, the worst on a tie";
                    case MOST_FREQUENT_BEST_ON_TIE ->
                        "the mean of the scores below it that share the most frequent status, the best on a tie";
                },
                switch (scorecard.missingChildren()) {
                    case WEIGHT_GOES_TO_SIBLINGS -> "the weight of what has no score goes to its siblings";
                    case COUNT_AS_ZERO -> "what has no score counts as zero";
                    case MAKE_THE_PARENT_MISSING -> "where something has no score, what stands above has none either";
                },
                scorecard.scorePartialPeriods()
                        ? "A period that is not complete is scored like any other and marked."
                        : "A period that is not complete is shown with its value and marked; it has no score, status or"
                                + " trend.");
    }
}
