package scorecard.dsl.typing;

import java.util.stream.Stream;
import scorecard.dsl.model.ColumnPaths;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.Parts;
import scorecard.dsl.scoping.SourcesOfKpi;
import scorecard.dsl.scorecard.AlsoByClause;
import scorecard.dsl.scorecard.Aspect;
import scorecard.dsl.scorecard.ColumnPath;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.TextType;

/** The values that a column of texts says it has, of which a part of a KPI can be one. */
public final class DeclaredValues {

    private DeclaredValues() {}

    /** In every source of the KPI, in the order of the text; none where the aspect is of a level or of a column that takes any text. */
    public static Stream<String> of(Aspect aspect, Kpi kpi) {
        return KpiClauses.all(kpi, AlsoByClause.class)
                .flatMap(clause -> clause.getSegments().stream())
                .flatMap(segment -> segment.getDimensions().stream())
                .filter(dimension -> ColumnPaths.name(dimension).equals(Parts.name(aspect)))
                .flatMap(dimension -> of(dimension, kpi));
    }

    private static Stream<String> of(ColumnPath dimension, Kpi kpi) {
        return SourcesOfKpi.of(kpi).stream()
                .map(source -> PathInSource.of(ColumnPaths.names(dimension), source))
                .filter(PathInSource.Found.class::isInstance)
                .map(found -> ((PathInSource.Found) found).last().getType())
                .filter(TextType.class::isInstance)
                .flatMap(type -> ((TextType) type).getValues().stream());
    }
}
