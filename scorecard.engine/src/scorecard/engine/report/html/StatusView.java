package scorecard.engine.report.html;

import scorecard.engine.result.Status;

/**
 * A status as people see it: never by colour alone.
 *
 * @param style the name of its colour and shape in the style sheet
 */
record StatusView(String word, String style) {

    static StatusView of(Status status) {
        return switch (status) {
            case GREEN -> new StatusView("Green", "green");
            case AMBER -> new StatusView("Amber", "amber");
            case RED -> new StatusView("Red", "red");
            case NONE -> new StatusView("No status", "none");
        };
    }
}
