package scorecard.dsl.ide.fix.source;

import java.util.List;
import java.util.Set;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.ReadClause;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.validation.IssueCodes;

/** Writes a path so that it names files: single slashes, two stars as a whole part only, and a workbook's ending. */
public final class WritePathOfAFile implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.INVALID_PATH);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(ReadClause.class).map(read -> change(read, path(read))).stream()
                .toList();
    }

    private static Change change(ReadClause read, String path) {
        return Change.of(
                "Read `" + path + "`",
                Edit.replacing(read, ScorecardPackage.eINSTANCE.getReadClause_Path(), "\"" + path + "\""));
    }

    private static String path(ReadClause read) {
        String path = read.getPath().replace('\\', '/').replaceAll("/+", "/").strip();
        if (path.isEmpty()) {
            Source source = EcoreUtil2.getContainerOfType(read, Source.class);
            path = "data/" + source.getName() + (read.isExcel() ? ".xlsx" : read.isParquet() ? ".parquet" : ".csv");
        }
        path = path.replaceAll("\\*{2,}(?=[^/*])|(?<=[^/*])\\*{2,}|\\*{3,}", "*");
        path = path.replaceAll("^/", "");
        return read.isExcel()
                ? path.replaceAll("(?i)\\.(xls|xlsm|xlsb|ods|csv)$", "").replaceAll("(?i)(\\.xlsx)?$", ".xlsx")
                : path;
    }
}
