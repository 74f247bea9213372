package scorecard.tests.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import scorecard.tests.dsl.ScorecardFolder;

/** Names that are unknown, taken or mean several things. */
final class NameTest {

    @Test
    void unknownNamesAreReportedWithTheNearest() {
        assertEquals("""
            WARNING (unknown-import) `nothing.*` imports nothing; expected a definition, or a package followed by `.*` at 2:8, length 9
            ERROR (unknown-source) there is no source `contact`; did you mean `contacts`? at 3:14, length 7
            ADVICE (unused-kpi) no goal and no KPI uses `B`; expected it in a goal, for example `lagging B` at 4:5, length 1
            ERROR (unknown-column) the source `contacts` has no column `tolk`; did you mean `talk`? at 4:35, length 4
            ADVICE (unused-kpi) no goal and no KPI uses `C`; expected it in a goal, for example `lagging C` at 5:5, length 1
            ERROR (unknown-kpi) there is no KPI `AA`; did you mean `A`? at 5:31, length 2
            ADVICE (unused-kpi) no goal and no KPI uses `D`; expected it in a goal, for example `lagging D` at 6:5, length 1
            ERROR (column-outside-aggregate) `talk` is a column, and a formula needs one value for many rows; expected an aggregate such as `avg(talk)` at 6:31, length 4
            ADVICE (unused-kpi) no goal and no KPI uses `E`; expected it in a goal, for example `lagging E` at 7:5, length 1
            ERROR (unknown-column) the source `contacts` has no column `phone`; expected the text `"phone"` in quotes at 7:39, length 5
            ERROR (unknown-column) the source `contacts` has no column `yes`; expected `true` at 7:60, length 3
            ADVICE (unused-kpi) no goal and no KPI uses `F`; expected it in a goal, for example `lagging F` at 8:5, length 1
            ERROR (unknown-source) there is no source `cost`; did you mean `costs`? at 8:47, length 4
            ERROR (unknown-calendar) there is no calendar `Day`; did you mean `Days`? at 10:12, length 3
            ERROR (unknown-kpi) there is no KPI `Z`; expected one of this package, or an `import` of its package at 11:49, length 1
            ERROR (unknown-goal) the scorecard has no goal `Fasd`; did you mean `Fast`? at 12:16, length 4
            """, ScorecardFolder.issues("""
                package test
                import nothing.*
                kpi A { over contact formula count() }
                kpi B { over contacts formula avg(tolk) }
                kpi C { over contacts formula AA + 1 }
                kpi D { over contacts formula talk }
                kpi E { over contacts where channel = phone and answered = yes formula count() }
                kpi F { over contacts formula sum(amount over cost) }
                scorecard Card {
                  calendar Day
                  perspective P { goal Fast { leading A lagging Z } }
                  link Fast -> Fasd
                }
                """));
    }

    @Test
    void namesThatAreTakenAreReported() {
        try (ScorecardFolder folder = ScorecardFolder.withSources("""
            package test
            kpi Twice { over contacts formula count() }
            kpi Twice { over contacts formula count() }
            kpi Elsewhere { over contacts formula count() }
            scorecard Card {
              perspective P { goal G { lagging Elsewhere } goal G { lagging test.Elsewhere } }
              perspective P { goal H { lagging Elsewhere lagging Elsewhere } }
            }
            """)
                .with("more.scorecard", "package test kpi Elsewhere { over contacts formula count() }")) {
            assertEquals(
                    """
                    ERROR (duplicate-name) `Twice` is declared more than once; expected a name of its own at 2:5, length 5
                    ADVICE (unused-kpi) no goal and no KPI uses `Twice`; expected it in a goal, for example `lagging Twice` at 2:5, length 5
                    ERROR (duplicate-name) `Twice` is declared more than once; expected a name of its own at 3:5, length 5
                    ADVICE (unused-kpi) no goal and no KPI uses `Twice`; expected it in a goal, for example `lagging Twice` at 3:5, length 5
                    ERROR (duplicate-name) `Elsewhere` is declared more than once, also in `more.scorecard`; expected a name of its own at 4:5, length 9
                    ERROR (duplicate-name) the goal `G` is declared more than once; expected a name of its own at 6:53, length 1
                    ERROR (duplicate-name) the perspective `P` is declared more than once; expected a name of its own at 7:15, length 1
                    ERROR (kpi-twice) `Elsewhere` counts twice in the goal `H`; expected it once, with the weight it shall have at 7:46, length 17
                    """, ScorecardFolder.text(folder.load(ScorecardFolder.MAIN).issues()));
        }
    }

    @Test
    void aNameThatTwoImportsDeclareNeedsItsPackage() {
        try (ScorecardFolder folder = ScorecardFolder.withSources("""
            package mine
            import one.*
            import two.*
            kpi Sum { formula Calls + 1 }
            kpi Clear { formula one.Calls + two.Calls }
            """)
                .with("one.scorecard", "package one kpi Calls { formula count(over test.contacts) }")
                .with("two.scorecard", "package two kpi Calls { formula count(over test.contacts) }")) {
            assertEquals(
                    """
                    ADVICE (unused-kpi) no goal and no KPI uses `Sum`; expected it in a goal, for example `lagging Sum` at 4:5, length 3
                    ERROR (unknown-kpi) there is no KPI `Calls`; expected it with its package, `one.Calls` or `two.Calls` at 4:19, length 5
                    ADVICE (unused-kpi) no goal and no KPI uses `Clear`; expected it in a goal, for example `lagging Clear` at 5:5, length 5
                    """, ScorecardFolder.text(folder.load(ScorecardFolder.MAIN).issues()));
        }
    }
}
