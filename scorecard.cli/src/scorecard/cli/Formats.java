package scorecard.cli;

import scorecard.engine.report.ResultFormat;
import scorecard.engine.report.csv.CsvResults;
import scorecard.engine.report.html.HtmlReport;
import scorecard.engine.report.json.JsonResults;
import scorecard.engine.report.markdown.MarkdownResults;
import scorecard.engine.report.text.TextResults;

/** The formats of results by their names on the command line; only the one that is used is made. */
final class Formats {

    private Formats() {}

    static ResultFormat of(RunOptions.Format format, boolean colour, boolean brokenDown) {
        return switch (format) {
            case TEXT -> new TextResults(colour, brokenDown);
            case JSON -> new JsonResults();
            case CSV -> new CsvResults();
            case MD -> new MarkdownResults(brokenDown);
            case HTML -> new HtmlReport();
        };
    }
}
