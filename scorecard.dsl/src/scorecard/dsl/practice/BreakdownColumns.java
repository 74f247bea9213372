package scorecard.dsl.practice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import scorecard.dsl.scoping.SourcesOfKpi;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.DateType;
import scorecard.dsl.scorecard.IntegerType;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.TextType;
import scorecard.dsl.scorecard.YesNoType;

/** The columns by which a KPI can be broken down where it needs it. */
public final class BreakdownColumns {

    private BreakdownColumns() {}

    /** Columns that every source of a KPI has, that rows can be grouped by and that mend a finding. */
    public static List<Column> of(Kpi kpi, String code) {
        Set<Source> sources = SourcesOfKpi.of(kpi);
        return mending(kpi, code).stream()
                .flatMap(words -> sources.stream()
                        .limit(1)
                        .flatMap(source -> source.getColumns().stream())
                        .filter(column -> isNamed(column, words)))
                .filter(column -> sources.stream()
                        .allMatch(source -> source.getColumns().stream()
                                .anyMatch(other -> column.getName().equals(other.getName()) && isGroup(other))))
                .toList();
    }

    private static Optional<Pattern> mending(Kpi kpi, String code) {
        if (code.equals("transfers-by-design")) {
            return Optional.of(KpiIsDefined.REASONS);
        }
        KpiView view = new KpiView(kpi, none -> "");
        return NeededBreakdown.ALL.stream()
                .filter(needed -> needed.code().equals(code) && view.isAbout(needed.theme()))
                .map(NeededBreakdown::by)
                .findFirst();
    }

    private static boolean isNamed(Column column, Pattern words) {
        return column.getName() != null
                && words.matcher(Breakdowns.words(column)).find();
    }

    private static boolean isGroup(Column column) {
        return column.getType() instanceof TextType
                || column.getType() instanceof YesNoType
                || column.getType() instanceof IntegerType
                || column.getType() instanceof DateType;
    }
}
