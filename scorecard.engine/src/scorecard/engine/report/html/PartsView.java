package scorecard.engine.report.html;

import java.util.List;

/** The results of the members of levels, and of segments: a table for each level and each way to cut. */
record PartsView(List<PartTable> tables) {

    /**
     * A level or a way to cut.
     *
     * @param title for example {@code Team} or {@code Channel}
     * @param folded whether it is so long that it is folded at first
     * @param rowCount how many rows it has
     * @param heads titles of its columns behind the first
     */
    record PartTable(String title, boolean folded, String rowCount, List<String> heads, List<Row> rows) {}

    /**
     * A member or segment.
     *
     * @param within those above a member; may be empty
     */
    record Row(String name, String within, List<Cell> cells) {}

    /**
     * A value or score.
     *
     * @param judged whether it has a status
     * @param missing whether there is nothing but a dash
     * @param small what stands below it, such as its n; may be empty
     * @param reason why it is missing; may be empty
     */
    record Cell(StatusView status, boolean judged, boolean missing, String value, String small, String reason) {}
}
