package scorecard.tests.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import scorecard.tests.dsl.ScorecardFolder;

/**
 * A random scorecard with its rows.
 *
 * @param text of the scorecard
 * @param formulas of its KPIs, named K0, K1 …
 */
record RandomModel(long seed, String text, World world, List<Formula> formulas) {

    private static final int KPIS = 5;

    static RandomModel of(long seed) {
        Random random = new Random(seed);
        World world = new RandomTables(random).world();
        List<Formula> all = new ArrayList<>();
        for (int each = 0; each < KPIS; each++) {
            all.add(
                    each > 1 && random.nextInt(3) == 0
                            ? derived(all, random, world)
                            : RandomFormulas.of(random, world).formula());
        }
        return new RandomModel(seed, text(all, random), world, List.copyOf(all));
    }

    /** The scorecard and the files of its rows. */
    Map<String, String> files() {
        return Map.of(
                "random.scorecard", text,
                "calls.csv", world.calls().csv(),
                "costs.csv", world.costs().csv(),
                "notes.csv", world.notes().csv(),
                "agents.csv", RandomTables.csvOfAgents(world.agents()));
    }

    /** A folder with its files. */
    ScorecardFolder folder() {
        ScorecardFolder folder = ScorecardFolder.empty();
        files().forEach(folder::with);
        return folder;
    }

    /** A KPI over KPIs before it: at another time, or, where their units allow it, over a count, or less one of its own unit. */
    private static Formula derived(List<Formula> before, Random random, World world) {
        int left = random.nextInt(before.size());
        int right = random.nextInt(before.size());
        if (random.nextBoolean()) {
            return OtherTimes.of(named(before, left), random);
        }
        String unit = before.get(right).unit();
        if (unit.equals("count") && !before.get(left).unit().isEmpty()) {
            return RandomFormulas.quotient(named(before, left), named(before, right));
        }
        return !unit.isEmpty() && unit.equals(before.get(left).unit())
                ? RandomFormulas.difference(named(before, left), named(before, right))
                : RandomFormulas.of(random, world).aggregate();
    }

    private static Formula named(List<Formula> formulas, int index) {
        Formula formula = formulas.get(index);
        return new Formula("K" + index, formula.unit(), formula.usesCosts(), formula.known(), formula.of());
    }

    private static String text(List<Formula> formulas, Random random) {
        boolean cascaded = random.nextBoolean();
        return "package random\n\ncalendar Days {\n  timezone \"UTC\"\n}\n\n"
                + RandomTables.DECLARED
                + COUNTED
                + IntStream.range(0, formulas.size())
                        .mapToObj(index -> "\nkpi K" + index + " {\n  formula "
                                + formulas.get(index).text() + "\n"
                                + segments(formulas.get(index), cascaded, random) + "}\n")
                        .collect(Collectors.joining())
                + "\n"
                + "scorecard Card {\n"
                + "  kind operational\n"
                + "  calendar Days\n"
                + "  period month\n"
                + (cascaded ? "  cascade company\n\n" : "\n")
                + "  perspective All {\n"
                + "    goal Everything {\n"
                + "      lagging Calls\n      lagging Costs\n      lagging Notes\n"
                + IntStream.range(0, formulas.size())
                        .mapToObj(index -> "      lagging K" + index + "\n")
                        .collect(Collectors.joining())
                + "    }\n  }\n}\n";
    }

    private static String segments(Formula formula, boolean cascaded, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> "  also by channel\n";
            case 2 ->
                formula.usesCosts() ? "  also by channel\n" : "  also by channel, answered, channel and answered\n";
            default -> formula.usesCosts() || !cascaded ? "" : "  also by answered at team\n";
        };
    }

    /** KPIs that only make sure that every source counts for the as-of moment. */
    private static final String COUNTED = """

        cascade company {
          level all
          level team by calls: agent -> team
          level agent by calls: agent
        }

        kpi Calls {
          formula count(over calls)
        }

        kpi Costs {
          formula count(over costs)
        }

        kpi Notes {
          formula count(over notes)
        }
        """;
}
