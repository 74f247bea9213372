package scorecard.engine.duckdb;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.plan.QualifiedName;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Source;
import scorecard.engine.relational.DerivationStep;
import scorecard.engine.relational.SourceTable;
import scorecard.engine.relational.SourceTables;
import scorecard.engine.relational.TableDefinition;

/** Runs the query of a source and checks its rows like those of a file, in the order of their texts. */
final class QueriedRows {
    private static final String RESULT = "query rows";

    private final Database database;
    private final LoadSource load;
    private final SourceTables tables;

    QueriedRows(Database database, LoadSource load, SourceTables tables) {
        this.database = database;
        this.load = load;
        this.tables = tables;
    }

    Loading load(DerivationStep step, LocalDateTime asOf) {
        Source source = step.to().source();
        Reader.Sql sql = (Reader.Sql) source.reader();
        return switch (new SoundQuery(database).judge(sql)) {
            case SoundQuery.Judged.Refused(String reason) -> refused(source, reason);
            case SoundQuery.Judged.Sound(String select, String guarded) -> {
                try {
                    Map<String, String> read = step.read(tables, Optional.of(asOf));
                    database.execute("DROP TABLE IF EXISTS " + TableDefinition.quoted(RESULT));
                    database.execute("CREATE TABLE " + TableDefinition.quoted(RESULT) + " AS "
                            + DerivationStep.query(read, select));
                    Optional<String> unsteady =
                            new SteadyQuery(database).wrong(read, guarded, RESULT, source.columns());
                    yield unsteady.isPresent() ? refused(source, unsteady.get()) : checked(step.to());
                } catch (Database.Refused problem) {
                    yield refused(source, "cannot be run: " + problem.reason());
                } catch (Database.NumberTooLarge problem) {
                    yield refused(source, "computes numbers that are too large");
                } catch (Database.OutsideCalendar problem) {
                    yield refused(source, "computes times that no calendar has");
                }
            }
        };
    }

    private Loading checked(SourceTable table) {
        List<String> columns = database.columns(RESULT);
        List<Reader.GivenRow> rows = new ArrayList<>();
        for (List<Object> row : database.rows(
                "SELECT CAST(COLUMNS(*) AS VARCHAR) FROM " + TableDefinition.quoted(RESULT) + " ORDER BY ALL")) {
            rows.add(new Reader.GivenRow(
                    rows.size() + 1,
                    row.stream()
                            .map(cell -> cell == null ? "" : cell.toString())
                            .toList()));
        }
        database.execute("DROP TABLE " + TableDefinition.quoted(RESULT));
        Source source = table.source();
        Reader.Given given =
                new Reader.Given("query of " + QualifiedName.simple(source.name()), columns, List.copyOf(rows));
        return load.load(new SourceTable(
                source.withReader(given),
                table.zone(),
                table.name(),
                table.columns(),
                table.instants(),
                table.order()));
    }

    private static Loading refused(Source source, String reason) {
        return new Loading.Refused(List.of(Issue.error(
                "data-query-refused", "the query of `" + source.name() + "` " + reason, new Place.Nowhere())));
    }
}
