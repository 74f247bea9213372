package scorecard.dsl.translate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Source;

/** What {@code data} blocks say about where the rows of other packages' sources lie and how they are written. */
final class SuppliedData {

    private final Map<Source, Source> blocks = new HashMap<>();

    /** Of the definitions of a workspace; the first block for a source counts, and a second one is an error. */
    SuppliedData(List<Source> sources) {
        sources.stream()
                .filter(source -> source.getSupplied() != null)
                .forEach(block -> blocks.putIfAbsent(block.getSupplied(), block));
    }

    /** The block for a source. */
    Optional<Source> of(Source source) {
        return Optional.ofNullable(blocks.get(source));
    }

    /** Where the rows lie: the block for the source, else the source itself. */
    Source place(Source source) {
        return blocks.getOrDefault(source, source);
    }

    /** A clause of the block for the source, else of the source. */
    <T> Optional<T> clause(Source source, Class<T> kind) {
        return of(source)
                .flatMap(block -> Clauses.first(block.getClauses(), kind))
                .or(() -> Clauses.first(source.getClauses(), kind));
    }

    /** What is said of how a column is written: by the block for the source where it names the column, else by the source. */
    Column written(Source source, Column column) {
        return of(source)
                .flatMap(block -> block.getColumns().stream()
                        .filter(other -> other.getName().equals(column.getName()))
                        .findFirst())
                .orElse(column);
    }
}
