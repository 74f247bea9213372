package scorecard.cli.message;

import scorecard.engine.issue.Severity;

/**
 * Colours of a terminal.
 *
 * @param on whether anything is coloured at all
 */
public record Colours(boolean on) {

    String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> paint("1;31", text);
            case WARNING -> paint("1;33", text);
            case ADVICE -> paint("1;36", text);
        };
    }

    String bold(String text) {
        return paint("1", text);
    }

    String quiet(String text) {
        return paint("34", text);
    }

    private String paint(String style, String text) {
        return on ? "\033[" + style + "m" + text + "\033[0m" : text;
    }
}
