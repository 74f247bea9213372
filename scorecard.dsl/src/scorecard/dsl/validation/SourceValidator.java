package scorecard.dsl.validation;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.CoversClause;
import scorecard.dsl.scorecard.OptionalClause;
import scorecard.dsl.scorecard.ReadClause;
import scorecard.dsl.scorecard.RejectClause;
import scorecard.dsl.scorecard.RowClause;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.TimeClause;
import scorecard.dsl.typing.ClockText;
import scorecard.dsl.typing.ColumnTypes;
import scorecard.dsl.typing.QuantityValue;
import scorecard.dsl.typing.TypeNames;
import scorecard.engine.plan.Reader;
import scorecard.engine.type.ValueType;

/** A source reads a file that lies below its folder and has rows that can be told apart and dated. */
final class SourceValidator extends ConceptValidator {

    /** The file lies below the folder of the definition: definitions must not read what their user did not name. */
    @Check
    public void pathStaysInside(ReadClause read) {
        String path = read.getPath();
        if (path == null) {
            return;
        }
        String normal = path.replace('\\', '/');
        if (normal.startsWith("/")
                || normal.matches("[A-Za-z]:.*")
                || List.of(normal.split("/")).contains("..")) {
            wrongPath(
                    read,
                    IssueCodes.PATH_OUTSIDE,
                    "`" + path + "` leads out of the folder of the definitions; expected a path below it such as"
                            + " `data/calls.csv`; a run can name any other file by `--data`");
            return;
        }
        if (namesNoFile(normal)) {
            wrongPath(
                    read,
                    IssueCodes.INVALID_PATH,
                    (path.isBlank() ? "the path is empty" : "`" + path + "` names no file")
                            + "; expected a path such as `data/calls-*.csv`, or `data/**/*.csv` for all folders below");
        } else if (read.isExcel() && !normal.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            wrongPath(
                    read,
                    IssueCodes.INVALID_PATH,
                    "`" + path + "` is not an Excel workbook that can be read; expected the ending `.xlsx`");
        }
    }

    private static boolean namesNoFile(String path) {
        return path.isBlank()
                || path.contains("//")
                || Stream.of(path.split("/")).anyMatch(part -> part.contains("**") && !part.equals("**"));
    }

    /** Only an archive has members, and their names lie within it. */
    @Check
    public void memberIsOfAnArchive(ReadClause read) {
        String member = read.getMember();
        if (member == null || read.getPath() == null) {
            return;
        }
        if (!read.getPath().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            wrongMember(
                    read,
                    "`" + read.getPath() + "` is no archive, so it has no member `" + member
                            + "`; expected a path that ends with `.zip`, or no `member`");
        } else if (namesNoFile(member) || List.of(member.split("/")).contains("..") || member.startsWith("/")) {
            wrongMember(
                    read,
                    "`" + member
                            + "` names no file of an archive; expected a path in it such as `exports/calls-*.csv`");
        }
    }

    private void wrongMember(ReadClause read, String message) {
        wrong(IssueCodes.INVALID_MEMBER, read, ScorecardPackage.eINSTANCE.getReadClause_Member(), message);
    }

    /** A database has a name that a run can say where it is by. */
    @Check
    public void databaseHasAName(ReadClause read) {
        String name = read.getDatabase();
        if (name != null && !name.matches("[\\p{L}\\p{N}_.-]+")) {
            wrong(
                    IssueCodes.INVALID_DATABASE,
                    read,
                    ScorecardPackage.eINSTANCE.getReadClause_Database(),
                    "`" + name + "` cannot name a database in a run; expected letters, digits, `_`, `.` and `-` such as"
                            + " `crm`, and the run says where it is: `--database crm=jdbc:…`");
        }
        if (read.getTable() != null && !read.getTable().matches("[^.\\s][^.]*(\\.[^.]+)*")) {
            wrong(
                    IssueCodes.INVALID_DATABASE,
                    read,
                    ScorecardPackage.eINSTANCE.getReadClause_Table(),
                    "`" + read.getTable() + "` names no table; expected a name such as `calls` or `sales.calls`");
        }
    }

    /** A query of a database reads and does nothing else. */
    @Check
    public void queryOnlyReads(ReadClause read) {
        if (read.getQuery() == null || read.isSql()) {
            return;
        }
        new Reader.StoredRows.Query(read.getQuery())
                .fault()
                .ifPresent(fault -> wrong(
                        IssueCodes.INVALID_QUERY,
                        read,
                        ScorecardPackage.eINSTANCE.getReadClause_Query(),
                        "the query " + fault + "; expected one `SELECT` without `;` and without comments"));
    }

    private void wrongPath(ReadClause read, String code, String message) {
        wrong(code, read, ScorecardPackage.eINSTANCE.getReadClause_Path(), message);
    }

    /** The encoding is one that Java knows. */
    @Check
    public void encodingIsKnown(ReadClause read) {
        if (read.getEncoding() != null && !isEncoding(read.getEncoding())) {
            wrong(
                    IssueCodes.INVALID_ENCODING,
                    read,
                    ScorecardPackage.eINSTANCE.getReadClause_Encoding(),
                    "`" + read.getEncoding() + "` is no encoding that is known; expected for example `windows-1252`, or"
                            + " nothing for Unicode");
        }
    }

    private static boolean isEncoding(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException noName) {
            return false;
        }
    }

    /** A row's key is always there and names each column once. */
    @Check
    public void keyIsAlwaysThere(RowClause row) {
        Set<Column> seen = new HashSet<>();
        for (int index = 0; index < row.getKeys().size(); index++) {
            Column key = row.getKeys().get(index);
            if (key.eIsProxy()) {
                continue;
            }
            String problem = seen.add(key) ? "" : "is part of the row's key twice; expected it once";
            if (problem.isEmpty() && isOptional(key)) {
                problem = "is optional, but a row's key is never missing; expected it without `optional`";
            }
            if (!problem.isEmpty()) {
                error(
                        "`" + key.getName() + "` " + problem,
                        row,
                        ScorecardPackage.eINSTANCE.getRowClause_Keys(),
                        index,
                        IssueCodes.KEY_COLUMN);
            }
        }
    }

    /** The time of a row is a date or timestamp that is always there. */
    @Check
    public void timeIsADateOrTimestamp(TimeClause time) {
        Column column = time.getColumn();
        if (column == null || column.eIsProxy()) {
            return;
        }
        Optional<ValueType> type = ColumnTypes.of(column);
        boolean fits =
                type.isEmpty() || type.get() instanceof ValueType.Date || type.get() instanceof ValueType.Timestamp;
        if (!fits) {
            wrong(
                    IssueCodes.TIME_COLUMN,
                    time,
                    ScorecardPackage.eINSTANCE.getTimeClause_Column(),
                    "`" + column.getName() + "` is " + TypeNames.withArticle(type.get())
                            + "; expected a date or a timestamp that says when a row counts");
        } else if (isOptional(column)) {
            wrong(
                    IssueCodes.TIME_COLUMN,
                    time,
                    ScorecardPackage.eINSTANCE.getTimeClause_Column(),
                    "`" + column.getName() + "` is optional, so a row without it would count in no period;"
                            + " expected it without `optional`");
        }
    }

    private static boolean isOptional(Column column) {
        return Clauses.first(column.getClauses(), OptionalClause.class).isPresent();
    }

    /** The days covered exist and are in order. */
    @Check
    public void coversASpan(CoversClause covers) {
        if (Placeholder.isIn(covers)) {
            return;
        }
        Optional<LocalDate> from = ClockText.date(covers.getFrom());
        Optional<LocalDate> to = ClockText.date(covers.getTo());
        if (from.isEmpty() || to.isEmpty()) {
            wrong(
                    IssueCodes.INVALID_SPAN,
                    covers,
                    "`" + SourceText.of(covers) + "` names a day that is not in the calendar");
        } else if (to.get().isBefore(from.get())) {
            wrong(
                    IssueCodes.INVALID_SPAN,
                    covers,
                    "`" + SourceText.of(covers) + "` ends before it begins; expected the earlier day first");
        } else if (isSnapshot(EcoreUtil2.getContainerOfType(covers, Source.class))) {
            doubtful(
                    IssueCodes.INVALID_SPAN,
                    covers,
                    "a source without `time` covers no days; expected a `time` clause beside `covers`");
        }
    }

    private static boolean isSnapshot(Source source) {
        Source declaring = source.getSupplied() == null ? source : source.getSupplied();
        return !declaring.eIsProxy()
                && Clauses.first(declaring.getClauses(), TimeClause.class).isEmpty();
    }

    /** At most all rows can be rejected. */
    @Check
    public void rejectsAShare(RejectClause reject) {
        Optional<BigDecimal> most = QuantityValue.number(reject.getMost());
        if (!Placeholder.isIn(reject) && (most.isEmpty() || most.get().compareTo(BigDecimal.valueOf(100)) > 0)) {
            wrong(
                    IssueCodes.INVALID_SHARE,
                    reject,
                    "`" + SourceText.of(reject) + "` is more than all rows; expected at most `100%`");
        }
    }
}
