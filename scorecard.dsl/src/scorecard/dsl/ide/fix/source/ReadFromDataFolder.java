package scorecard.dsl.ide.fix.source;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.ReadClause;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.validation.IssueCodes;

/** Reads the file of that name in the folder for data instead of one outside. */
public final class ReadFromDataFolder implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.PATH_OUTSIDE);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(ReadClause.class)
                .map(read -> change(read, "data/" + name(read.getPath().replace('\\', '/'))))
                .stream()
                .toList();
    }

    private static String name(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1);
    }

    private static Change change(ReadClause read, String path) {
        return Change.of(
                "Read `" + path + "`",
                Edit.replacing(read, ScorecardPackage.eINSTANCE.getReadClause_Path(), "\"" + path + "\""));
    }
}
