package scorecard.dsl.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.scoping.WorkspaceDefinitions;
import scorecard.dsl.scorecard.CalendarReference;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.CoversClause;
import scorecard.dsl.scorecard.Definitions;
import scorecard.dsl.scorecard.ReadClause;
import scorecard.dsl.scorecard.RejectClause;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.SourceClause;
import scorecard.dsl.scorecard.SuppressClause;
import scorecard.dsl.typing.ColumnTypes;
import scorecard.dsl.typing.TypeNames;
import scorecard.engine.type.ValueType;

/** A {@code data} block says how the rows of another source are read, once, and changes nothing of what they mean. */
final class SuppliedDataValidator extends ConceptValidator {

    /** Rows are supplied to a source once. */
    @Check
    public void eachSourceIsSuppliedOnce(Definitions file) {
        Set<Source> supplied = new HashSet<>();
        file.getDefinitions().stream()
                .filter(Source.class::isInstance)
                .map(Source.class::cast)
                .filter(block -> block.getSupplied() != null
                        && !block.getSupplied().eIsProxy()
                        && !supplied.add(block.getSupplied()))
                .forEach(block -> wrong(
                        IssueCodes.SUPPLIED_DATA,
                        block,
                        "the data of `" + block.getSupplied().getName()
                                + "` is given twice; expected one `data` block"));
    }

    /** Rows are supplied to a source once, in whatever file. */
    @Check
    public void noOtherFileSuppliesTheSource(Source block) {
        if (block.getSupplied() == null || block.getSupplied().eIsProxy()) {
            return;
        }
        WorkspaceDefinitions.of(block, Source.class)
                .filter(other -> other.getSupplied() == block.getSupplied() && other.eResource() != block.eResource())
                .findFirst()
                .ifPresent(other -> wrong(
                        IssueCodes.SUPPLIED_DATA,
                        block,
                        "the data of `" + block.getSupplied().getName() + "` is given in `"
                                + other.eResource().getURI().lastSegment() + "`, too; expected one `data` block"));
    }

    /** The meaning of a row stays as the source says. */
    @Check
    public void onlyReadingIsSaid(Source block) {
        if (block.getSupplied() == null || block.getSupplied().eIsProxy()) {
            return;
        }
        for (SourceClause clause : block.getClauses()) {
            boolean reading = clause instanceof ReadClause
                    || clause instanceof CalendarReference
                    || clause instanceof CoversClause
                    || clause instanceof RejectClause
                    || clause instanceof SuppressClause;
            if (!reading) {
                wrong(
                        IssueCodes.SUPPLIED_DATA,
                        clause,
                        "`" + block.getSupplied().getName() + "` says itself what its rows mean; expected only `read`,"
                                + " `calendar`, `covers`, `reject` and columns in its `data` block");
            }
        }
        block.getColumns().forEach(column -> likeTheSources(column, block.getSupplied()));
    }

    private void likeTheSources(Column column, Source source) {
        Optional<Column> declared = source.getColumns().stream()
                .filter(other -> other.getName() != null && other.getName().equals(column.getName()))
                .findFirst();
        if (column.getName() == null) {
            return;
        }
        if (declared.isEmpty()) {
            Set<String> names =
                    source.getColumns().stream().map(Column::getName).collect(Collectors.toSet());
            wrong(
                    IssueCodes.SUPPLIED_DATA,
                    column,
                    "the source `" + source.getName() + "` has no column `" + column.getName()
                            + "`; expected one of its columns" + NearestName.question(column.getName(), names));
            return;
        }
        Optional<ValueType> expected = ColumnTypes.of(declared.get());
        List<Optional<ValueType>> types = List.of(expected, ColumnTypes.of(column));
        if (types.stream().allMatch(Optional::isPresent) && !types.getFirst().equals(types.getLast())) {
            wrong(
                    IssueCodes.SUPPLIED_DATA,
                    column,
                    "`" + column.getName() + "` of `" + source.getName() + "` is "
                            + TypeNames.withArticle(expected.get()) + "; expected the same type here");
        }
    }
}
