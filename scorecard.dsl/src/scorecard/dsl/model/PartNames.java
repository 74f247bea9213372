package scorecard.dsl.model;

import java.util.ArrayList;
import java.util.List;
import scorecard.dsl.scorecard.PartName;

/** What the names of a part stand for. */
public final class PartNames {

    private PartNames() {}

    /** The name of the member or the value of the dimension. */
    public static String value(PartName name) {
        return name.isMissing() ? Parts.UNASSIGNED : name.getValue();
    }

    /** The name of its dimension: a column, or the way to one, joined by arrows. */
    public static String dimension(PartName name) {
        List<String> columns = new ArrayList<>(List.of(name.getKind().getName()));
        if (name.getNext() != null) {
            columns.addAll(ColumnPaths.names(name.getNext()));
        }
        return String.join(" -> ", columns);
    }
}
