package scorecard.engine.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.Cut.SegmentValue;
import scorecard.engine.plan.Cascade;
import scorecard.engine.plan.Kpi;
import scorecard.engine.report.ShownCut;
import scorecard.engine.report.ShownNumber;
import scorecard.engine.report.html.PartsView.Cell;
import scorecard.engine.report.html.PartsView.PartTable;
import scorecard.engine.report.html.PartsView.Row;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.NodeResult;
import scorecard.engine.result.Reason;
import scorecard.engine.result.Status;

/** Describes the results of members and segments in the reported period. */
final class DescribeParts {

    private static final int LONGEST_UNFOLDED = 24;
    private static final String NOTHING = "–";

    private final ReportedScorecard reported;
    private final ShownCut cuts;
    private final Map<Cut, Map<String, KpiResult>> results = new LinkedHashMap<>();
    private final Map<Cut.Member, NodeResult> scores = new LinkedHashMap<>();

    DescribeParts(ReportedScorecard reported) {
        this.reported = reported;
        this.cuts = ShownCut.of(reported.plan(), reported.all());
        reported.all().kpis().stream()
                .filter(result -> result.period().equals(reported.period())
                        && !result.cut().isTotal())
                .forEach(result -> results.computeIfAbsent(result.cut(), unused -> new LinkedHashMap<>())
                        .put(result.kpi(), result));
        reported.all().nodes().stream()
                .filter(node -> node.period().equals(reported.period())
                        && node.node().equals(reported.scorecard().name()))
                .forEach(node -> node.member().ifPresent(member -> scores.put(member, node)));
    }

    /** Nothing where results are of the whole only. */
    Optional<PartsView> describe() {
        List<PartTable> tables = new ArrayList<>();
        reported.scorecard().cascade().map(Cascade::levels).orElse(List.of()).forEach(level -> {
            List<Cut> members = cuts(cut -> cut.segment().isEmpty()
                    && cut.member()
                            .filter(one -> one.level().equals(level.name()))
                            .isPresent());
            table(level.title(), members, true).ifPresent(tables::add);
        });
        for (Way way : ways()) {
            table(way.title(), cuts(cut -> way.equals(Way.of(cut))), false).ifPresent(tables::add);
        }
        return tables.isEmpty() ? Optional.empty() : Optional.of(new PartsView(tables));
    }

    private List<Cut> cuts(Predicate<Cut> wanted) {
        return results.keySet().stream().filter(wanted).toList();
    }

    /** A way to cut: by dimensions, perhaps at a level. */
    private record Way(Optional<String> level, List<String> dimensions) {
        static Way of(Cut cut) {
            return new Way(
                    cut.member().map(Cut.Member::level),
                    cut.segment().stream().map(SegmentValue::dimension).toList());
        }

        String title() {
            String words = String.join(" and ", dimensions);
            return words.substring(0, 1).toUpperCase(Locale.ROOT)
                    + words.substring(1)
                    + level.map(at -> " at " + at).orElse("");
        }
    }

    private List<Way> ways() {
        return results.keySet().stream()
                .filter(cut -> !cut.segment().isEmpty())
                .map(Way::of)
                .distinct()
                .toList();
    }

    private Optional<PartTable> table(String title, List<Cut> of, boolean scored) {
        List<Kpi> kpis = of.stream()
                .flatMap(cut -> results.get(cut).keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .map(reported::kpi)
                .filter(kpi ->
                        of.stream().anyMatch(cut -> isReached(results.get(cut).get(kpi.name()))))
                .toList();
        if (of.isEmpty() || kpis.isEmpty()) {
            return Optional.empty();
        }
        List<String> heads = Stream.concat(
                        scored ? Stream.of("Score") : Stream.of(), kpis.stream().map(Kpi::title))
                .toList();
        List<Row> rows = of.stream().map(cut -> row(cut, kpis, scored)).toList();
        return Optional.of(
                new PartTable(title, rows.size() > LONGEST_UNFOLDED, ShownNumber.count(rows.size()), heads, rows));
    }

    /** A column of a KPI whose data never reaches the level would say nothing. */
    private static boolean isReached(KpiResult result) {
        return result != null
                && result.reason()
                        .filter(reason -> reason == Reason.LEVEL_NOT_REACHED)
                        .isEmpty();
    }

    private Row row(Cut cut, List<Kpi> kpis, boolean scored) {
        List<Cell> cells = new ArrayList<>();
        if (scored) {
            cells.add(score(Optional.ofNullable(scores.get(cut.member().orElseThrow()))));
        }
        kpis.forEach(kpi ->
                cells.add(value(kpi, Optional.ofNullable(results.get(cut).get(kpi.name())))));
        String segment = cut.segment().stream().map(SegmentValue::value).collect(Collectors.joining(" and "));
        String member = cut.member().map(Cut.Member::name).orElse("");
        String name = Stream.of(member, segment).filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
        return new Row(name, cuts.within(cut.member()), cells);
    }

    private Cell score(Optional<NodeResult> node) {
        Status status = node.map(NodeResult::status).orElse(Status.NONE);
        Optional<String> shown = reported.shown(node.flatMap(NodeResult::score));
        return new Cell(
                StatusView.of(status),
                status != Status.NONE,
                shown.isEmpty(),
                shown.orElse(NOTHING),
                "",
                node.flatMap(NodeResult::reason).map(Reason::text).orElse(""));
    }

    /** What a value rests on; that it is not one of this part's rows where it is not. */
    private static String small(KpiResult result) {
        return result.reason()
                .filter(reason ->
                        reason == Reason.ALLOCATED || reason == Reason.COUNTED_AS_ZERO || reason == Reason.CARRIED_LAST)
                .map(Reason::text)
                .orElseGet(() -> "n " + ShownNumber.count(result.n()));
    }

    private static Cell value(Kpi kpi, Optional<KpiResult> result) {
        Status status = result.map(KpiResult::status).orElse(Status.NONE);
        Optional<String> shown = result.flatMap(one ->
                one.value().map(value -> ShownNumber.of(kpi).value(value, one.target())));
        return new Cell(
                StatusView.of(status),
                status != Status.NONE,
                shown.isEmpty(),
                shown.orElse(NOTHING),
                shown.flatMap(value -> result).map(DescribeParts::small).orElse(""),
                shown.isPresent()
                        ? ""
                        : result.flatMap(KpiResult::reason).map(Reason::text).orElse("not cut so"));
    }
}
