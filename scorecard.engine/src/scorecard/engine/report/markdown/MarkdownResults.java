package scorecard.engine.report.markdown;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.engine.observe.Observations.SourceCount;
import scorecard.engine.plan.Plan;
import scorecard.engine.report.ResultFormat;
import scorecard.engine.report.ShownNumber;
import scorecard.engine.report.ShownRow;
import scorecard.engine.report.ShownRows;
import scorecard.engine.report.Words;
import scorecard.engine.result.Results;
import scorecard.engine.result.Status;
import scorecard.engine.time.Period;
import scorecard.engine.time.PeriodCalendar;

/** Writes results as Markdown: one table per period. */
public final class MarkdownResults implements ResultFormat {

    private static final String HEAD = """
        |  | Weight | Value | Target | Status | Score | Change | Previous | n | Note |
        | --- | ---: | ---: | ---: | --- | ---: | ---: | ---: | ---: | --- |
        """;

    private final boolean brokenDown;

    /** @param brokenDown whether members and segments are shown too */
    public MarkdownResults(boolean brokenDown) {
        this.brokenDown = brokenDown;
    }

    /** Markdown about everything as a whole. */
    public MarkdownResults() {
        this(false);
    }

    @Override
    public String write(Plan plan, Results results) {
        ShownRows rows = new ShownRows(plan, results);
        StringBuilder text = new StringBuilder();
        text.append("# ").append(escaped(rows.scorecard().title())).append('\n');
        for (Period period : rows.periods()) {
            boolean complete = PeriodCalendar.isComplete(period, results.asOf());
            heading(text, period.label(), period.from(), period.to());
            text.append(complete ? "" : "Not complete. ")
                    .append("As of ")
                    .append(rows.asOf())
                    .append(".\n\n");
            table(text, rows.tree(period));
            sections(text, rows, period);
        }
        List<ShownRow> overall = rows.overall();
        if (!overall.isEmpty()) {
            heading(text, Period.OVERALL, results.from(), results.to());
            table(text, overall);
            sections(text, rows, Period.overall(results.from(), results.to()));
        }
        text.append("\n| Source | Rows | Rejected | Later |\n| --- | ---: | ---: | ---: |\n");
        results.data().forEach(source -> text.append(data(source)));
        return text.toString();
    }

    private void sections(StringBuilder text, ShownRows rows, Period period) {
        if (brokenDown) {
            rows.sections(period).forEach(section -> {
                text.append("\n### ").append(escaped(section.title())).append("\n\n");
                table(text, section.rows());
            });
        }
    }

    private static void heading(StringBuilder text, String label, LocalDate from, LocalDate to) {
        text.append("\n## ").append(label).append("\n\n");
        text.append(from).append(" to ").append(to.minusDays(1)).append(". ");
        text.append(label.equals(Period.OVERALL) ? "\n\n" : "");
    }

    private static void table(StringBuilder text, List<ShownRow> rows) {
        text.append(HEAD);
        rows.forEach(row -> text.append(line(Stream.of(
                title(row),
                row.weight(),
                row.value(),
                row.target(),
                Words.shape(row.status()) + (row.status() == Status.NONE ? "" : " " + Words.of(row.status())),
                row.score(),
                row.change(),
                row.previous(),
                row.n(),
                row.note()))));
    }

    private static String title(ShownRow row) {
        String title = escaped(row.title());
        return switch (row.level()) {
            case SCORECARD -> "**" + title + "**";
            case PERSPECTIVE -> "**" + title + "**";
            case GOAL -> title;
            case KPI -> row.role().isEmpty() ? title : title + " (" + row.role() + ")";
        };
    }

    private static String data(SourceCount source) {
        return line(Stream.of(
                escaped(source.source()),
                ShownNumber.count(source.rows()),
                ShownNumber.count(source.rejected()),
                ShownNumber.count(source.later())));
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Text that cannot become markup, a link, a cell or HTML. */
    static String escaped(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("([\\\\`*_{}\\[\\]()#+\\-.!|~:@])", "\\\\$1");
    }
}
