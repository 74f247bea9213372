package scorecard.dsl.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import scorecard.dsl.scorecard.ColumnPath;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.Segment;

/** The words of columns and of the ways to them. */
public final class ColumnPaths {

    private ColumnPaths() {}

    /** The names of the columns as written, from the row outwards; also where they cannot be resolved. */
    public static List<String> names(ColumnPath path) {
        List<String> names = new ArrayList<>();
        for (ColumnPath at = path; at != null; at = at.getNext()) {
            names.add(SourceText.name(at, ScorecardPackage.eINSTANCE.getColumnPath_Column()));
        }
        return names;
    }

    /** One name for a path: its columns joined by arrows. */
    public static String name(ColumnPath path) {
        return String.join(" -> ", names(path));
    }

    /** The dimensions of a segment joined by {@code and}. */
    public static String name(Segment segment) {
        return segment.getDimensions().stream().map(ColumnPaths::name).collect(Collectors.joining(" and "));
    }
}
