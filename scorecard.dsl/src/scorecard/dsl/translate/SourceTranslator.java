package scorecard.dsl.translate;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.ColumnPaths;
import scorecard.dsl.model.GradingForms;
import scorecard.dsl.scoping.DerivedSources;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.CoversClause;
import scorecard.dsl.scorecard.ReadClause;
import scorecard.dsl.scorecard.RejectClause;
import scorecard.dsl.scorecard.RowClause;
import scorecard.dsl.scorecard.Rubric;
import scorecard.dsl.scorecard.SampleClause;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.TimeClause;
import scorecard.dsl.scorecard.TotalClause;
import scorecard.dsl.typing.ClockText;
import scorecard.dsl.typing.FormulaUnits;
import scorecard.engine.plan.Covers;
import scorecard.engine.plan.LatestRow;
import scorecard.engine.plan.PeriodKind;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.ReviewSample;
import scorecard.engine.plan.ReviewSamples;
import scorecard.engine.plan.Validity;

/** Source to plan. */
final class SourceTranslator {

    private final Names names;
    private final CalendarOfSource calendars;
    private final UsedSources used;
    private final SuppliedData supplied;
    private final ColumnTranslator columns;

    /** @param used what is not among it is left out */
    SourceTranslator(Names names, CalendarOfSource calendars, UsedSources used, SuppliedData supplied) {
        this.names = names;
        this.calendars = calendars;
        this.used = used;
        this.supplied = supplied;
        this.columns = new ColumnTranslator(names, used);
    }

    /**
     * The source's contract.
     *
     * @param folder of the file that says where its rows lie, relative to the plan's base folder
     */
    scorecard.engine.plan.Source translate(Source source, String folder) {
        RowClause row = Clauses.first(source.getClauses(), RowClause.class).orElseThrow();
        return new scorecard.engine.plan.Source(
                names.qualified(source),
                Names.title(source.getTitle(), source.getName()),
                folder,
                reader(source),
                row.getKeys().stream().map(column -> column.getName()).toList(),
                FormulaUnits.countedAs(source),
                Clauses.first(source.getClauses(), TimeClause.class)
                        .map(time -> time.getColumn().getName()),
                names.qualified(calendars.of(source)),
                source.getColumns().stream()
                        .filter(column -> used.needs(column) || tellsTotals(source, column))
                        .map(column -> columns.translate(column, supplied.written(source, column)))
                        .toList(),
                covers(source),
                supplied.clause(source, RejectClause.class)
                        .map(reject -> new BigDecimal(reject.getMost()).movePointLeft(2)),
                validity(row),
                latest(row),
                samples(source));
    }

    private boolean tellsTotals(Source source, Column column) {
        return Clauses.first(supplied.written(source, column).getClauses(), TotalClause.class)
                .isPresent();
    }

    private Optional<ReviewSamples> samples(Source source) {
        return Optional.of(used.rubrics().stream()
                        .filter(rubric -> rubric.getSource() == source)
                        .flatMap(rubric -> Clauses.first(rubric.getClauses(), SampleClause.class).stream()
                                .map(sample -> sample(rubric, sample)))
                        .sorted(Comparator.comparing(ReviewSample::rubric))
                        .toList())
                .filter(samples -> !samples.isEmpty())
                .map(ReviewSamples::new);
    }

    private ReviewSample sample(Rubric rubric, SampleClause sample) {
        return new ReviewSample(
                names.qualified(rubric),
                ColumnPaths.names(sample.getMember()).getFirst(),
                new BigDecimal(sample.getReviews()).intValueExact(),
                PeriodKind.valueOf(sample.getUnit().name()),
                GradingForms.since(rubric));
    }

    private static Optional<LatestRow> latest(RowClause row) {
        return row.isLatest()
                ? Optional.of(new LatestRow(
                        row.getOrder().stream().map(Column::getName).toList()))
                : Optional.empty();
    }

    private static Optional<Validity> validity(RowClause row) {
        return Optional.ofNullable(row.getValidFrom())
                .map(from -> new Validity(
                        from.getName(), Optional.ofNullable(row.getValidUntil()).map(Column::getName)));
    }

    private Reader reader(Source source) {
        return DerivedSources.from(source)
                .<Reader>map(from -> new Reader.From(
                        names.qualified(from.getSource()),
                        Optional.ofNullable(from.getCondition()).map(new RowTranslator()::translate)))
                .orElseGet(
                        () -> reader(supplied.clause(source, ReadClause.class).orElseThrow()));
    }

    private Reader reader(ReadClause read) {
        if (read.isSql()) {
            return new Reader.Sql(
                    read.getQuery(),
                    read.getSources().stream().map(names::qualified).toList());
        }
        if (read.isDuckdb()) {
            return new Reader.DuckDb(read.getPath(), storedRows(read));
        }
        if (read.getDatabase() != null) {
            return new Reader.Database(read.getDatabase(), storedRows(read));
        }
        Optional<String> member = Optional.ofNullable(read.getMember());
        if (read.isJson()) {
            return new Reader.Json(read.getPath(), member);
        }
        if (read.isParquet()) {
            return new Reader.Parquet(read.getPath());
        }
        return read.isCsv()
                ? new Reader.Csv(read.getPath(), Optional.ofNullable(read.getEncoding()), member)
                : new Reader.Excel(read.getPath(), read.getSheet() == null ? "" : read.getSheet());
    }

    private static Reader.StoredRows storedRows(ReadClause read) {
        return read.getTable() == null
                ? new Reader.StoredRows.Query(read.getQuery())
                : new Reader.StoredRows.Table(read.getTable());
    }

    /** What is derived from another source covers the same days unless it says otherwise. */
    private Optional<Covers> covers(Source source) {
        Optional<Covers> own = supplied.clause(source, CoversClause.class).map(SourceTranslator::covers);
        return own.or(() -> DerivedSources.from(source).flatMap(from -> covers(from.getSource())));
    }

    private static Covers covers(CoversClause covers) {
        return new Covers(
                ClockText.date(covers.getFrom()).orElseThrow(),
                ClockText.date(covers.getTo()).orElseThrow().plusDays(1));
    }
}
