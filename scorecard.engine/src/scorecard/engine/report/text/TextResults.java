package scorecard.engine.report.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.engine.observe.Observations.SourceCount;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.QualifiedName;
import scorecard.engine.report.ResultFormat;
import scorecard.engine.report.ShownNumber;
import scorecard.engine.report.ShownRow;
import scorecard.engine.report.ShownRows;
import scorecard.engine.report.Words;
import scorecard.engine.result.Results;
import scorecard.engine.result.Status;
import scorecard.engine.time.Period;
import scorecard.engine.time.PeriodCalendar;

/** Writes results as an aligned table: perspectives, goals and KPIs as a tree, status by shape, word and colour. */
public final class TextResults implements ResultFormat {

    private final boolean colour;
    private final boolean brokenDown;

    /**
     * Text for people.
     *
     * @param brokenDown whether members and segments are shown too
     * @param colour whether statuses are also coloured by the terminal's control sequences
     */
    public TextResults(boolean colour, boolean brokenDown) {
        this.colour = colour;
        this.brokenDown = brokenDown;
    }

    /** Text for people about everything as a whole. */
    public TextResults(boolean colour) {
        this(colour, false);
    }

    @Override
    public String write(Plan plan, Results results) {
        ShownRows rows = new ShownRows(plan, results);
        StringBuilder text = new StringBuilder();
        text.append(PlainText.of(rows.scorecard().title())).append('\n');
        for (Period period : rows.periods()) {
            write(text, rows, period, results);
        }
        List<ShownRow> overall = rows.overall();
        if (!overall.isEmpty()) {
            text.append('\n')
                    .append("overall, ")
                    .append(days(results.from(), results.to()))
                    .append("\n\n");
            text.append(new TextTable(colour).of(overall));
            sections(text, rows, Period.overall(results.from(), results.to()));
        }
        text.append('\n').append(data(results)).append('\n');
        return text.toString();
    }

    private void write(StringBuilder text, ShownRows rows, Period period, Results results) {
        boolean complete = PeriodCalendar.isComplete(period, results.asOf());
        text.append('\n')
                .append(period.label())
                .append(", ")
                .append(days(period.from(), period.to()))
                .append(complete ? "" : ", not complete")
                .append(", as of ")
                .append(rows.asOf())
                .append('\n')
                .append(counts(rows, period))
                .append("\n\n")
                .append(new TextTable(colour).of(rows.tree(period)));
        sections(text, rows, period);
    }

    private void sections(StringBuilder text, ShownRows rows, Period period) {
        if (brokenDown) {
            rows.sections(period)
                    .forEach(section -> text.append('\n')
                            .append(period.label())
                            .append(", ")
                            .append(PlainText.of(section.title()))
                            .append("\n\n")
                            .append(new TextTable(colour).of(section.rows())));
        }
    }

    private static String counts(ShownRows rows, Period period) {
        return Stream.of(Status.GREEN, Status.AMBER, Status.RED, Status.NONE)
                .map(status ->
                        rows.count(period, status) + " " + (status == Status.NONE ? "without" : Words.of(status)))
                .collect(Collectors.joining(", ", "KPIs: ", " status"));
    }

    private static String days(LocalDate from, LocalDate to) {
        return from + " to " + to.minusDays(1);
    }

    private static String data(Results results) {
        return results.data().stream().map(TextResults::data).collect(Collectors.joining("; ", "Data: ", ""));
    }

    private static String data(SourceCount source) {
        String name = QualifiedName.simple(source.source());
        return PlainText.of(name) + " " + ShownNumber.count(source.rows()) + " rows"
                + (source.rejected() > 0 ? ", " + ShownNumber.count(source.rejected()) + " rejected" : "")
                + (source.later() > 0 ? ", " + ShownNumber.count(source.later()) + " later" : "");
    }
}
