package scorecard.engine.duckdb;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.NearestName;
import scorecard.engine.issue.Place;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.QualifiedName;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Source;

/** What a request names for no source, for several, or for one that reads no file would silently not be read. */
final class NamedData {
    private final Plan plan;

    NamedData(Plan plan) {
        this.plan = plan;
    }

    List<Issue> faults(DataRequest request) {
        List<Issue> issues = new ArrayList<>();
        new TreeSet<>(request.data().keySet()).forEach(name -> issues.addAll(file(name)));
        new TreeSet<>(request.databases().keySet()).forEach(name -> issues.addAll(database(name)));
        return issues;
    }

    private List<Issue> file(String name) {
        List<Source> meant = plan.sources().stream()
                .filter(source -> source.name().equals(name)
                        || QualifiedName.simple(source.name()).equals(name))
                .toList();
        List<String> names = meant.stream().map(Source::name).toList();
        if (meant.isEmpty()) {
            Set<String> simple = plan.sources().stream()
                    .map(source -> QualifiedName.simple(source.name()))
                    .collect(Collectors.toSet());
            return List.of(error(
                    "data-source-unknown",
                    "data is given for `" + name + "`, but there is no such source" + question(name, simple)));
        }
        if (meant.size() > 1 && !names.contains(name)) {
            return List.of(error(
                    "data-source-ambiguous",
                    "data is given for `" + name + "`, which could be `" + String.join("` or `", names)
                            + "`; write the qualified name"));
        }
        return meant.stream()
                .filter(source -> meant.size() == 1 || source.name().equals(name))
                .flatMap(source -> withoutFile(source.reader()).stream()
                        .map(what -> error(
                                "data-source-without-file",
                                "a file is given for `" + name + "`, which " + what + "; expected a source of a file")))
                .toList();
    }

    private static List<String> withoutFile(Reader reader) {
        return switch (reader) {
            case Reader.Database database -> List.of("is read from the database `" + database.database() + "`");
            case Reader.Sql sql -> List.of("is read by a query from other sources");
            case Reader.From from -> List.of("is derived from another source");
            case Reader.Csv csv -> List.of();
            case Reader.Json json -> List.of();
            case Reader.Excel excel -> List.of();
            case Reader.Parquet parquet -> List.of();
            case Reader.DuckDb file -> List.of();
            case Reader.Given given -> List.of();
        };
    }

    private List<Issue> database(String name) {
        Collection<String> read = plan.sources().stream()
                .map(Source::reader)
                .filter(Reader.Database.class::isInstance)
                .map(reader -> ((Reader.Database) reader).database())
                .collect(Collectors.toCollection(TreeSet::new));
        return read.contains(name)
                ? List.of()
                : List.of(error(
                        "data-database-unknown",
                        "it is said where the database `" + name + "` is, but no source reads it"
                                + question(name, read)));
    }

    private static String question(String name, Collection<String> names) {
        return NearestName.of(name, names)
                .map(near -> "; did you mean `" + near + "`?")
                .orElse("");
    }

    private static Issue error(String code, String message) {
        return Issue.error(code, message, new Place.Nowhere());
    }
}
