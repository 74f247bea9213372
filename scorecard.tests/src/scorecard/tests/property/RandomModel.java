package scorecard.tests.property;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A random scorecard with its rows.
 *
 * @param text of the scorecard
 * @param formulas of its KPIs, named K0, K1 …
 */
record RandomModel(long seed, String text, Table calls, Table costs, List<Formula> formulas) {

    private static final int KPIS = 6;

    static RandomModel of(long seed) {
        Random random = new Random(seed);
        RandomTables tables = new RandomTables(random);
        RandomFormulas formulas = new RandomFormulas(random);
        List<Formula> all = new ArrayList<>();
        for (int each = 0; each < KPIS; each++) {
            all.add(each > 1 && random.nextInt(4) == 0 ? derived(all, random) : formulas.formula());
        }
        return new RandomModel(seed, text(all), tables.calls(), tables.costs(), List.copyOf(all));
    }

    /** A KPI over KPIs before it whose units allow it: over a count, or less one of its own unit. */
    private static Formula derived(List<Formula> before, Random random) {
        int left = random.nextInt(before.size());
        int right = random.nextInt(before.size());
        String unit = before.get(right).unit();
        if (unit.equals("count") && !before.get(left).unit().isEmpty()) {
            return RandomFormulas.quotient(named(before, left), named(before, right));
        }
        return !unit.isEmpty() && unit.equals(before.get(left).unit())
                ? RandomFormulas.difference(named(before, left), named(before, right))
                : new RandomFormulas(random).aggregate();
    }

    private static Formula named(List<Formula> formulas, int index) {
        return new Formula(
                "K" + index, formulas.get(index).unit(), formulas.get(index).of());
    }

    private static String text(List<Formula> formulas) {
        return "package random\n\ncalendar Days {\n  timezone \"UTC\"\n}\n\n"
                + RandomTables.DECLARED
                + IntStream.range(0, formulas.size())
                        .mapToObj(index -> "\nkpi K" + index + " {\n  formula "
                                + formulas.get(index).text() + "\n}\n")
                        .collect(Collectors.joining())
                + "\n"
                + "scorecard Card {\n"
                + "  kind operational\n"
                + "  calendar Days\n"
                + "  period month\n\n"
                + "  perspective All {\n"
                + "    goal Everything {\n"
                + IntStream.range(0, formulas.size())
                        .mapToObj(index -> "      lagging K" + index + "\n")
                        .collect(Collectors.joining())
                + "    }\n  }\n}\n";
    }

    /** The latest moment of the rows; none where there are none. */
    LocalDateTime latest() {
        return calls.latest()
                .filter(call ->
                        costs.latest().filter(cost -> cost.isAfter(call)).isEmpty())
                .or(costs::latest)
                .orElseThrow();
    }
}
