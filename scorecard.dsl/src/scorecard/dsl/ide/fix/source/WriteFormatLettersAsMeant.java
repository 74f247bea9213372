package scorecard.dsl.ide.fix.source;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.DateType;
import scorecard.dsl.scorecard.FormatClause;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.typing.ColumnFormats;
import scorecard.dsl.validation.IssueCodes;

/** Writes the letters of a format as they are meant: months `M`, years `y`, days `d`, hours of 24 `H`, and the time of a timestamp. */
public final class WriteFormatLettersAsMeant implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.INVALID_FORMAT);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(FormatClause.class)
                .flatMap(format -> corrections(format).stream()
                        .filter(pattern -> ColumnFormats.canBeRead(pattern, isDate(format)))
                        .findFirst()
                        .map(pattern -> change(format, pattern)))
                .stream()
                .toList();
    }

    private static boolean isDate(FormatClause format) {
        return ((Column) format.eContainer()).getType() instanceof DateType;
    }

    private static List<String> corrections(FormatClause format) {
        String pattern = format.getPattern();
        String day = pattern.replace("YYYY", "yyyy")
                .replace("YY", "yy")
                .replace("DD", "dd")
                .replace("D", "d")
                .replaceAll("^mm|(?<=[/.\\- ])mm(?=[/.\\- ])", "MM")
                .replaceAll("^m(?=[/.\\- ])|(?<=[/.\\- ])m(?=[/.\\- ])", "M");
        String hours = day.replaceAll("h+(?=:)", "HH").replace(":MM", ":mm").replace(":SS", ":ss");
        String withoutTime = day.replaceAll("[ T'].*$", "");
        String withYear =
                day.contains("y") ? day : day + (day.contains("-") ? "-" : day.contains(".") ? "." : "/") + "yyyy";
        return isDate(format)
                ? List.of(day, withoutTime, withYear)
                : List.of(day, hours, hours + " HH:mm", withoutTime + " HH:mm", "d/M/yyyy HH:mm");
    }

    private static Change change(FormatClause format, String pattern) {
        return Change.of(
                "Write `" + pattern + "`",
                Edit.replacing(format, ScorecardPackage.eINSTANCE.getFormatClause_Pattern(), "\"" + pattern + "\""));
    }
}
