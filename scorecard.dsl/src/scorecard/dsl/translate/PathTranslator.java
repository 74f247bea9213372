package scorecard.dsl.translate;

import java.util.List;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.typing.ColumnTypes;
import scorecard.dsl.typing.PathInSource;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.type.ValueType;

/** The way from a row to a column, here or in the rows that it refers to, to plan. */
final class PathTranslator {

    private PathTranslator() {}

    static RowExpression translate(List<String> path, Source source) {
        if (PathInSource.of(path, source) instanceof PathInSource.Found found) {
            ValueType type = ColumnTypes.of(found.last()).orElseThrow();
            List<String> references = path.subList(0, path.size() - 1);
            return references.isEmpty()
                    ? new RowExpression.ColumnValue(found.last().getName(), type)
                    : new RowExpression.Navigation(references, found.last().getName(), type);
        }
        throw new IllegalArgumentException("no such path: " + path);
    }
}
