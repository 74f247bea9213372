package scorecard.engine.duckdb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.issue.Severity;
import scorecard.engine.plan.Source;
import scorecard.engine.read.Reject;
import scorecard.engine.relational.OpenTimeTable;

/** What is said about the rows of a source: how many were rejected, ignored or doubtful, and where the first of them are. */
final class DataNotes {
    private static final int LONGEST_VALUE = 60;

    private DataNotes() {}

    /** The errors for which a source with too many rejected rows is refused. */
    static List<Issue> tooManyRejects(LoadedSource source) {
        List<Issue> issues = new ArrayList<>();
        issues.add(Issue.error(
                "data-rows-too-many-rejected",
                rejected(source) + "; at most "
                        + source.table()
                                .source()
                                .rejectAtMost()
                                .orElseThrow()
                                .movePointRight(2)
                                .stripTrailingZeros()
                                .toPlainString()
                        + "% may be",
                new Place.Nowhere()));
        source.firstRejects().forEach(reject -> issues.add(issue(Severity.ERROR, reject)));
        return issues;
    }

    /** The warnings about a source. */
    static List<Issue> of(LoadedSource source, long later) {
        List<Issue> notes = new ArrayList<>();
        if (source.rejected() > 0) {
            notes.add(Issue.warning("data-rows-rejected", rejected(source), new Place.Nowhere()));
            source.firstRejects().forEach(reject -> notes.add(issue(Severity.WARNING, reject)));
        }
        if (later > 0) {
            notes.add(Issue.warning(
                    "data-rows-later",
                    rows(later) + " of `" + source.name()
                            + (later == 1
                                    ? "` lies after the as-of moment and was ignored"
                                    : "` lie after the as-of moment and were ignored"),
                    new Place.Nowhere()));
        }
        if (source.totals() > 0) {
            notes.add(new Issue(
                    Severity.ADVICE,
                    "data-rows-total",
                    rows(source.totals()) + " of `" + source.name()
                            + (source.totals() == 1
                                    ? "` adds up others and was left out"
                                    : "` add up others and were left out"),
                    new Place.Nowhere()));
        }
        withoutTime(source).ifPresent(notes::add);
        if (source.twice() > 0) {
            notes.add(Issue.warning(
                    "data-time-twice",
                    source.twice() + (source.twice() == 1 ? " time" : " times") + " in `" + source.name()
                            + "` could be either of two where the clocks go back; the first was taken",
                    new Place.Nowhere()));
        }
        return notes;
    }

    /** The error of a source whose numbers do not fit 38 digits. */
    static Issue tooLarge(LoadedSource source, String kpis) {
        return Issue.error(
                "data-number-too-large",
                "numbers of `" + source.name()
                        + "` are too large to be computed exactly; expected sums of at most 38 digits" + " in " + kpis,
                new Place.Nowhere());
    }

    /** The error of rows that fall into more groups than can be held: periods, members, segments and keys together. */
    static Issue tooManyGroups(LoadedSource source, String kpis, int most) {
        return Issue.error(
                "data-too-many-groups",
                "rows of `" + source.name() + "` fall into more than " + most
                        + " groups by period, member, segment and key; expected fewer periods, or fewer values to tell"
                        + " apart, in " + kpis,
                new Place.Nowhere());
    }

    /** The error of a source with a moment for which no opening hours are known. */
    static Issue outsideCalendar(Source source) {
        return Issue.error(
                "data-outside-calendar",
                "business time of `" + source.name() + "` is asked up to a moment before " + OpenTimeTable.FIRST
                        + " or after " + OpenTimeTable.LAST
                        + "; where such a moment stands for none, read it as missing, for example"
                        + " `missing when \"9999-12-31\"`",
                new Place.Nowhere());
    }

    /** The warning that rows point to rows that are not there. */
    static Optional<Issue> gap(LoadedSource source, List<String> path, Source target, long count) {
        return count == 0
                ? Optional.empty()
                : Optional.of(Issue.warning(
                        "data-reference-gap",
                        rows(count) + " of `" + source.name() + (count == 1 ? "` points by `" : "` point by `")
                                + String.join(" -> ", path) + "` to no row of `" + target.name() + "`"
                                + (target.validity().isPresent() ? " that holds on that day" : "")
                                + "; what would stand there is missing",
                        new Place.Nowhere()));
    }

    private static Optional<Issue> withoutTime(LoadedSource source) {
        long without =
                source.rows() - source.span().map(LoadedSource.Span::rows).orElse(0L);
        return source.table()
                .source()
                .time()
                .filter(time -> without > 0)
                .map(time -> Issue.warning(
                        "data-rows-without-time",
                        rows(without) + " of `" + source.name() + (without == 1 ? "` has no `" : "` have no `") + time
                                + (without == 1 ? "` and counts in no period" : "` and count in no period"),
                        new Place.Nowhere()));
    }

    private static String rejected(LoadedSource source) {
        return source.rejected() + " of " + rows(source.rows() + source.rejected()) + " of `" + source.name()
                + (source.rejected() == 1 ? "` was rejected" : "` were rejected");
    }

    private static String rows(long count) {
        return count + (count == 1 ? " row" : " rows");
    }

    private static Issue issue(Severity severity, Reject reject) {
        String value = reject.value().length() <= LONGEST_VALUE
                ? reject.value()
                : reject.value().substring(0, LONGEST_VALUE) + "…";
        String message = reject.column().isEmpty()
                ? "the row " + reject.reason()
                : "`" + value + "` in `" + reject.column() + "`: " + reject.reason();
        return new Issue(
                severity, "data-row-rejected", message, new Place.InData(reject.file(), reject.row(), reject.column()));
    }
}
