package scorecard.cli;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import scorecard.engine.issue.NearestName;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.QualifiedName;
import scorecard.engine.plan.Source;

/** Checks the names in {@code --data NAME=FILE} against the sources there are: simple or qualified. */
final class DataNames {

    private final List<String> sources;

    DataNames(Plan plan) {
        this.sources = plan.sources().stream().map(Source::name).toList();
    }

    /**
     * Checks them.
     *
     * @throws Misuse for a name of no source, or of several
     */
    void check(Collection<String> names) {
        for (String name : names) {
            List<String> meant = sources.stream()
                    .filter(source -> source.equals(name) || source.endsWith("." + name))
                    .toList();
            if (meant.isEmpty()) {
                throw new Misuse("`--data " + name + "=…` names no source; " + expected(name));
            }
            if (meant.size() > 1 && !meant.contains(name)) {
                throw new Misuse("`--data " + name + "=…` could mean " + listed(meant) + "; write the whole name");
            }
        }
    }

    private String expected(String name) {
        List<String> simple = sources.stream().map(QualifiedName::simple).toList();
        return NearestName.of(name, simple)
                .map(nearest -> "did you mean `" + nearest + "`?")
                .orElseGet(() -> "there are " + listed(sources));
    }

    private static String listed(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
}
