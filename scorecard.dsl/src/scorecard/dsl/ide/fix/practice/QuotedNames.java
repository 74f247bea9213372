package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.regex.Pattern;
import scorecard.dsl.ide.fix.Finding;

/** What stands in backticks in what was said about a finding, in the author's words. */
final class QuotedNames {

    private static final Pattern QUOTED = Pattern.compile("`([^`]*)`");

    private QuotedNames() {}

    /** Everything in backticks, in the order it is said. */
    static List<String> of(Finding finding) {
        return QUOTED.matcher(finding.message())
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
