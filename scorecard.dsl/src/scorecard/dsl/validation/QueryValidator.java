package scorecard.dsl.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.FromClause;
import scorecard.dsl.scorecard.ReadClause;
import scorecard.dsl.scorecard.RowClause;
import scorecard.dsl.scorecard.Source;

/** A query reads sources whose names tell them apart and which do not need its own rows (semantics 15). */
final class QueryValidator extends ConceptValidator {

    /** A source is read by its simple name, once. */
    @Check
    public void sourcesHaveNamesOfTheirOwn(ReadClause read) {
        Set<String> seen = new HashSet<>();
        for (Source source : read.getSources()) {
            if (!source.eIsProxy() && !seen.add(source.getName().toLowerCase(Locale.ROOT))) {
                wrong(
                        IssueCodes.QUERY_SOURCES,
                        read,
                        "the query reads two sources by the name `" + source.getName() + "`; expected each name once");
            }
        }
    }

    /** No query reads what is computed from its own rows, however far around. */
    @Check
    public void queryDoesNotReadItself(ReadClause read) {
        Source own = EcoreUtil2.getContainerOfType(read, Source.class);
        if (read.isSql() && own != null && reaches(own, read.getSources())) {
            wrong(
                    IssueCodes.CYCLE,
                    read,
                    "`" + own.getName() + "` reads what is computed from its own rows; expected other sources");
        }
    }

    /** The rows of a query are those that count. */
    @Check
    public void queryGivesTheRowsThatCount(RowClause row) {
        Source source = EcoreUtil2.getContainerOfType(row, Source.class);
        Optional<ReadClause> read =
                Clauses.first(source.getClauses(), ReadClause.class).filter(ReadClause::isSql);
        if (row.isLatest() && read.isPresent()) {
            wrong(
                    IssueCodes.LATEST_ORDER,
                    row,
                    "`" + source.getName() + "` is read by a query; expected the query to give the latest rows");
        }
    }

    private static boolean reaches(Source own, List<Source> read) {
        Deque<Source> open = new ArrayDeque<>(read);
        Set<Source> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Source next = open.poll();
            if (next == own) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(needed(next));
            }
        }
        return false;
    }

    /** The other sources from whose rows those of a source, or its columns, are computed. */
    private static Set<Source> needed(Source source) {
        Set<Source> needed = new HashSet<>();
        Clauses.first(source.getClauses(), ReadClause.class).ifPresent(read -> needed.addAll(read.getSources()));
        Clauses.first(source.getClauses(), FromClause.class).ifPresent(from -> {
            needed.add(from.getSource());
            uses(from.getCondition(), needed);
        });
        source.getColumns().forEach(column -> uses(column.getDerivation(), needed));
        needed.remove(null);
        needed.remove(source);
        return needed;
    }

    private static void uses(EObject expression, Set<Source> into) {
        if (expression == null) {
            return;
        }
        Deque<EObject> open = new ArrayDeque<>(Set.of(expression));
        while (!open.isEmpty()) {
            EObject part = open.poll();
            open.addAll(part.eContents());
            if (part instanceof Aggregate aggregate && aggregate.getRelated() != null) {
                into.add(aggregate.getRelated());
            }
            for (EObject target : part.eCrossReferences()) {
                if (target instanceof Column column && column.eContainer() instanceof Source source) {
                    into.add(source);
                }
            }
        }
    }
}
