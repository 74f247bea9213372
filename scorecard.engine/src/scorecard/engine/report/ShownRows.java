package scorecard.engine.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import scorecard.engine.observe.Cut;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Scorecard.Weight;
import scorecard.engine.report.ShownRow.Level;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.NodeResult;
import scorecard.engine.result.NodeResult.MissingChild;
import scorecard.engine.result.Reason;
import scorecard.engine.result.Results;
import scorecard.engine.result.Status;
import scorecard.engine.result.Trend;
import scorecard.engine.time.Period;
import scorecard.engine.time.PeriodCalendar;

/** The lines of a scorecard's tree, period by period, for reports that are read as text. */
public final class ShownRows {

    private final Results all;
    private final Results results;
    private final ShownCut cuts;
    private final Scorecard scorecard;
    private final Map<String, Kpi> kpis;
    private final Map<String, KpiResult> kpiResults = new HashMap<>();
    private final Map<String, NodeResult> nodeResults = new HashMap<>();

    /**
     * The lines of some results.
     *
     * @throws IllegalArgumentException where the results are not of a scorecard of the plan
     */
    public ShownRows(Plan plan, Results all) {
        this.all = all;
        this.results = all.asAWhole();
        this.cuts = ShownCut.of(plan, all);
        this.scorecard = plan.scorecards().stream()
                .filter(candidate -> candidate.name().equals(results.scorecard()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the plan does not define " + results.scorecard()));
        this.kpis = plan.kpis().stream().collect(Collectors.toMap(Kpi::name, Function.identity()));
        results.kpis().forEach(kpi -> kpiResults.put(key(kpi.kpi(), kpi.period()), kpi));
        results.nodes().forEach(node -> nodeResults.put(key(node.node(), node.period()), node));
    }

    /** The scorecard they belong to. */
    public Scorecard scorecard() {
        return scorecard;
    }

    /** The latest moment that counts: a day, with the time where it is not a whole one. */
    public String asOf() {
        LocalTime time = results.asOf().toLocalTime();
        LocalDate day = results.asOf().toLocalDate();
        boolean wholeDay =
                time.equals(LocalTime.MIDNIGHT) || PeriodCalendar.endOf(day).equals(results.asOf());
        return wholeDay ? day.toString() : day + " " + time.truncatedTo(ChronoUnit.MINUTES);
    }

    /** The periods that were asked for, in order of time, without overall. */
    public List<Period> periods() {
        return results.nodes().stream().map(NodeResult::period).distinct().toList();
    }

    /** The whole tree in one period: the scorecard first, then depth first in the author's order. */
    public List<ShownRow> tree(Period period) {
        List<ShownRow> rows = new ArrayList<>();
        rows.add(node(Level.SCORECARD, scorecard.title(), "", scorecard.name(), period));
        for (Scorecard.Perspective perspective :
                scorecard.inForceOn(period.from()).perspectives()) {
            String path = scorecard.name() + "/" + perspective.name();
            rows.add(node(Level.PERSPECTIVE, perspective.title(), shown(perspective.weight()), path, period));
            for (Scorecard.Goal goal : perspective.goals()) {
                rows.add(node(Level.GOAL, goal.title(), shown(goal.weight()), path + "/" + goal.name(), period));
                for (Scorecard.Measure measure : goal.measures()) {
                    rows.add(kpi(
                            kpiResults.get(key(measure.kpi(), period)),
                            Words.of(measure.role()),
                            shown(measure.weight())));
                }
            }
        }
        return rows;
    }

    /** The KPIs over the whole range asked for; nothing where it is not asked for. */
    public List<ShownRow> overall() {
        return results.kpis().stream()
                .filter(kpi -> kpi.period().kind().isEmpty())
                .map(kpi -> kpi(kpi, "", ""))
                .toList();
    }

    /**
     * The KPIs of each member and segment that results are of, in one period or overall.
     *
     * @param period labelled so; of the top there are lines in the tree already, unless they are of a segment
     */
    public List<Section> sections(Period period) {
        Map<String, List<ShownRow>> rows = new LinkedHashMap<>();
        all.nodes().stream()
                .filter(node -> node.node().equals(scorecard.name())
                        && node.member().isPresent()
                        && node.period().equals(period))
                .forEach(node -> rows.computeIfAbsent(
                                cuts.words(new Cut(node.member(), List.of())), unused -> new ArrayList<>())
                        .add(node(Level.SCORECARD, scorecard.title(), "", node)));
        all.kpis().stream()
                .filter(kpi -> !kpi.cut().isTotal() && kpi.period().equals(period))
                .forEach(kpi -> rows.computeIfAbsent(cuts.words(kpi.cut()), unused -> new ArrayList<>())
                        .add(kpi(kpi, "", "")));
        List<Section> sections = new ArrayList<>();
        rows.forEach((title, lines) -> sections.add(new Section(title, lines)));
        return sections;
    }

    /** The lines of one member or segment. */
    public record Section(String title, List<ShownRow> rows) {}

    /** How many KPIs have a status in a period. */
    public long count(Period period, Status status) {
        return results.kpis().stream()
                .filter(kpi -> kpi.period().equals(period) && kpi.status() == status)
                .count();
    }

    private ShownRow node(Level level, String title, String weight, String path, Period period) {
        return node(level, title, weight, nodeResults.get(key(path, period)));
    }

    private ShownRow node(Level level, String title, String weight, NodeResult node) {
        return new ShownRow(
                level,
                title,
                "",
                weight,
                "",
                "",
                node.status(),
                node.score().map(this::score).orElse(""),
                "",
                "",
                "",
                note(node));
    }

    private String note(NodeResult node) {
        List<String> parts = new ArrayList<>();
        node.leading().ifPresent(leading -> parts.add("leading " + score(leading)));
        node.lagging().ifPresent(lagging -> parts.add("lagging " + score(lagging)));
        node.reason().map(Reason::text).ifPresent(parts::add);
        long zeroes = node.missing().stream().filter(MissingChild::countsAsZero).count();
        long leaving = node.missing().size() - zeroes;
        if (node.score().isPresent() && leaving > 0) {
            parts.add(leaving + " without score, weight to siblings");
        }
        if (node.score().isPresent() && zeroes > 0) {
            parts.add(zeroes + " without score, counted as zero");
        }
        return String.join(", ", parts);
    }

    private ShownRow kpi(KpiResult result, String role, String weight) {
        Kpi kpi = kpis.get(result.kpi());
        ShownNumber shown = ShownNumber.of(kpi);
        return new ShownRow(
                Level.KPI,
                kpi.title(),
                role,
                weight,
                result.value().map(value -> shown.value(value, result.target())).orElse("no value"),
                shown.aim(result.target()).orElse(""),
                result.status(),
                result.score().map(this::score).orElse(""),
                change(shown, result),
                result.previous()
                        .map(value -> shown.value(value, Optional.empty()))
                        .orElse(""),
                ShownNumber.count(result.n()),
                result.reason().map(Reason::text).orElse(""));
    }

    private static String change(ShownNumber shown, KpiResult result) {
        if (result.trend() == Trend.BREAK) {
            return "new formula";
        }
        if (result.value().isEmpty()
                || result.previous().isEmpty()
                || Words.arrow(result.trend()).isEmpty()) {
            return "";
        }
        if (result.trend() == Trend.FLAT) {
            return Words.arrow(Trend.FLAT) + " unmoved";
        }
        String moved =
                shown.change(result.previous().orElseThrow(), result.value().orElseThrow());
        return (Words.arrow(result.trend()) + " " + moved + " " + Words.of(result.better())).strip();
    }

    private String score(BigDecimal score) {
        return ShownScore.of(scorecard).text(score);
    }

    private static String shown(Weight weight) {
        return weight.percent()
                ? ShownNumber.share(weight.value())
                : weight.value().stripTrailingZeros().toPlainString();
    }

    private static String key(String name, Period period) {
        return period.label() + " " + name;
    }
}
