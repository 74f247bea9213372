package scorecard.engine.plan.json;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Calendar;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.FormulaParts;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Population;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Selection;
import scorecard.engine.plan.Source;
import scorecard.engine.plan.Subexpressions;

/** Checks of a plan that was read that everything it names is there, once, and that no KPI is computed from itself. */
final class PlanReferences {

    private final Plan plan;
    private final String file;
    private final List<Issue> issues = new ArrayList<>();

    PlanReferences(Plan plan, String file) {
        this.plan = plan;
        this.file = file;
    }

    /** In the order of the plan; empty for a sound plan. */
    List<Issue> issues() {
        Set<String> calendars =
                names(plan.calendars().stream().map(Calendar::name).toList(), "calendar");
        Set<String> sources = names(plan.sources().stream().map(Source::name).toList(), "source");
        Set<String> kpis = names(plan.kpis().stream().map(Kpi::name).toList(), "KPI");
        names(plan.scorecards().stream().map(Scorecard::name).toList(), "scorecard");
        if (plan.scorecards().isEmpty()) {
            add("this plan has no scorecard");
        }
        plan.calendars().forEach(this::checkZone);
        plan.sources().forEach(source -> checkSource(source, calendars, sources));
        plan.kpis().forEach(kpi -> checkFormula(kpi.formula(), kpi, sources, kpis));
        plan.scorecards().forEach(scorecard -> checkScorecard(scorecard, calendars, kpis));
        checkBusinessTime();
        if (issues.isEmpty()) {
            checkCycles();
        }
        return List.copyOf(issues);
    }

    private Set<String> names(List<String> names, String kind) {
        Set<String> unique = new HashSet<>();
        names.forEach(name -> {
            if (!unique.add(name)) {
                add("the " + kind + " `" + name + "` is there twice");
            }
        });
        return unique;
    }

    private void checkZone(Calendar calendar) {
        try {
            ZoneId.of(calendar.zone());
        } catch (DateTimeException unknown) {
            add("`" + calendar.zone() + "` of the calendar `" + calendar.name() + "` is not a time zone");
        }
    }

    private void checkSource(Source source, Set<String> calendars, Set<String> sources) {
        checkKnown(source.calendar(), calendars, "calendar", source.name());
        Set<String> columns = names(source.columns().stream().map(Column::name).toList(), "column");
        source.key().forEach(column -> checkKnown(column, columns, "column", source.name()));
        source.time().ifPresent(column -> checkKnown(column, columns, "column", source.name()));
        source.validity().ifPresent(validity -> {
            checkKnown(validity.from(), columns, "column", source.name());
            validity.until().ifPresent(column -> checkKnown(column, columns, "column", source.name()));
        });
        source.latest()
                .ifPresent(
                        latest -> latest.by().forEach(column -> checkKnown(column, columns, "column", source.name())));
        source.samples()
                .ifPresent(samples ->
                        samples.all().forEach(sample -> checkKnown(sample.column(), columns, "column", source.name())));
        if (source.reader() instanceof Reader.Sql sql) {
            sql.sources().forEach(read -> checkKnown(read, sources, "source", source.name()));
        }
        source.columns().stream().flatMap(column -> column.pointsTo().stream()).forEach(pointsTo -> {
            checkKnown(pointsTo.source(), sources, "source", source.name());
            plan.sources().stream()
                    .filter(target -> target.name().equals(pointsTo.source()))
                    .forEach(target -> checkKnown(
                            pointsTo.column(),
                            target.columns().stream().map(Column::name).collect(Collectors.toSet()),
                            "column",
                            source.name()));
        });
    }

    private void checkFormula(Formula formula, Kpi kpi, Set<String> sources, Set<String> kpis) {
        FormulaParts.of(formula).forEach(part -> {
            if (part instanceof Aggregate aggregate) {
                checkPopulation(aggregate.over(), kpi, sources);
            } else if (!(part instanceof Formula.Calculation
                    || part instanceof Formula.Rounded
                    || part instanceof Formula.Converted)) {
                FormulaParts.kpis(part).forEach(other -> checkKnown(other, kpis, "KPI", kpi.name()));
            }
        });
    }

    private void checkPopulation(Population over, Kpi kpi, Set<String> sources) {
        checkKnown(over.source(), sources, "source", kpi.name());
        plan.sources().stream()
                .filter(source -> source.name().equals(over.source()))
                .findFirst()
                .ifPresent(source -> over.selection().ifPresent(selection -> checkSelection(selection, source, kpi)));
    }

    private void checkSelection(Selection selection, Source source, Kpi kpi) {
        Set<String> columns = source.columns().stream().map(Column::name).collect(Collectors.toSet());
        switch (selection) {
            case Selection.By(String column) -> checkKnown(column, columns, "column", kpi.name());
            case Selection.Open open -> {
                checkKnown(open.from(), columns, "column", kpi.name());
                checkKnown(open.until(), columns, "column", kpi.name());
            }
            case Selection.AtAnyTime anyTime -> {}
        }
    }

    private void checkBusinessTime() {
        Set<String> open = plan.calendars().stream()
                .filter(calendar -> calendar.openingHours().isPresent())
                .map(Calendar::name)
                .collect(Collectors.toSet());
        plan.sources()
                .forEach(source -> Stream.concat(
                                source.columns().stream().flatMap(column -> column.derivation().stream()),
                                source.reader() instanceof Reader.From from ? from.where().stream() : Stream.of())
                        .flatMap(Subexpressions::of)
                        .forEach(part -> checkBusinessTime(part, open, source.name())));
        plan.kpis()
                .forEach(kpi -> FormulaParts.aggregates(kpi.formula())
                        .flatMap(Subexpressions::of)
                        .forEach(part -> checkBusinessTime(part, open, kpi.name())));
    }

    private void checkBusinessTime(RowExpression part, Set<String> open, String user) {
        if (part instanceof RowExpression.BusinessTime time) {
            checkKnown(time.calendar(), open, "calendar with opening hours", user);
        }
    }

    private void checkScorecard(Scorecard scorecard, Set<String> calendars, Set<String> kpis) {
        checkKnown(scorecard.calendar(), calendars, "calendar", scorecard.name());
        Set<String> goals = new HashSet<>();
        scorecard
                .perspectives()
                .forEach(perspective -> perspective.goals().forEach(goal -> {
                    goals.add(goal.name());
                    goal.measures().forEach(measure -> checkKnown(measure.kpi(), kpis, "KPI", scorecard.name()));
                }));
        scorecard.links().forEach(link -> {
            checkKnown(link.fromGoal(), goals, "goal", scorecard.name());
            checkKnown(link.toGoal(), goals, "goal", scorecard.name());
        });
    }

    private void checkCycles() {
        Map<String, Kpi> byName = new HashMap<>();
        plan.kpis().forEach(kpi -> byName.put(kpi.name(), kpi));
        Set<String> sound = new HashSet<>();
        for (Kpi kpi : plan.kpis()) {
            if (reachesItself(kpi, byName, new HashSet<>(), sound)) {
                add("the KPI `" + kpi.name() + "` is computed from itself");
                return;
            }
        }
    }

    private static boolean reachesItself(Kpi kpi, Map<String, Kpi> byName, Set<String> above, Set<String> sound) {
        if (sound.contains(kpi.name())) {
            return false;
        }
        if (!above.add(kpi.name())) {
            return true;
        }
        for (String name : FormulaParts.kpis(kpi.formula()).toList()) {
            if (reachesItself(byName.get(name), byName, above, sound)) {
                return true;
            }
        }
        above.remove(kpi.name());
        sound.add(kpi.name());
        return false;
    }

    private void checkKnown(String name, Set<String> known, String kind, String user) {
        if (!known.contains(name)) {
            add("`" + user + "` names the " + kind + " `" + name + "`, which is not in the plan");
        }
    }

    private void add(String message) {
        issues.add(Issue.error("plan-inconsistent", message, new Place.InFile(file)));
    }
}
