package scorecard.engine.relational;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scorecard.engine.observe.AskedGroupings;
import scorecard.engine.observe.Grouping;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.ColumnUse;
import scorecard.engine.plan.FormulaParts;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Scorecard;

/**
 * Says which KPI costs what: the statements that a scorecard becomes, each of which goes over the rows of a source once, what
 * they read, and which of them would not be needed without a KPI. It counts and does not estimate times: these depend on the
 * data.
 */
public final class PlanCosts {
    private final Plan plan;
    private final PlaceInText places;
    private final ReadColumns columns;
    private final Map<String, Kpi> kpis;

    public PlanCosts(Plan plan) {
        this.plan = plan;
        this.places = new PlaceInText(plan);
        this.columns = new ReadColumns(plan);
        this.kpis = plan.kpis().stream().collect(Collectors.toMap(Kpi::name, Function.identity()));
    }

    /** The costs of one scorecard, in lines. */
    public String text(Scorecard scorecard) {
        Aggregates aggregates = Aggregates.of(plan, scorecard);
        SourceTables tables = SourceTables.of(plan, aggregates);
        AskedGroupings asked = AskedGroupings.all(plan, scorecard);
        List<Pass> passes = Passes.of(tables, aggregates, asked);
        List<String> lines = new ArrayList<>();
        lines.add("scorecard " + scorecard.name() + places.after(scorecard.name()) + ": "
                + counted(passes.size(), "statement") + " over "
                + counted(
                        (int) passes.stream()
                                .map(pass -> pass.table().source().name())
                                .distinct()
                                .count(),
                        "source"));
        tables.derivations()
                .steps()
                .forEach(step ->
                        lines.add("before them: computes " + step.to().source().name() + " from what is read, once"));
        for (int index = 0; index < passes.size(); index++) {
            lines.add("");
            lines.addAll(statement(index + 1, passes.get(index), aggregates, asked));
        }
        lines.add("");
        lines.addAll(kpis(scorecard, passes));
        return String.join("\n", lines) + "\n";
    }

    private List<String> statement(int number, Pass pass, Aggregates aggregates, AskedGroupings asked) {
        String source = pass.table().source().name();
        Set<ColumnUse> read = new LinkedHashSet<>();
        Set<Grouping> groupings = new LinkedHashSet<>();
        pass.aggregates().forEach(aggregate -> {
            read.addAll(columns.of(aggregate));
            groupings.addAll(asked.of(aggregate));
        });
        if (groupings.size() > 1) {
            aggregates.groupedBy(source).forEach(value -> read.addAll(columns.of(value, source)));
        }
        Set<String> users = pass.aggregates().stream()
                .flatMap(aggregate -> aggregates.users().get(aggregate).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return List.of(
                "statement " + number + ": " + pass.title() + " over " + source,
                "  reads " + shown(read),
                "  gives " + counted(pass.aggregates().size(), "aggregate") + " for the whole"
                        + groupings.stream()
                                .map(PlanCosts::shown)
                                .filter(each -> !each.isEmpty())
                                .sorted()
                                .map(each -> ", " + each)
                                .collect(Collectors.joining()),
                "  for " + String.join(", ", users));
    }

    private List<String> kpis(Scorecard scorecard, List<Pass> passes) {
        Map<String, List<Integer>> statements = new LinkedHashMap<>();
        scorecard.perspectives().stream()
                .flatMap(perspective -> perspective.goals().stream())
                .flatMap(goal -> goal.measures().stream())
                .map(Scorecard.Measure::kpi)
                .forEach(kpi -> statements.putIfAbsent(kpi, needed(kpi, passes)));
        List<String> lines = new ArrayList<>();
        lines.add("what each KPI of the scorecard costs; a statement is its own where no other KPI needs it");
        statements.forEach((kpi, needed) -> lines.addAll(kpi(kpi, needed, statements.values())));
        return lines;
    }

    /** @param ofAll the statements of every KPI */
    private List<String> kpi(String kpi, List<Integer> needed, Collection<List<Integer>> ofAll) {
        List<Integer> own = needed.stream()
                .filter(number ->
                        ofAll.stream().filter(other -> other.contains(number)).count() == 1)
                .toList();
        Set<ColumnUse> read = new LinkedHashSet<>();
        aggregates(kpi).forEach(aggregate -> read.addAll(columns.of(aggregate)));
        List<String> lines = new ArrayList<>();
        lines.add("  " + kpi + places.after(kpi));
        lines.add("    " + (needed.isEmpty() ? "no statement" : numbered(needed)) + "; its own: "
                + (own.isEmpty() ? "none" : numbered(own)));
        if (!read.isEmpty()) {
            lines.add("    reads " + shown(read));
        }
        return lines;
    }

    /** The numbers of the statements that a KPI needs. */
    private List<Integer> needed(String kpi, List<Pass> passes) {
        Set<Aggregate> aggregates = aggregates(kpi).collect(Collectors.toSet());
        return IntStream.range(0, passes.size())
                .filter(index -> passes.get(index).aggregates().stream().anyMatch(aggregates::contains))
                .mapToObj(index -> index + 1)
                .toList();
    }

    /** The aggregates that a KPI is computed from, those of other KPIs in its formula included. */
    private Stream<Aggregate> aggregates(String kpi) {
        return FormulaParts.reached(List.of(kpi), kpis).stream()
                .flatMap(each -> FormulaParts.aggregates(each.formula()));
    }

    private static String numbered(List<Integer> numbers) {
        return (numbers.size() == 1 ? "statement " : "statements ")
                + numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String shown(Grouping grouping) {
        List<String> words = new ArrayList<>();
        grouping.level().ifPresent(words::add);
        words.addAll(grouping.dimensions());
        return words.isEmpty() ? "" : "by " + String.join(" and ", words);
    }

    private static String shown(Collection<ColumnUse> uses) {
        Map<String, Set<String>> bySource = new TreeMap<>();
        uses.forEach(use -> bySource.computeIfAbsent(use.source(), unused -> new TreeSet<>())
                .add(use.column()));
        return bySource.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + String.join(", ", entry.getValue()) + ")")
                .collect(Collectors.joining(", "));
    }
}
