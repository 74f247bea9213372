package scorecard.dsl.validation;

import java.util.Optional;
import scorecard.dsl.model.ColumnPaths;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.ColumnPath;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.typing.ColumnTypes;
import scorecard.dsl.typing.PathInSource;
import scorecard.dsl.typing.TypeNames;
import scorecard.engine.type.ValueType;

/** Whether rows can be grouped by what a path leads to. */
final class GroupingColumn {

    private GroupingColumn() {}

    /** Why not. */
    record Problem(String code, String message) {}

    /** What keeps rows of a source from being grouped by a path; an unknown first column is reported elsewhere. */
    static Optional<Problem> problem(ColumnPath path, Source source) {
        return switch (PathInSource.of(ColumnPaths.names(path), source)) {
            case PathInSource.NoColumn unknown -> Optional.empty();
            case PathInSource.NoReference(Column column) ->
                Optional.of(new Problem(
                        IssueCodes.PATH_WITHOUT_REFERENCE,
                        "`" + column.getName() + "` does not refer to another source; expected `" + column.getName()
                                + " … -> ` and a source in its declaration"));
            case PathInSource.Found found ->
                ColumnTypes.of(found.last())
                        .filter(type -> !isName(type))
                        .map(type -> new Problem(
                                IssueCodes.NOT_A_NAME,
                                "rows are not grouped by `" + found.last().getName() + "`, which is "
                                        + TypeNames.withArticle(type)
                                        + "; expected text, yes/no, an integer or a date"));
        };
    }

    private static boolean isName(ValueType type) {
        return switch (type) {
            case ValueType.Text text -> true;
            case ValueType.YesNo yesNo -> true;
            case ValueType.Whole whole -> true;
            case ValueType.Date date -> true;
            case ValueType.Decimal decimal -> false;
            case ValueType.Money money -> false;
            case ValueType.Duration duration -> false;
            case ValueType.Timestamp timestamp -> false;
        };
    }
}
